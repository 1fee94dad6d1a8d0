package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Runs through a plan many times, each time with durations and costs drawn from their estimates.
///
/// Every estimate is drawn by way of a standard normal number that is partly its own and partly the same for all: with the
/// correlation r the common part weighs √r and its own √(1 − r), so that any two follow each other with r. At 100 percent
/// all come out as well or as badly as each other.
public final class Simulation {
    private static final int TOLD_OF = 100;

    private final Course course;
    private final Runs runs;
    private final List<Varying> times = new ArrayList<>();
    private final List<Varying> costs = new ArrayList<>();
    private final List<Aim> aims = new ArrayList<>();
    private final double[] finishes;
    private final double[] sums;
    /// The finish and the sum of the likely costs, taken from the outcomes so that sums of squares keep their decimals.
    private final int planned;
    private final double likely;

    private record Varying(Estimate estimate, int number, Spread spread, Driver driver) {
    }

    private Simulation(Course course, SimulationFacts facts, Runs runs) {
        this.course = course;
        this.runs = runs;
        this.finishes = new double[runs.times()];
        this.sums = new double[runs.times()];
        this.planned = course.run();
        double sum = 0;
        Map<ActivityId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < facts.plan().activities().size(); i++) {
            numbers.put(facts.plan().activities().get(i).id(), i);
        }
        for (var estimate : facts.estimates()) {
            estimate.activity().map(numbers::get).ifPresent(number -> vary(facts, estimate, number));
            if (estimate.cost().isPresent()) {
                var cost = estimate.cost().get();
                sum += cost.likely().amount().doubleValue();
                costs.add(new Varying(estimate, 0, cost.spread(), new Driver()));
            }
        }
        this.likely = sum;
        facts.targets().forEach(target -> aims.add(new Aim(target, numbers)));
    }

    private void vary(SimulationFacts facts, Estimate estimate, int number) {
        if (course.isAhead(number)) {
            estimate.days().ifPresent(days -> times.add(new Varying(estimate, number,
                    days.around(facts.plan().activities().get(number).duration()), new Driver())));
        }
    }

    /// The forecast of a plan; nothing where its activities wait for each other in a circle, where there is nothing in it to
    /// finish, or where `watch` stopped it.
    public static Optional<Forecast> of(SimulationFacts facts, Runs runs, Runs.Watch watch) {
        return Course.of(facts.plan()).filter(course -> course.run() != Dates.NEVER)
                .map(course -> new Simulation(course, facts, runs)).filter(simulation -> simulation.ran(watch))
                .map(Simulation::forecast);
    }

    private boolean ran(Runs.Watch watch) {
        var random = new SplittableRandom(runs.seed());
        double common = Math.sqrt(runs.correlation() / 100.0);
        double own = Math.sqrt(1 - runs.correlation() / 100.0);
        var draws = new double[times.size() + costs.size()];
        int step = Math.max(1, runs.times() / TOLD_OF);
        for (int run = 0; run < runs.times(); run++) {
            if (run % step == 0) {
                if (watch.stopped().getAsBoolean()) {
                    return false;
                }
                watch.progress().accept((double) run / runs.times());
            }
            double shared = common * random.nextGaussian();
            for (int i = 0; i < draws.length; i++) {
                draws[i] = shared + own * random.nextGaussian();
            }
            run(run, draws);
        }
        return true;
    }

    private void run(int run, double[] draws) {
        for (int i = 0; i < times.size(); i++) {
            var time = times.get(i);
            course.take(time.number, (int) Math.round(time.spread.at(draws[i])));
        }
        double finish = course.run();
        for (int i = 0; i < times.size(); i++) {
            times.get(i).driver.met(draws[i], finish - planned);
        }
        double sum = 0;
        for (int i = 0; i < costs.size(); i++) {
            sum += costs.get(i).spread.at(draws[times.size() + i]);
        }
        for (int i = 0; i < costs.size(); i++) {
            costs.get(i).driver.met(draws[times.size() + i], sum - likely);
        }
        finishes[run] = finish;
        sums[run] = sum;
        aims.forEach(aim -> aim.count(course));
    }

    private Forecast forecast() {
        var finish = new Outcomes(finishes);
        var cost = costs.isEmpty() ? Optional.<Outcomes>empty() : Optional.of(new Outcomes(sums));
        return new Forecast(runs.times(), runs.seed(), runs.correlation(), LocalDate.ofEpochDay(planned), finish,
                likely, cost,
                aims.stream().map(aim -> aim.chance(runs.times())).toList(),
                drivers(times, finish, planned), cost.map(sum -> drivers(costs, sum, likely)).orElse(List.of()));
    }

    private List<Contribution> drivers(List<Varying> varying, Outcomes outcomes, double offset) {
        return varying.stream()
                .map(one -> one.driver.contribution(one.estimate, outcomes, runs.times(), offset))
                .sorted(Comparator.comparingDouble((Contribution one) -> Math.abs(one.correlation())).reversed())
                .toList();
    }
}
