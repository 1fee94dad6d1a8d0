package no.faseport.report.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.faseport.document.About;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.sheet.Fit;
import no.faseport.document.sheet.Imposed;
import no.faseport.document.sheet.PageRange;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.document.sheet.SourcePage;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfMeasure;
import no.faseport.report.PdfReport;
import no.faseport.report.PdfReportTest;
import no.faseport.report.PdfRules;
import no.faseport.report.Stationery;
import no.faseport.report.plan.PlanPrint;
import no.faseport.report.plan.PlanText;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
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
        assertTrue(tiled.length < 1.6 * plan.length,
                "a page is in the file once to be read and once to be seen: " + tiled.length);
    }

    /// Two pages with a contents list that leads to both, a table, pictures and a sign.
    private byte[] report() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport(words, Stationery.USUAL).write(
                new Paper(Language.BOKMAAL, About.of("Fjordvik kommune", "Status", "", "26/0412", JUNE, "Anna"),
                        PageShape.A4, PdfReportTest.all()),
                Instant.EPOCH, out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    private byte[] report(SheetOrder order) throws IOException {
        var report = report();
        return sheets(report, new PdfMeasure().pages(report, Progress.UNWATCHED).orElseThrow(), order);
    }

    /// Where every bookmark and every link leads: the number of the sheet, and how far up in points.
    private static List<String> leads(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var leads = new ArrayList<String>();
            for (var mark : document.getDocumentCatalog().getDocumentOutline().children()) {
                leads.add(mark.getTitle() + " " + lead(document, mark.getDestination()));
                for (var within : mark.children()) {
                    leads.add("- " + within.getTitle() + " " + lead(document, within.getDestination()));
                }
            }
            for (var page : document.getPages()) {
                for (var link : page.getAnnotations()) {
                    leads.add("link on " + (document.getPages().indexOf(page) + 1) + " to "
                            + lead(document, ((PDActionGoTo) ((PDAnnotationLink) link).getAction()).getDestination()));
                }
            }
            return leads;
        }
    }

    private static String lead(PDDocument document, PDDestination to) {
        var there = (PDPageXYZDestination) to;
        return (document.getPages().indexOf(there.getPage()) + 1) + "@" + there.getTop();
    }

    @Test
    void sheetsKeepTheRulesOfTheirPagesWhateverIsChosen() throws IOException {
        var a4 = SheetOrder.usual(PaperSize.A4);
        assertEquals(List.of(List.of(), List.of(), List.of(), List.of()),
                List.of(PdfRules.broken(report(SheetOrder.usual(PaperSize.A3))),
                        PdfRules.broken(report(a4.fitting(new Fit.PagesWide(2)))),
                        PdfRules.broken(report(a4.of(new PageRange(List.of(new PageRange.Part(1, 1)))))),
                        PdfRules.broken(report(a4.of(new PageRange(List.of(new PageRange.Part(2, 2))))
                                .fitting(new Fit.Scaled(150))))));
    }

    @Test
    void bookmarksAndLinksLeadToTheSheetThatShowsWhatTheyLedTo() throws IOException {
        var a4 = SheetOrder.usual(PaperSize.A4);
        assertEquals(List.of("Status 1@644", "- Prosjekter 1@567", "Etterpå 2@782", "link on 1 to 1@644",
                "link on 1 to 1@644", "link on 1 to 1@567", "link on 1 to 1@567", "link on 1 to 2@782",
                "link on 1 to 2@782"), leads(report()));
        assertEquals(List.of("Status 1@910", "- Prosjekter 1@801", "Etterpå 2@1105", "link on 1 to 1@910",
                "link on 1 to 1@910", "link on 1 to 1@801", "link on 1 to 1@801", "link on 1 to 2@1105",
                "link on 1 to 2@1105"), leads(report(SheetOrder.usual(PaperSize.A3))));
        assertEquals(List.of("Status 1@464", "- Prosjekter 1@329", "Etterpå 5@708", "link on 1 to 1@464",
                "link on 1 to 1@329", "link on 1 to 5@708", "link on 2 to 1@464", "link on 2 to 1@329",
                "link on 2 to 5@708"), leads(report(a4.fitting(new Fit.PagesWide(2)))));
        assertEquals(List.of("Etterpå 1@782"), leads(report(a4.of(new PageRange(List.of(new PageRange.Part(2, 2)))))));
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
        var imposed = Imposed.of(List.of(new SourcePage(1191, 842, 7)), SheetOrder.usual(PaperSize.A4));
        assertFalse(new SheetPdf(words).write(plan, imposed, OutputStream.nullOutputStream(), stopped));
        assertEquals(Optional.empty(), new SheetPictures(words).picture(plan, imposed, imposed.sheets().getFirst(), 1,
                false, stopped));
    }
}
