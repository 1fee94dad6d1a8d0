package no.faseport.report.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is too long is cut where its reading ends.
class TextFitTest {
    private static final PaperFont FONT = new PaperFont();
    private static final TextFit FIT = new TextFit(FONT);

    /// `text` cut to where `beginning` and an ellipsis have just room.
    private static String cut(String text, String beginning) {
        var cut = FIT.cut(text, 10, FONT.width(beginning + "…", 10) + 0.1);
        assertTrue(FONT.width(cut, 10) <= FONT.width(beginning + "…", 10) + 0.1, cut);
        return cut;
    }

    @Test
    void whatHasRoomStaysWhole() {
        assertEquals("مركز الخدمات", FIT.cut("مركز الخدمات", 10, FONT.width("مركز الخدمات", 10)));
    }

    @Test
    void lettersGiveWayToAnEllipsis() {
        assertEquals(List.of("Fiber til…", "Fiber…"),
                List.of(cut("Fiber til skolene", "Fiber til "), cut("Fiber til skolene", "Fiber")));
    }

    @Test
    void arabicIsCutAtItsLeftEnd() {
        var cut = cut("مركز الخدمات", "مركز الخ");
        assertEquals("مركز الخ…", cut);
        assertTrue(FONT.stretches(cut).getFirst().signs().startsWith("…"), cut);
    }

    @Test
    void aNameAfterItsNumberIsCutAtTheNamesLeftEnd() {
        assertEquals(List.of("6101 …", "\uFED9\uFEAE\uFEE3"), FONT.stretches(cut("6101 مركز الخدمات", "6101 مرك"))
                .stream().map(Stretch::signs).toList());
    }

    @Test
    void whatIsOneSignToTheEyeIsNotParted() {
        assertEquals(List.of("Fiber…", "Fiber é…"),
                List.of(cut("Fiber 👩\u200D💻 til skolene", "Fiber 👩"),
                        cut("Fiber e\u0301 til skolene", "Fiber e\u0301").replace("e\u0301", "é")));
    }

    @Test
    void aSecondLineRunsAsTheFirst() {
        assertEquals(List.of("نظام إدارة", "\u200FSAP (2026)"),
                FIT.two("نظام إدارة SAP (2026)", 10, FONT.width("نظام إدارة SA", 10)));
    }
}
