package no.faseport.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A plan made ready to be run through again and again, each time with other durations; only the earliest days are found.
///
/// What must start or finish on a date is run as bound not to do so earlier: nothing gets done sooner because it must.
final class Course {
    private static final int DONE = 100;

    private final List<Activity> activities;
    private final Network network;
    private final int[] order;
    private final Lines lines;
    private final Dates dates;
    private final Lags lags;
    private final Forward forward;
    /// The links whose lag is a percentage of a duration, which changes with it.
    private final int[] percentages;

    private Course(PlanFacts facts, Network network, Order order) {
        this.activities = facts.activities();
        this.network = network;
        this.order = order.nodes();
        this.lines = new Lines(facts);
        this.dates = new Dates(network.nodes(), network.size());
        this.lags = new Lags(network, lines, dates);
        this.forward = new Forward(network, lines, lags, dates);
        this.percentages = percentages(network);
        dates.first = forward.first();
    }

    private static int[] percentages(Network network) {
        return IntStream.range(0, network.arrows.count())
                .filter(arrow -> network.isLink(arrow)
                        && network.dependency(arrow).lag().unit() == Lag.Unit.PERCENT)
                .toArray();
    }

    /// The course of a plan; nothing where its activities wait for each other in a circle.
    static Optional<Course> of(PlanFacts facts) {
        var eased = new PlanFacts(facts.activities().stream().map(Course::eased).toList(), facts.dependencies(),
                facts.calendars(), facts.statusDate(), facts.outside());
        var network = new Network(eased);
        var sorting = new Sorting(network);
        return sorting.turnsInACircle()
                ? Optional.empty()
                : Optional.of(new Course(eased, network, sorting.order()));
    }

    private static Activity eased(Activity activity) {
        var constraint = activity.terms().constraint();
        return switch (constraint.kind()) {
            case MUST_START -> activity.on(activity.terms()
                    .with(new Constraint(Constraint.Kind.START_NO_EARLIER, constraint.date())));
            case MUST_FINISH -> activity.on(activity.terms()
                    .with(new Constraint(Constraint.Kind.FINISH_NO_EARLIER, constraint.date())));
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, START_NO_LATER, FINISH_NO_EARLIER,
                    FINISH_NO_LATER ->
                activity;
        };
    }

    /// True where the activity at `index` in the plan is work that is not yet done.
    boolean isAhead(int index) {
        var activity = activities.get(index);
        return !network.isSummary(number(index)) && activity.duration() > 0 && activity.progress() < DONE;
    }

    /// Lets the activity at `index` take `duration` working days from now on.
    void take(int index, int duration) {
        int number = number(index);
        if (lines.settled[number]) {
            var activity = activities.get(index);
            lines.set(number, activity.at(activity.start(), duration));
        } else {
            lines.duration[number] = duration;
        }
    }

    /// Finds the earliest days with the durations as they are, and gives the last of them all, counted from 1 January 1970;
    /// [Dates#NEVER] where there is nothing.
    int run() {
        for (int link : percentages) {
            lags.set(link);
        }
        for (int node : order) {
            forward.settle(node);
        }
        int finish = Dates.NEVER;
        for (int index = 0; index < activities.size(); index++) {
            if (!network.isSummary(number(index))) {
                finish = Math.max(finish, lastDay(index));
            }
        }
        return finish;
    }

    /// The last day of the activity at `index` in the last run.
    int lastDay(int index) {
        return Moment.day(dates.end[network.out(number(index))]);
    }

    private int number(int index) {
        return network.outside() + index;
    }
}
