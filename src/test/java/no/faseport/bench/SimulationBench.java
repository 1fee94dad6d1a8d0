package no.faseport.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.EstimateId;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.Runs;
import no.faseport.schedule.Simulation;
import no.faseport.schedule.SimulationFacts;
import no.faseport.schedule.WorkCalendar;

/// Ten thousand runs of plans in which everything is uncertain, on one core, beside merely drawing the numbers.
final class SimulationBench {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PROJECT = new ProjectId(new UUID(0, 1));
    private static final int ROUNDS = 9;
    private static final int SMALL = 200;
    private static final int LARGE = 1000;

    List<BenchRow> run() throws Exception {
        var small = facts(SMALL);
        var large = facts(LARGE);
        return new BenchClock("simulate 10 000 runs", ROUNDS)
                .add("drawing 4 000 000 normal numbers", () -> drawn(10_000 * 2 * SMALL))
                .add("Faseport, 200 activities, 260 links, 200 durations and 200 costs",
                        () -> Simulation.of(small, Runs.usual(30), Runs.Watch.none()).orElseThrow())
                .add("Faseport, 1 000 activities, 1 300 links, 1 000 durations and 1 000 costs",
                        () -> Simulation.of(large, Runs.usual(30), Runs.Watch.none()).orElseThrow())
                .run();
    }

    private static Object drawn(int numbers) {
        var random = new SplittableRandom(1);
        double sum = 0;
        for (int i = 0; i < numbers; i++) {
            sum += random.nextGaussian();
        }
        return sum;
    }

    private static SimulationFacts facts(int size) {
        var random = new Random(7);
        var activities = new ArrayList<Activity>();
        var links = new ArrayList<Dependency>();
        var estimates = new ArrayList<Estimate>();
        for (int i = 0; i < size; i++) {
            int days = random.nextInt(5, 30);
            var activity = Activity.planned(new ActivityId(new UUID(1, i)), PROJECT, Optional.empty(), i,
                    "Aktivitet " + i,
                    MONDAY, days);
            activities.add(activity);
            estimates.add(Estimate.of(new EstimateId(new UUID(2, i)), PROJECT, activity.id(),
                    Optional.of(new DayRange(days * 3 / 4, days * 2)), Optional.of(new CostRange(
                            Money.kroner(days * 8_000L), Money.kroner(days * 10_000L), Money.kroner(days * 17_000L)))));
        }
        for (int i = 0; i < size * 13 / 10; i++) {
            int successor = 1 + i % (size - 1);
            int predecessor = Math.max(0, successor - 1 - random.nextInt(i < size ? 8 : 40));
            links.add(Dependency.finishToStart(new DependencyId(new UUID(3, i)), activities.get(predecessor).id(),
                    activities.get(successor).id(), random.nextInt(3)));
        }
        return new SimulationFacts(PlanFacts.of(activities, links, WorkCalendar.norwegian()), estimates, List.of());
    }
}
