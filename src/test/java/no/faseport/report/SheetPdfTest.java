package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.faseport.document.About;
import no.faseport.document.sheet.Fit;
import no.faseport.document.sheet.Imposed;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.document.sheet.SourcePage;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.portfolio.Progress;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/// The pages of a PDF on the sheets a printer gets.
class SheetPdfTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);

    private final Words words = new Words(Language.BOKMAAL);

    private byte[] plan() throws IOException {
        var print = new PlanPrint();
        var out = new ByteArrayOutputStream();
        var title = new PaperTitle("Fjordvik kommune", "Plan: 1001 Fiber", JUNE, Optional.empty());
        print.pdf(print.lay(PaperOrder.usual(PaperSize.A3), title, Drawn.example(), words),
                About.of("Fjordvik kommune", "Plan: 1001 Fiber", "", "", JUNE, "Anna"), Instant.EPOCH, out,
                Progress.UNWATCHED);
        return out.toByteArray();
    }

    private byte[] sheets(byte[] pdf, List<SourcePage> pages, SheetOrder order) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(new SheetPdf(words).write(pdf, Imposed.of(pages, order), out, Progress.UNWATCHED), "whole");
        return out.toByteArray();
    }

    @Test
    void aPageIsMeasuredWithItsSmallestText() throws IOException {
        var pages = new PdfMeasure().pages(plan(), Progress.UNWATCHED).orElseThrow();
        assertEquals(List.of(1191L, 842L, 69L), List.of(Math.round(pages.getFirst().width()),
                Math.round(pages.getFirst().height()), Math.round(pages.getFirst().leastText() * 10)));
    }

    @Test
    void partsOfAPageKeepTheirLettersAndGetMarksAndAMap() throws IOException {
        var plan = plan();
        var pages = new PdfMeasure().pages(plan, Progress.UNWATCHED).orElseThrow();
        var tiled = sheets(plan, pages, SheetOrder.usual(PaperSize.A4).fitting(new Fit.PagesWide(2)));
        try (var document = Loader.loadPDF(tiled)) {
            var texts = PlanText.of(document);
            assertEquals(2, texts.size());
            assertTrue(texts.get(0).contains("Plan: 1001 Fiber"), texts.get(0));
            assertTrue(texts.get(1).contains("Side 1 · ark 2 av 2 (rad 1 av 1, kolonne 2 av 2)"), texts.get(1));
            for (var page : document.getPages()) {
                assertFalse(StreamSupport.stream(page.getResources().getXObjectNames().spliterator(), false)
                        .anyMatch(name -> isPicture(page, name)), "nothing is a picture of pixels");
            }
        }
        assertTrue(tiled.length < 1.5 * plan.length, "the page is in the file once: " + tiled.length);
    }

    private static boolean isPicture(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            return page.getResources().getXObject(name) instanceof PDImageXObject;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aUserWhoHasChangedTheirMindStopsIt() throws IOException {
        var stopped = new Progress() {
            @Override
            public void at(double fraction) {
                throw new AssertionError("nothing is done");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        var plan = plan();
        assertEquals(Optional.empty(), new PdfMeasure().pages(plan, stopped));
        assertFalse(new SheetPdf(words).write(plan, Imposed.of(List.of(new SourcePage(1191, 842, 7)),
                SheetOrder.usual(PaperSize.A4)), OutputStream.nullOutputStream(), stopped));
    }
}
