package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the activities of a plan are bound to, held against their dates.
final class Promises {
    private final Calculated plan;
    private final Network network;
    private final List<Violation> broken = new ArrayList<>();

    Promises(Calculated plan) {
        this.plan = plan;
        this.network = plan.network;
    }

    /// Those not kept, activity by activity; what is finished has no promises left.
    List<Violation> broken() {
        for (int number = network.outside(); number < network.size(); number++) {
            if (network.isThere(number)) {
                check(number);
            }
        }
        return List.copyOf(broken);
    }

    /// Those of one activity that are not kept.
    List<Violation> broken(int number) {
        check(number);
        return List.copyOf(broken);
    }

    private void check(int number) {
        var activity = network.activity(number);
        boolean limited = activity.terms().deadline().isPresent();
        boolean bound = activity.terms().constraint().date().isPresent() || plan.lines.settled[number];
        if (!limited && (network.isSummary(number) || !bound)) {
            return;
        }
        var timing = plan.timing(number);
        if (timing.finished()) {
            return;
        }
        activity.terms().deadline().filter(timing.finish()::isAfter)
                .ifPresent(date -> broken.add(new Violation.Overdue(activity.id(), date, timing.finish())));
        if (network.isWork(number)) {
            constrained(activity, timing);
            hurried(number);
        }
    }

    private void constrained(Activity activity, Timing timing) {
        var constraint = activity.terms().constraint();
        var calendar = plan.lines.calendar[network.find(activity.id())];
        var actual = constraint.kind().isOfFinish() ? timing.finish() : timing.start();
        var kept = constraint.date().map(date -> switch (constraint.kind()) {
            case START_NO_EARLIER, FINISH_NO_EARLIER -> !actual.isBefore(date);
            case START_NO_LATER, FINISH_NO_LATER -> !actual.isAfter(date);
            case MUST_START -> actual.equals(calendar.onOrAfter(date));
            case MUST_FINISH -> actual.equals(calendar.onOrBefore(date));
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> true;
        }).orElse(true);
        if (!kept) {
            broken.add(new Violation.Constrained(activity.id(), constraint, actual));
        }
    }

    /// False where an activity has begun and what it should have waited for is done, or is another project's.
    private boolean isAhead(int number, int before) {
        return !plan.lines.begun[number] || (before >= network.outside() && !plan.timing(before).finished());
    }

    /// An activity that stands whatever others do may stand before they are done; what has begun may have begun too soon.
    private void hurried(int number) {
        if (!plan.lines.settled[number]) {
            return;
        }
        var links = new Links(plan);
        int node = network.in(number);
        for (int arrow = network.arrows.firstIn[node]; arrow >= 0; arrow = network.arrows.nextIn[arrow]) {
            if (network.arrows.kind[arrow] != Arrows.DOWN && isAhead(number, network.number(network.arrows.from[arrow]))
                    && links.demanded(arrow, number) > plan.dates.start[node]) {
                broken.add(new Violation.Hurried(network.activity(number).id(), network.dependency(arrow).id(),
                        LocalDate.ofEpochDay(links.demanded(arrow, number)),
                        LocalDate.ofEpochDay(plan.dates.start[node])));
            }
        }
    }
}
