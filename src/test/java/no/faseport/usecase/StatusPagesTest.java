package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forty projects stand on one sheet; none, one and hundreds come out as well.
class StatusPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;

    /// So many projects beside the one that is there, with names as long as they come.
    private static void register(Town town, int projects) {
        var first = town.project("5000", "Sak og arkiv");
        var unit = new UnitId(new UUID(7, 1));
        town.anna().store().change("anna", work -> {
            work.units().add(new Unit(unit, 1, "310", "Kommunikasjon og innbyggertorg"));
            var like = work.projects().get(first);
            var more = IntStream.range(1, projects)
                    .mapToObj(i -> new Project(new ProjectId(Uid.next()), 1, String.valueOf(5000 + i),
                            "Program for personvern og informasjonssikkerhet " + i, "", Optional.of(unit),
                            "Kommunalsjef helse", "Rådgiver informasjonssikkerhet", "", "", like.type(), like.status(),
                            like.phaseModel(), like.phase(), List.of(), like.marks()))
                    .toList();
            work.projects().add(more);
            work.gates().open(more);
            return new Said<>(more, "Registrerte mange prosjekter");
        });
    }

    private static ReportOrder order(String report, Optional<LocalDate> on) {
        var usual = ReportOrder.usual(Reports.called(report).orElseThrow(), 2026, Language.BOKMAAL);
        return new ReportOrder(report, usual.view(), "", 2026, Optional.empty(), Optional.empty(), on,
                Language.BOKMAAL, true, usual.shape(), false);
    }

    private List<String> pages(Town town, ReportOrder order) throws IOException {
        var file = folder.resolve("rapport.pdf");
        assertEquals(new Result.Done<>(file),
                new WriteReport(town.anna(), new Onlooker("anna", Set.of())).write(order, file, Progress.UNWATCHED));
        try (var document = Loader.loadPDF(file.toFile())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> {
                try {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    return stripper.getText(document).replace('\u00a0', ' ');
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }).toList();
        }
    }

    @Test
    void fortyProjectsStandOnOneSheet() throws IOException {
        try (var town = new Town(folder)) {
            register(town, 40);
            var first = pages(town, order("portfolio-status", Optional.empty())).getFirst();
            assertTrue(first.contains("5039 Program") && first.contains("Sum 40 prosjekter")
                    && first.contains("Fremdrift"), first);
        }
    }

    @Test
    void threeHundredProjectsTakeAsManySheetsAsTheyNeed() throws IOException {
        try (var town = new Town(folder)) {
            register(town, 300);
            var pages = pages(town, order("portfolio-status", Optional.empty()));
            int sum = (int) pages.stream().takeWhile(page -> !page.contains("Sum 300 prosjekter")).count();
            assertEquals(5, sum, "the sheets before the one with the sum");
        }
    }

    @Test
    void noProjectsAreSaidToBeNone() throws IOException {
        try (var town = new Town(folder)) {
            for (var report : List.of("portfolio-status", "status-bundle", "project-sheet")) {
                var pages = pages(town, order(report, Optional.empty()));
                assertEquals(List.of(1, true), List.of(pages.size(),
                        pages.getFirst().contains("Ingen prosjekter i utvalget.")), report);
            }
        }
    }

    @Test
    void oneProjectIsABundleTooAndNeedsNoContents() throws IOException {
        try (var town = new Town(folder)) {
            town.project("5000", "Sak og arkiv");
            var pages = pages(town, order("status-bundle", Optional.empty()));
            assertEquals(2, pages.size());
            assertTrue(pages.get(1).contains("Ingen statusrapport er publisert."), pages.get(1));
        }
    }

    @Test
    void aReportOfAPastDayTellsOfThatDay() throws IOException {
        var calendar = new Calendar(Town.MONDAY_MORNING);
        try (var town = new Town(folder, calendar)) {
            town.project("5000", "Sak og arkiv");
            calendar.turn(Duration.ofDays(2));
            town.project("5001", "Fiber til skolene");
            assertTrue(pages(town, order("portfolio-status", Optional.empty())).getFirst().contains("5001"));
            var then = pages(town, order("portfolio-status", Optional.of(MONDAY))).getFirst();
            assertEquals(List.of(true, false, true),
                    List.of(then.contains("5000"), then.contains("5001"), then.contains("5.1.2026")), then);
        }
    }

    @Test
    void thereIsNoReportOfADayBeforeThePortfolioOrAfterToday() {
        try (var town = new Town(folder)) {
            var write = new WriteReport(town.anna(), new Onlooker("anna", Set.of()));
            var before = MONDAY.minusDays(1);
            assertEquals(Result.refused("past.refused.noPortfolio", before),
                    write.pages(order("portfolio-status", Optional.of(before)), Progress.UNWATCHED));
            var after = MONDAY.plusDays(1);
            assertEquals(Result.refused("past.refused.future", after),
                    write.pages(order("portfolio-status", Optional.of(after)), Progress.UNWATCHED));
        }
    }
}
