package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.reporting.PaperText;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The example's projects in time, on a sheet and on a poster; the files are left in target/documents to be looked at.
class RoadmapReportTest {
    @RegisterExtension
    final Shelf shelf = new Shelf();

    private static ReportOrder order(PageShape shape) {
        var usual = ReportOrder.usual(Reports.called("roadmap").orElseThrow(), 2026, Language.BOKMAAL);
        return new ReportOrder(usual.report(), usual.view(), "", 2026, usual.from(), usual.until(),
                usual.statusDate(), Language.BOKMAAL, true, shape, false);
    }

    @Test
    void whatIsDrawnStandsInTablesToo() throws IOException {
        Shelf.assertGolden("roadmap", PaperText.of(Papers.of(shelf.place(), order(PageShape.A3_LYING))));
    }

    @Test
    void aSheetKeepsTheRulesOfArchivesAndOfUniversalDesign() throws IOException {
        Shelf.assertKeepsTheRules(shelf.written(order(PageShape.A3_LYING), "roadmap.pdf"));
    }

    @Test
    void aPosterHasAllOfItInOneDrawingWithLargerLetters() {
        var poster = new PageShape(PaperSize.A2, true);
        shelf.written(order(poster), "poster.pdf");
        assertEquals(List.of(1, 1), List.of(sheets(PageShape.A3_LYING).size(), sheets(poster).size()));
        assertEquals(List.of(true, true), List.of(
                sheets(poster).getFirst().scale() > 1.3 * sheets(PageShape.A3_LYING).getFirst().scale(),
                sheets(poster).getFirst().width() * 0.75 <= poster.room() + 1));
    }

    private List<Block.Sheet> sheets(PageShape shape) {
        return Papers.of(shelf.place(), order(shape)).blocks().stream().filter(Block.Sheet.class::isInstance)
                .map(Block.Sheet.class::cast).toList();
    }

    @Test
    void wordHasTheDrawingAsAPicture() throws IOException {
        var file = shelf.written(order(PageShape.A3_LYING), "roadmap.docx");
        assertEquals(true, Files.size(file) > 50_000);
    }
}
