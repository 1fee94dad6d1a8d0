package no.faseport.report.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// A paper says which signs it could not show.
class UnshownSignsTest {
    private static final Words NB = new Words(Language.BOKMAAL);

    private static Paper paper(String title, String text) {
        return new Paper(Language.BOKMAAL,
                About.of("Fjordvik kommune", title, "", "", LocalDate.of(2026, 6, 5), "Anna"), PageShape.A4,
                List.of(new Block.Facts(List.of(List.of("Navn", text)))));
    }

    private static Block last(Paper paper) {
        return new UnshownSigns(NB, new PaperFont()).noted(paper).blocks().getLast();
    }

    @Test
    void whatTheFontsHaveIsLeftAlone() {
        var paper = paper("Blåbærsyltetøy ✓", "שלום عربي Żółć ệ ∑ ●▲■○ \u200b\u0007");
        assertSame(paper, new UnshownSigns(NB, new PaperFont()).noted(paper));
    }

    @Test
    void whatTheyHaveNotIsNamedOnceWhereverItStands() {
        assertEquals(new Block.Text("□ står i stedet for tegn som skriften ikke har: U+65E5, U+672C, U+1F680."),
                last(paper("日本", "日 🚀")));
    }

    @Test
    void manyAreCounted() {
        var signs = IntStream.range(0x4E00, 0x4E00 + 30).mapToObj(Character::toString).collect(Collectors.joining());
        var told = IntStream.range(0x4E00, 0x4E00 + 24).mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining(", "));
        assertEquals(new Block.Text("□ står i stedet for tegn som skriften ikke har: " + told + " og 6 andre."),
                last(paper("Prosjektstatus", signs)));
    }
}
