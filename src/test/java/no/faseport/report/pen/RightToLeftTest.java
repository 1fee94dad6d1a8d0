package no.faseport.report.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Hebrew and Arabic stand as they are read.
class RightToLeftTest {
    @Test
    void hebrewIsTurnedAndNumbersAreNot() {
        assertEquals("a 12 (\u05d2) \u05d1\u05d0 b", RightToLeft.visual("a \u05d0\u05d1 (\u05d2) 12 b"));
    }

    @Test
    void textWithoutThemStaysAsItIs() {
        assertEquals("Vær så god (1)", RightToLeft.visual("Vær så god (1)"));
    }

    @Test
    void arabicLettersTakeTheFormOfTheirPlace() {
        assertEquals(List.of("\uFE91\uFE92\uFE90", "\uFEFB", "\uFE91\uFEFC"),
                List.of(shaped("\u0628\u0628\u0628"), shaped("\u0644\u0627"), shaped("\u0628\u0644\u0627")));
    }

    private static String shaped(String text) {
        return ArabicForms.shaped(text);
    }
}
