package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Dress;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Row;
import no.faseport.portfolio.Progress;
import no.faseport.report.pen.ReportFont;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Pages say what they should, in the order they are read, whatever people have written.
class PdfPagesTest {
    private static final About WHOLE = new About("Fjordvik kommune", "Status", "Fiber & {title} <skole>", "26/0412",
            "Statusrapport", LocalDate.of(2026, 6, 5), "2", "Prosjektkontoret", "");
    private static final Dress SERIF = new Dress(0x7a1f3d, Dress.Typeface.SERIF, true);

    private static byte[] written(About about, Dress dress, List<Block> blocks) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(new PdfReport(new Words(Language.NYNORSK), Stationery.of(dress)).write(
                new Paper(Language.NYNORSK, about, PageShape.A4, blocks), Instant.parse("2026-06-05T10:00:00Z"), out,
                Progress.UNWATCHED));
        return out.toByteArray();
    }

    private static String said(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static String about(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var in = document.getDocumentCatalog().getMetadata().createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileTellsTheArchiveWhatItIs() throws IOException {
        var about = about(written(WHOLE, Dress.USUAL, List.of(new Block.Text("Tekst"))));
        var told = Stream.of("<dc:identifier>26/0412<", "<rdf:li>Statusrapport<", "<rdf:li>2026-06-05<",
                "<xmpMM:VersionID>2<", "<rdf:li>Prosjektkontoret<", "<rdf:li>Fjordvik kommune<", "<rdf:li>nn-NO<",
                "Fiber &amp; {title} &lt;skole&gt;").filter(part -> !about.contains(part)).toList();
        assertEquals(List.of(), told, about);
    }

    @Test
    void whatIsNotStatedIsLeftOut() throws IOException {
        var bare = new About("", "Status", "", "", "", LocalDate.of(2026, 6, 5), "", "", "");
        var pdf = written(bare, Dress.USUAL, List.of());
        var about = about(pdf);
        assertEquals(List.of(List.of(), List.of()),
                List.of(Stream.of("<dc:identifier>", "<dc:creator>", "<dc:publisher>", "VersionID", "<dc:description>")
                        .filter(about::contains).toList(), PdfRules.broken(pdf)),
                about);
    }

    @Test
    void aPaperWithoutPartsSaysSo() throws IOException {
        assertTrue(said(written(WHOLE, SERIF, List.of())).contains("Det er ingenting å vise i utvalet."));
    }

    @Test
    void whateverPeopleWriteComesThroughAndKeepsTheRules() throws IOException {
        var long1 = "ord og ".repeat(2850);
        var blocks = new ArrayList<Block>(PdfReportTest.all());
        blocks.add(new Block.Text(
                "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \uD83D\uDE80 \u6f22 \uD83D \u0007 x"));
        blocks.add(new Block.Text("y".repeat(20_000)));
        blocks.add(new Block.Table("", List.of("A", "B"), List.of(1, 4), Set.of(),
                List.of(Row.of(Cell.of("1"), Cell.of(long1)))));
        blocks.add(new Block.Table("Tom", List.of("A"), List.of(1), Set.of(), List.of()));
        blocks.add(new Block.NewPage());
        var pdf = written(WHOLE, SERIF, blocks);
        assertEquals(List.of(List.of(), true, true), List.of(PdfRules.broken(pdf), said(pdf).contains("\u25A1"),
                said(pdf).contains("Ingen rader å vise.")));
    }

    @Test
    void readersHearWhatASignTells() throws IOException {
        try (var document = Loader.loadPDF(written(WHOLE, Dress.USUAL, PdfReportTest.all()))) {
            var tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            var all = new StructureWords();
            all.read(tree);
            assertEquals(List.of("avvik", "god"), all.expanded());
        }
    }

    @Test
    void bookmarksLieWithinEachOtherAlsoThoseOfPartsBesideEachOther() throws IOException {
        var pdf = written(WHOLE, Dress.USUAL,
                List.of(new Block.Heading(1, "En"), new Block.Beside(List.of(1, 1),
                        List.of(List.of(new Block.Heading(2, "To")), List.of(new Block.Heading(2, "Tre")))),
                        new Block.Heading(1, "Fire")));
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals("En(To()Tre())Fire()",
                    told(document.getDocumentCatalog().getDocumentOutline().children()));
        }
    }

    private static String told(Iterable<PDOutlineItem> items) {
        var told = new StringBuilder();
        items.forEach(item -> told.append(item.getTitle()).append('(').append(told(item.children())).append(')'));
        return told.toString();
    }

    @Test
    void writingStopsWhereTheUserStopsItAndTellsHowFarItIs() throws IOException {
        for (double where : List.of(0.0, 0.3, 0.7)) {
            var watch = new Stop(where);
            assertFalse(new PdfReport(new Words(Language.BOKMAAL), Stationery.USUAL).write(
                    new Paper(Language.BOKMAAL, WHOLE, PageShape.A4, PdfReportTest.all()), Instant.EPOCH,
                    new ByteArrayOutputStream(), watch), "stopped at " + where);
        }
    }

    /// A user who stops the work when it has come so far.
    private static final class Stop implements Progress {
        private final double where;
        private double now;

        private Stop(double where) {
            this.where = where;
        }

        @Override
        public void at(double fraction) {
            now = fraction;
        }

        @Override
        public boolean isCancelled() {
            return now >= where;
        }
    }

    @Test
    void aFontThatIsLostIsReplaced() throws IOException {
        try (var document = new PDDocument()) {
            assertEquals("LiberationSans",
                    ReportFont.shipped("Lost", 400, false, "/lost.ttf").in(document).getName());
        }
    }
}
