package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.PdfRules;
import no.faseport.reporting.PaperText;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example's projects in time, on a sheet and on a poster; the files are left in target/documents to be looked at.
class RoadmapReportTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Path KEPT = Path.of("target", "documents");

    @TempDir
    Path folder;
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() throws IOException {
        Files.createDirectories(KEPT);
        fjordvik = new Example(JUNE).in(folder, "anna");
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    private static ReportOrder order(PageShape shape) {
        var usual = ReportOrder.usual(Reports.called("roadmap").orElseThrow(), 2026, Language.BOKMAAL);
        return new ReportOrder(usual.report(), usual.view(), "", 2026, usual.from(), usual.until(),
                usual.statusDate(), Language.BOKMAAL, true, shape, false);
    }

    private Path written(PageShape shape, String name) {
        var file = KEPT.resolve(name);
        assertEquals(new Result.Done<>(file), new WriteReport(fjordvik, new Onlooker("anna", Set.of()))
                .write(order(shape), file, Progress.UNWATCHED));
        return file;
    }

    @Test
    void whatIsDrawnStandsInTablesToo() throws IOException {
        var text = PaperText.of(Papers.of(fjordvik, order(PageShape.A3_LYING)));
        Files.writeString(KEPT.resolve("roadmap.txt"), text);
        try (var golden = RoadmapReportTest.class.getResourceAsStream("/no/faseport/report/roadmap.txt")) {
            assertEquals(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8), text);
        }
    }

    @Test
    void aSheetKeepsTheRulesOfArchivesAndOfUniversalDesign() throws IOException {
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(written(PageShape.A3_LYING, "roadmap.pdf"))));
    }

    @Test
    void aPosterHasAllOfItInOneDrawingWithLargerLetters() {
        var poster = new PageShape(PaperSize.A2, true);
        written(poster, "poster.pdf");
        assertEquals(List.of(1, 1), List.of(sheets(PageShape.A3_LYING).size(), sheets(poster).size()));
        assertEquals(List.of(true, true), List.of(
                sheets(poster).getFirst().scale() > 1.3 * sheets(PageShape.A3_LYING).getFirst().scale(),
                sheets(poster).getFirst().width() * 0.75 <= poster.room() + 1));
    }

    private List<Block.Sheet> sheets(PageShape shape) {
        return Papers.of(fjordvik, order(shape)).blocks().stream().filter(Block.Sheet.class::isInstance)
                .map(Block.Sheet.class::cast).toList();
    }

    @Test
    void wordHasTheDrawingAsAPicture() throws IOException {
        var file = written(PageShape.A3_LYING, "roadmap.docx");
        assertEquals(true, Files.size(file) > 50_000);
    }
}
