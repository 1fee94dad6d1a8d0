package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.UncertaintyPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.Runs;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project says what it is uncertain about, and is told what its plan may come to.
class UncertaintyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final CostWish SILENT = CostWish.of(Optional.empty());

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private ActivityId dig;
    private SetEstimate set;

    @BeforeEach
    void anActivityOfFourWeeks() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        dig = town.activity(fibre, "Grave", MONDAY, 20);
        set = new SetEstimate(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private static CostWish wish(long lowest, long likely, long highest) {
        return new CostWish(Optional.of(Money.kroner(lowest)), Optional.of(Money.kroner(likely)),
                Optional.of(Money.kroner(highest)));
    }

    private UncertaintyPage page() {
        return new ForecastPlan(town.anna()).page(fibre).orElseThrow();
    }

    private static List<String> keys(Result<?> result) {
        return result.reasons().stream().map(Message::key).toList();
    }

    @Test
    void anEndThatIsNotSaidIsTheActivitysOwn() {
        set.days(dig, Optional.empty(), Optional.of(35));
        assertEquals(List.of(Optional.of(new DayRange(20, 35))),
                page().estimates().stream().map(Estimate::days).toList());
        set.days(dig, Optional.empty(), Optional.empty());
        assertEquals(List.of(), page().estimates());
    }

    @Test
    void daysThatDoNotHoldThePlansOwnAreRefused() {
        assertEquals(List.of("uncertainty.refused.days"), keys(set.days(dig, Optional.of(21), Optional.empty())));
        assertEquals(List.of("uncertainty.refused.days"), keys(set.days(dig, Optional.empty(), Optional.of(19))));
        assertEquals(List.of("uncertainty.refused.days"), keys(set.days(dig, Optional.of(0), Optional.empty())));
        town.move(dig, MONDAY, 0);
        assertEquals(List.of("uncertainty.refused.noTime"), keys(set.days(dig, Optional.of(1), Optional.of(2))));
    }

    @Test
    void whatIsNotSaidOfACostIsTakenFromWhatIs() {
        set.cost(dig, new CostWish(Optional.of(Money.kroner(100)), Optional.empty(), Optional.of(Money.kroner(300))));
        assertEquals(Optional.of(new CostRange(Money.kroner(100), Money.kroner(200), Money.kroner(300))),
                page().estimates().getFirst().cost());
        assertEquals(List.of("uncertainty.refused.cost"), keys(set.cost(dig, wish(300, 200, 100))));
        set.cost(dig, SILENT);
        assertEquals(List.of(), page().estimates());
    }

    @Test
    void daysAndCostOfAnActivityAreOneEstimate() {
        set.days(dig, Optional.of(15), Optional.of(30));
        set.cost(dig, wish(1, 2, 3));
        assertEquals(1, page().estimates().size());
        new RemoveEstimate(town.anna()).remove(page().estimates().getFirst().id());
        assertEquals(List.of(), page().estimates());
        new UndoChange(town.anna()).undo();
        assertEquals(Optional.of(new DayRange(15, 30)), page().estimates().getFirst().days());
    }

    @Test
    void aCostThatNoActivityBearsHasAName() {
        assertEquals(List.of("uncertainty.refused.name"), keys(set.add(fibre, " ", SILENT)));
        var licences = set.add(fibre, "Lisenser", wish(80, 100, 200)).ifDone().orElseThrow();
        set.cost(licences, wish(90, 100, 200));
        assertEquals(List.of("Lisenser"), page().others().stream().map(page()::name).toList());
        assertEquals(Optional.of(Money.kroner(90)),
                page().estimates().getFirst().cost().map(CostRange::lowest));
    }

    @Test
    void theCorrelationIsTheProjectsOwn() {
        set.correlate(fibre, 40);
        assertEquals(40, page().correlation());
        assertEquals(List.of("uncertainty.refused.correlation"), keys(set.correlate(fibre, 101)));
    }

    @Test
    void thePlanIsForecastWithTheGatesAhead() {
        set.days(dig, Optional.of(15), Optional.of(40));
        set.add(fibre, "Lisenser", wish(80, 100, 200));
        var gate = new ReadPortfolio(town.anna()).gates(page().plan().project()).getFirst();
        new PlanGate(town.anna()).plan(gate.id(), Optional.of(LocalDate.of(2026, 2, 6)));
        var page = page();
        var forecast = new ForecastPlan(town.anna()).simulate(page, Runs.usual(page.correlation()),
                Progress.UNWATCHED).orElseThrow();
        assertEquals(LocalDate.of(2026, 2, 6), forecast.planned());
        assertTrue(forecast.finish(85).isAfter(forecast.finish(50)));
        assertEquals(List.of(gate.code()), forecast.chances().stream().map(one -> one.target().name()).toList());
        assertEquals(forecast.chanceBy(LocalDate.of(2026, 2, 6)), forecast.chances().getFirst().share());
    }
}
