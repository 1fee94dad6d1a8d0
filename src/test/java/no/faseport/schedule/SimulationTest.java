package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.Test;

/// What a plan may come to, held against what can be reckoned by hand.
class SimulationTest {
    private static final WorkCalendar WEEKDAYS = WorkCalendar.weekdays();
    private static final WorkCalendar NORWAY = WorkCalendar.norwegian();
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final ProjectId PROJECT = new ProjectId(new UUID(0, 1));

    private final Plan plan = new Plan(WEEKDAYS);
    private final List<Estimate> estimates = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private static EstimateId key(String name) {
        return new EstimateId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private void takes(String activity, int shortest, int longest) {
        estimates.add(Estimate.of(key(activity), PROJECT, Plan.key(activity),
                Optional.of(new DayRange(shortest, longest)), Optional.empty()));
    }

    private void costs(String name, long lowest, long likely, long highest) {
        estimates.add(Estimate.of(key(name), PROJECT, name,
                new CostRange(Money.kroner(lowest), Money.kroner(likely), Money.kroner(highest))));
    }

    private Optional<Forecast> forecast(Runs runs, Runs.Watch watch) {
        return Simulation.of(new SimulationFacts(
                PlanFacts.of(plan.activities, plan.dependencies, WEEKDAYS), estimates, targets), runs, watch);
    }

    private Forecast forecast(int correlation) {
        return forecast(Runs.usual(correlation), Runs.Watch.none()).orElseThrow();
    }

    @Test
    void aCertainPlanFinishesWhenItIsCalculatedTo() {
        for (int seed = 0; seed < 300; seed++) {
            var facts = certain(new Random(seed));
            if (Schedule.of(facts) instanceof Schedule schedule) {
                var finish = schedule.finish().orElseThrow();
                var forecast = Simulation.of(new SimulationFacts(facts, List.of(), List.of()), new Runs(2, 1, 0),
                        Runs.Watch.none()).orElseThrow();
                assertEquals(List.of(finish, finish, finish),
                        List.of(forecast.planned(), forecast.finish(15), forecast.finish(85)), "seed " + seed);
            }
        }
    }

    /// A plan with all kinds of links and lags, some of it begun.
    private static PlanFacts certain(Random random) {
        var network = new Plan(NORWAY);
        int size = random.nextInt(2, 14);
        for (int i = 0; i < size; i++) {
            network.activity("" + i, MONDAY.plusDays(random.nextInt(40)), random.nextInt(9));
            if (random.nextInt(4) == 0) {
                network.activities.set(i, network.activities.get(i).done(random.nextInt(101)));
            }
            for (int links = random.nextInt(3); links > 0 && i > 0; links--) {
                network.link("" + random.nextInt(i), "" + i, 0);
            }
        }
        var kinds = Dependency.Kind.values();
        var units = Lag.Unit.values();
        network.dependencies.replaceAll(link -> new Dependency(link.id(), link.predecessor(), link.successor(),
                kinds[random.nextInt(kinds.length)],
                new Lag(random.nextInt(-3, 60), units[random.nextInt(units.length)])));
        return new PlanFacts(network.activities, network.dependencies, Calendars.only(NORWAY),
                random.nextBoolean() ? Optional.of(MONDAY.plusDays(10)) : Optional.empty(), List.of());
    }

    @Test
    void whatMustBeOnADayIsOnlyKeptFromBeingEarlier() {
        plan.activity("Grave", MONDAY, 20).activity("Ferdig", MONDAY, 0).link("Grave", "Ferdig", 0);
        var day = LocalDate.of(2026, 6, 29);
        plan.activities.set(1, plan.activities.get(1)
                .on(Terms.on(new Constraint(Constraint.Kind.MUST_FINISH, Optional.of(day)))));
        takes("Grave", 10, 40);
        var forecast = forecast(0);
        assertEquals(List.of(day, day), List.of(forecast.planned(), forecast.finish(15)));
        assertTrue(forecast.finish(85).isAfter(day));
    }

    @Test
    void aLagOfHalfThePredecessorGrowsWithIt() {
        plan.activity("Grave", MONDAY, 10).activity("Tørke", MONDAY, 1).link("Grave", "Tørke", 0);
        var link = plan.dependencies.getFirst().after(new Lag(50, Lag.Unit.PERCENT));
        plan.dependencies.set(0, link);
        takes("Grave", 10, 100);
        var finish = forecast(0);
        plan.dependencies.set(0, link.after(Lag.NONE));
        assertTrue(finish.finish(50).toEpochDay() - forecast(0).finish(50).toEpochDay() > 10);
    }

    @Test
    void theAdjustedFigureOfTheProjectGuideIsTheMean() {
        plan.activity("Anskaffe", MONDAY, 5);
        costs("Prosjektkostnader", 18_000, 19_600, 25_000);
        costs("Drift", 8_000, 9_000, 11_000);
        assertEquals(List.of(Money.kroner(20_360), Money.kroner(9_200)),
                estimates.stream().map(one -> one.cost().orElseThrow().expected()).toList());
        var cost = forecast(0).cost().orElseThrow();
        assertEquals(29_560, cost.mean(), 30);
    }

    @Test
    void independentCostsAddTheirMeansAndTheirVariances() {
        plan.activity("Anskaffe", MONDAY, 5);
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < 20; i++) {
            long lowest = 100 + 10L * i;
            long likely = lowest + 5L * i;
            long highest = likely + 100;
            costs("Kostnad " + i, lowest, likely, highest);
            double own = (lowest + 3 * likely + highest) / 5.0;
            mean += own;
            variance += (own - lowest) * (highest - own) / 6;
        }
        var cost = forecast(0).cost().orElseThrow();
        assertEquals(mean, cost.mean(), mean * 0.002);
        assertEquals(Math.sqrt(variance), cost.deviation(), Math.sqrt(variance) * 0.02);
    }

    @Test
    void costsThatFollowEachOtherWhollyAreAllBadAtOnce() {
        plan.activity("Anskaffe", MONDAY, 5);
        costs("Én", 100, 200, 500);
        var alone = forecast(100).cost().orElseThrow();
        costs("To", 100, 200, 500);
        var both = forecast(100).cost().orElseThrow();
        assertEquals(2 * alone.at(85), both.at(85), 5);
        assertEquals(2 * alone.at(15), both.at(15), 5);
        assertTrue(forecast(0).cost().orElseThrow().at(85) < both.at(85));
    }

    @Test
    void aChainTakesTheMeanOfItsDaysAndTwoPathsAreLaterThanOne() {
        plan.activity("Grave", MONDAY, 20).activity("Legge fiber", MONDAY, 20).link("Grave", "Legge fiber", 0);
        takes("Grave", 10, 40);
        takes("Legge fiber", 10, 40);
        var chain = forecast(0);
        double days = WEEKDAYS.workdaysBetween(MONDAY, chain.finish(50)) + 1;
        assertEquals(44, days, 1);
        plan.activity("Søke", MONDAY, 40);
        takes("Søke", 20, 80);
        var both = forecast(0);
        assertTrue(both.chanceBy(chain.finish(50)) < chain.chanceBy(chain.finish(50)));
    }

    @Test
    void theChanceOfTwoIndependentPathsIsTheProductOfTheirs() {
        plan.activity("Grave", MONDAY, 20);
        takes("Grave", 10, 40);
        var day = LocalDate.of(2026, 6, 30);
        double one = forecast(0).chanceBy(day);
        plan.activity("Søke", MONDAY, 20);
        takes("Søke", 10, 40);
        assertEquals(one * one, forecast(0).chanceBy(day), 0.02);
        assertEquals(one, forecast(100).chanceBy(day), 0.02);
    }

    @Test
    void theChanceOfATargetCountsOnlyTheActivitiesItIsAbout() {
        plan.activity("Grave", MONDAY, 20).activity("Søke", MONDAY, 60);
        takes("Grave", 10, 40);
        targets.add(new Target("BP2", LocalDate.of(2026, 6, 26), List.of(Plan.key("Grave"))));
        targets.add(new Target("BP3", LocalDate.of(2026, 7, 24), List.of(Plan.key("Grave"), Plan.key("Søke"))));
        var chances = forecast(0).chances();
        assertEquals(0, chances.getLast().share());
        assertTrue(chances.getFirst().share() > 0.3 && chances.getFirst().share() < 0.6, chances::toString);
    }

    @Test
    void whatVariesMostContributesMostByItsShareOfTheDeviation() {
        plan.activity("Anskaffe", MONDAY, 5);
        costs("Liten", 80, 100, 120);
        costs("Stor", 400, 500, 600);
        var drivers = forecast(0).costDrivers();
        assertEquals(List.of("Stor", "Liten"), drivers.stream().map(one -> one.estimate().name()).toList());
        assertEquals(5 / Math.sqrt(26), drivers.getFirst().correlation(), 0.02);
        assertEquals(1 / Math.sqrt(26), drivers.getLast().correlation(), 0.02);
        assertTrue(drivers.getFirst().low() < 600 && drivers.getFirst().high() > 600);
    }

    @Test
    void workThatIsDoneIsCertain() {
        plan.activity("Grave", MONDAY, 20);
        plan.activities.set(0, plan.activities.getFirst().done(100));
        takes("Grave", 10, 40);
        assertTrue(forecast(0).finish().isCertain());
    }

    @Test
    void whatRemainsIsDoneAfterTheStatusDate() {
        plan.activity("Grave", MONDAY, 10).activity("Legge fiber", MONDAY, 5);
        plan.activities.set(0, plan.activities.getFirst().done(50));
        var status = LocalDate.of(2026, 6, 12);
        var forecast = Simulation.of(new SimulationFacts(new PlanFacts(plan.activities,
                plan.dependencies, Calendars.only(WEEKDAYS), Optional.of(status), List.of()), estimates, targets),
                new Runs(1, 1, 0), Runs.Watch.none());
        assertEquals(LocalDate.of(2026, 6, 19), forecast.orElseThrow().planned());
    }

    @Test
    void theSameSeedGivesTheSameForecast() {
        plan.activity("Grave", MONDAY, 20);
        takes("Grave", 10, 40);
        costs("Utstyr", 80, 100, 120);
        assertEquals(forecast(30), forecast(30));
        assertNotEquals(forecast(30).cost(),
                forecast(new Runs(Runs.USUAL, 2, 30), Runs.Watch.none()).orElseThrow().cost());
    }

    @Test
    void itCanBeWatchedAndStopped() {
        plan.activity("Grave", MONDAY, 20);
        var told = new ArrayList<Double>();
        assertEquals(Optional.empty(),
                forecast(Runs.usual(0), new Runs.Watch(told::add, () -> told.size() == 3)));
        assertEquals(List.of(0.0, 0.01, 0.02), told);
    }

    @Test
    void aCircleHasNoForecast() {
        plan.activity("Høna", MONDAY, 1).activity("Egget", MONDAY, 1).link("Høna", "Egget", 0).link("Egget", "Høna", 0);
        assertEquals(Optional.empty(), forecast(Runs.usual(0), Runs.Watch.none()));
    }
}
