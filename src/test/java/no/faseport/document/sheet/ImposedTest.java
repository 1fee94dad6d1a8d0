package no.faseport.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;

/// Pages are put on the sheets a printer has.
class ImposedTest {
    private static final SourcePage A3_LYING = page(PaperSize.A3, true, 7.5);
    private static final SourcePage A4 = page(PaperSize.A4, false, 9);
    private static final SheetOrder ON_A4 = SheetOrder.usual(PaperSize.A4);

    private static SourcePage page(PaperSize size, boolean lies, double text) {
        return new SourcePage(size.width(lies), size.height(lies), text);
    }

    @Test
    void aPageOfThePapersOwnSizeIsLeftAsItIs() {
        var pages = List.of(A4, A4);
        assertTrue(Imposed.of(pages, ON_A4).isAsTheyWere(pages));
        assertFalse(Imposed.of(pages, ON_A4.of(PageRange.of("2").orElseThrow())).isAsTheyWere(pages),
                "one is left out");
        assertFalse(Imposed.of(pages, SheetOrder.usual(PaperSize.A3)).isAsTheyWere(pages), "it is enlarged");
    }

    @Test
    void aLargePageIsMadeSmallerAndTurnedToFitAndItsTextIsToldOf() {
        var printed = Imposed.of(List.of(A3_LYING), ON_A4);
        var sheet = printed.sheets().getFirst();
        assertEquals(List.of(842L, 595L, 707L), List.of(Math.round(sheet.width()), Math.round(sheet.height()),
                Math.round(sheet.scale() * 1000)));
        assertEquals(Optional.of(Message.of("print.small.wide", new BigDecimal("5.3"), new BigDecimal("6.0"), 2)),
                printed.warning(List.of(A3_LYING)));
        assertEquals(Optional.empty(), Imposed.of(List.of(A4), ON_A4).warning(List.of(A4)));
    }

    @Test
    void aPageOverTwoSheetsLiesWithItsPartsOverEachOther() {
        var sheets = Imposed.of(List.of(A3_LYING), ON_A4.fitting(new Fit.PagesWide(2))).sheets();
        assertEquals(List.of(0, 1), sheets.stream().map(sheet -> sheet.place().column()).toList());
        var first = sheets.getFirst();
        var second = sheets.get(1);
        double overlap = SheetOrder.OVERLAP * PaperSize.MILLIMETRE;
        assertEquals(first.frame().width() - overlap, first.left() - second.left(), 0.01);
        assertEquals(A3_LYING.width() * first.scale(), 2 * first.frame().width() - overlap, 0.01,
                "both are full");
    }

    @Test
    void everyPointOfAPageStandsOnASheetHoweverLargeItIs() {
        var poster = Imposed.of(List.of(A4), ON_A4.fitting(new Fit.Scaled(290)));
        double right = poster.sheets().stream()
                .mapToDouble(one -> one.frame().left() + one.frame().width() - one.left())
                .max().orElseThrow();
        double bottom = poster.sheets().stream()
                .mapToDouble(one -> one.frame().top() + one.frame().height() - one.top())
                .max().orElseThrow();
        assertEquals(List.of(Math.round(A4.width() * 2.9), Math.round(A4.height() * 2.9)),
                List.of(Math.round(right), Math.round(bottom)));
        assertEquals(IntStream.rangeClosed(1, 15).boxed().toList(),
                poster.sheets().stream().map(Sheet::number).toList());
    }

    @Test
    void pagesAreNamedAsPeopleWriteThem() {
        assertEquals(List.of(1, 2, 3, 5, 9, 10), held("1–3, 5; 9-"));
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), held(" "));
        for (var wrong : List.of("0", "3-1", "a", "1,,2", "-4")) {
            assertEquals(Optional.empty(), PageRange.of(wrong), wrong);
        }
    }

    private static List<Integer> held(String text) {
        var range = PageRange.of(text).orElseThrow();
        return IntStream.rangeClosed(1, 10).filter(range::holds).boxed().toList();
    }
}
