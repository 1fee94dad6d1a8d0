package no.faseport.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabbedRowTest {
    @Test
    void whatWouldBecomeAFormulaIsAText() {
        assertEquals("'=HYPERLINK(\"http://x\")\t'+47 55 spør etter\t'-delleveranse\t'@drift\tKrav = mål",
                TabbedRow.of(List.of("=HYPERLINK(\"http://x\")", "+47 55 spør etter", "-delleveranse", "@drift",
                        "Krav = mål")));
    }

    @Test
    void numbersStayNumbers() {
        assertEquals("-1234,50\t+3\t-5 %\t12\t", TabbedRow.of(List.of("-1234,50", "+3", "-5 %", "12", "")));
    }

    @Test
    void tabsAndLineBreaksInACellAreSpaces() {
        assertEquals("en to tre", TabbedRow.cell("en\tto\r\ntre"));
    }

    @Test
    void aTextComesBackAsItWas() {
        for (var text : List.of("=1+1", "-delleveranse", "'sitat'", "Krav", "@", "'")) {
            assertEquals(text, TabbedRow.text(TabbedRow.cell(text)));
        }
        assertEquals("    =1+1", TabbedRow.text("    " + TabbedRow.cell("=1+1")));
    }
}
