package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.benefit.BenefitTerms;
import no.faseport.document.Block;
import no.faseport.document.Tile;
import no.faseport.economy.Money;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.PdfRules;
import no.faseport.reporting.PaperText;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benefits of the example's projects on paper; the files are left in target/documents to be looked at.
class BenefitsReportTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Path KEPT = Path.of("target", "documents");

    private static Workplace fjordvik;

    @BeforeAll
    static void aMunicipalityOfProjects(@TempDir Path folder) throws IOException {
        Files.createDirectories(KEPT);
        fjordvik = new Example(JUNE).in(folder, "anna");
    }

    @AfterAll
    static void goHome() {
        fjordvik.close();
    }

    private static ReportOrder order(Language language, String text, boolean thousands) {
        var usual = ReportOrder.usual(Reports.called("benefits").orElseThrow(), 2026, language);
        return new ReportOrder("benefits", Arrangement.USUAL.withText(text), "", 2026, usual.from(), usual.until(),
                usual.statusDate(), language, thousands, usual.shape(), false);
    }

    private static List<String> tiles(ReportOrder order) {
        return Papers.of(fjordvik, order).blocks().stream().filter(Block.Tiles.class::isInstance)
                .map(Block.Tiles.class::cast).flatMap(tiles -> tiles.tiles().stream()).map(Tile::figure).toList();
    }

    @Test
    void theSumsAreThoseOfTheScreen() {
        var all = new ReadBenefits(fjordvik).overview(BenefitTerms.USUAL);
        var words = new Words(Language.BOKMAAL);
        var goes = all.realisation();
        assertEquals(List.of(words.thousands(goes.planned().amount()), words.thousands(goes.realised().amount()),
                words.thousands(goes.remaining().amount())),
                tiles(order(Language.BOKMAAL, "", true)).subList(1, 4));
    }

    @Test
    void aPeriodCountsTheBenefitsOfItsYearsAndSaysSo() {
        var usual = order(Language.BOKMAAL, "", true);
        var order = new ReportOrder("benefits", usual.view(), "", 2026, Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.of(LocalDate.of(2027, 1, 31)), usual.statusDate(), usual.language(), true, usual.shape(),
                false);
        var planned = Money.sum(new ReadBenefits(fjordvik).overview(BenefitTerms.USUAL).projects().stream()
                .flatMap(page -> page.benefits().stream())
                .map(one -> one.planned(2026).plus(one.planned(2027))).toList());
        assertEquals(new Words(Language.BOKMAAL).thousands(planned.amount()), tiles(order).get(1));
        assertEquals("2026–2027, tusen kroner", Papers.of(fjordvik, order).about().selection());
    }

    @Test
    void aProjectIsToldWithItsIndicatorsInEveryLanguageAndAViewShowsItAlone() {
        for (var language : Language.values()) {
            var words = new Words(language);
            var text = PaperText.of(Papers.of(fjordvik, order(language, "6108", false)));
            assertTrue(text.contains(words.text("benefits.indicator.name")) && text.contains("6108"), text);
            assertTrue(!text.contains("6101"), text);
        }
        assertEquals("2", tiles(order(Language.BOKMAAL, "6108", false)).getFirst());
    }

    @Test
    void projectsWithoutBenefitsAreToldOfAsSuch() {
        assertEquals(List.of(new Block.Text("Ingen av prosjektene i utvalget har gevinster.")),
                Papers.of(fjordvik, order(Language.BOKMAAL, "finnes ikke", true)).blocks());
    }

    @Test
    void itKeepsTheRulesOfArchivesAndOfUniversalDesignAndComesAsADocumentToo() throws IOException {
        var write = new WriteReport(fjordvik, new Onlooker("anna", Set.of()));
        var pdf = KEPT.resolve("benefits.pdf");
        var word = KEPT.resolve("benefits.docx");
        assertEquals(new Result.Done<>(pdf),
                write.write(order(Language.BOKMAAL, "", true), pdf, Progress.UNWATCHED));
        assertEquals(new Result.Done<>(word),
                write.write(order(Language.BOKMAAL, "", true), word, Progress.UNWATCHED));
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(pdf)));
    }
}
