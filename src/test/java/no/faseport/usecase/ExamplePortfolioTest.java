package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.UndoState;
import no.faseport.project.ProjectStatus;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The example has something to see on every screen and nothing that breaks a rule, on any day of its year.
class ExamplePortfolioTest {
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2029;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-05", "2026-06-05", "2030-02-01"})
    void everyPhaseAndEveryStatusIsThereWhateverTheDay(String day) {
        try (var fjordvik = fjordvik(day)) {
            var rows = new ReadPortfolio(fjordvik).rows(ExamplePortfolio.YEAR);
            assertEquals(24, rows.size());
            assertEquals(Set.of("Idé", "Planlegging", "Gjennomføring", "Gjennomføre", "Gevinstrealisering"),
                    rows.stream().map(row -> row.phase().name()).collect(Collectors.toSet()));
            assertEquals(Set.of(ProjectStatus.values()),
                    rows.stream().map(PortfolioRow::status).collect(Collectors.toSet()));
        }
    }

    @Test
    void everyLineIsOnAnAccountThatIsValidThatYear() {
        var accounts = new PublicLists().plan();
        try (var fjordvik = fjordvik("2026-11-22")) {
            var lines = new ReadPortfolio(fjordvik).lines(FIRST_YEAR, LAST_YEAR);
            assertEquals(List.of(), lines.stream()
                    .flatMap(line -> accounts.check(line.accountString(), line.year()).stream()).toList());
            assertEquals(Set.of(AmountKind.values()), lines.stream().map(BudgetLine::kind).collect(Collectors.toSet()));
        }
    }

    @Test
    void theServicesAccountChangesIn2026AndCompensationEvensTheVatOut() {
        try (var fjordvik = fjordvik("2026-06-05")) {
            var lines = new ReadPortfolio(fjordvik).lines(FIRST_YEAR, LAST_YEAR);
            assertEquals(new TreeSet<>(Set.of(2024, 2025)), years(lines, "270"));
            assertEquals(new TreeSet<>(Set.of(2026, 2027, 2028)), years(lines, "272"));
            assertEquals(Money.ZERO, Money.sum(lines.stream()
                    .filter(line -> Set.of(CostGroup.VAT, CostGroup.COMPENSATION)
                            .contains(line.accountString().group()))
                    .map(BudgetLine::amount).toList()));
        }
    }

    @Test
    void theAccountsEndWithTheClocksMonth() {
        try (var fjordvik = fjordvik("2026-06-05")) {
            var last = new ReadPortfolio(fjordvik).lines(ExamplePortfolio.YEAR, LAST_YEAR).stream()
                    .filter(line -> line.kind() == AmountKind.ACTUAL).mapToInt(BudgetLine::month).max();
            assertEquals(6, last.orElseThrow());
        }
    }

    @Test
    void noPlanTurnsInACircleAndNothingStartsBeforeWhatItWaitsFor() {
        try (var fjordvik = fjordvik("2026-06-05")) {
            var read = new ReadPortfolio(fjordvik);
            for (var row : read.rows(ExamplePortfolio.YEAR)) {
                var plan = read.plan(row.id()).orElseThrow();
                var schedule = (Schedule) Schedule.of(plan.activities(), plan.dependencies(),
                        WorkCalendar.norwegian());
                for (var activity : plan.activities()) {
                    assertEquals(List.of(), schedule.move(activity.id(), activity.start(), activity.duration()),
                            row.number() + " " + activity.name());
                }
                assertTrue(plan.activities().size() >= 11, row.number());
            }
        }
    }

    @Test
    void aGateIsOverdueConditionsAreOpenAndOthersFulfilled() {
        try (var fjordvik = fjordvik("2026-06-05")) {
            var read = new ReadPortfolio(fjordvik);
            var rows = read.rows(ExamplePortfolio.YEAR);
            var overdue = rows.stream().filter(row -> row.status() == ProjectStatus.ACTIVE)
                    .filter(row -> row.nextGate().flatMap(gate -> gate.daysLeft(LocalDate.of(2026, 6, 5)))
                            .filter(days -> days < 0).isPresent())
                    .map(PortfolioRow::number).toList();
            assertEquals(List.of("6114"), overdue);
            var learning = read.project(read.projectNumbered("6118").orElseThrow().id(), ExamplePortfolio.YEAR)
                    .orElseThrow();
            assertEquals(List.of(Optional.of(LocalDate.of(2025, 10, 1))),
                    learning.openConditions().stream().map(condition -> condition.deadline()).toList());
            assertFalse(learning.total().budget().isZero());
        }
    }

    @Test
    void somebodyWhoOpensTheExampleHasNothingToUndo() {
        try (var fjordvik = fjordvik("2026-06-05")) {
            assertEquals(new UndoState(Optional.empty(), Optional.empty()), new UndoChange(fjordvik).state());
        }
    }

    private static Set<Integer> years(List<BudgetLine> lines, String account) {
        return lines.stream().filter(line -> line.accountString().account().equals(account)).map(BudgetLine::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Workplace fjordvik(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneId.of("Europe/Oslo"));
        return Town.opened(new ExamplePortfolio(new Words(Language.BOKMAAL), "anna", clock)
                .create(Town.at(folder, "fjordvik-" + day), Language.BOKMAAL));
    }
}
