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
import java.util.Optional;
import java.util.Set;
import no.faseport.document.Block;
import no.faseport.document.Tile;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostOverview;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.PdfRules;
import no.faseport.reporting.PaperText;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the example's projects cost, on paper; the file is left in target/documents to be looked at.
class CostsReportTest {
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

    private static ReportOrder order() {
        return ReportOrder.usual(Reports.called("costs").orElseThrow(), 2026, Language.BOKMAAL);
    }

    @Test
    void itSaysWhatTheScreenSays() throws IOException {
        var text = PaperText.of(Papers.of(fjordvik, order()));
        Files.writeString(KEPT.resolve("costs.txt"), text);
        try (var golden = CostsReportTest.class.getResourceAsStream("/no/faseport/report/costs.txt")) {
            assertEquals(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8), text);
        }
    }

    @Test
    void itKeepsTheRulesOfArchivesAndOfUniversalDesign() throws IOException {
        var file = KEPT.resolve("costs.pdf");
        assertEquals(new Result.Done<>(file),
                new WriteReport(fjordvik, new Onlooker("anna", Set.of())).write(order(), file, Progress.UNWATCHED));
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(file)));
    }

    @Test
    void theSumsAreThoseOfTheScreen() {
        var shown = new ReadCosts(fjordvik).overview(2026, 2029);
        var facts = new ReadCharts(fjordvik).facts(Optional.empty(), 2026);
        var printed = new CostOverview(facts.lines(), facts.names(), 2026, 2029);
        assertEquals(shown.net(), printed.net());
        var words = new Words(Language.BOKMAAL);
        var year = shown.net().in(2026);
        assertEquals(List.of(words.thousands(year.budget().amount()), words.thousands(year.actual().amount()),
                words.thousands(year.forecast().amount()), words.thousands(year.deviation().amount()),
                words.thousands(shown.net().total(AmountKind.BUDGET).amount())), tiles(order()));
    }

    @Test
    void aViewShowsTheMoneyOfItsProjectsAlone() {
        var view = Arrangement.USUAL.withText("6101");
        var usual = order();
        var order = new ReportOrder("costs", view, "", 2026, usual.from(), usual.until(), usual.statusDate(),
                Language.BOKMAAL, false, usual.shape(), false);
        assertEquals(List.of("4 770 000", "2 520 752", "5 073 000", "−303 000", "6 690 000"),
                tiles(order).stream().map(text -> text.replace('\u00a0', ' ')).toList());
        assertEquals("«6101», kroner", Papers.of(fjordvik, order).about().selection());
    }

    private List<String> tiles(ReportOrder order) {
        return Papers.of(fjordvik, order).blocks().stream().filter(Block.Tiles.class::isInstance)
                .map(Block.Tiles.class::cast).flatMap(tiles -> tiles.tiles().stream()).map(Tile::figure).toList();
    }
}
