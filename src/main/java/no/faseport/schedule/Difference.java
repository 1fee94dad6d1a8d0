package no.faseport.schedule;

import java.util.LinkedHashSet;
import java.util.Set;

/// Which activities are at other times in one calculated plan than in another.
final class Difference {
    private final Calculated before;
    private final Calculated after;
    /// True where a number that both have stands for the same activity in both.
    private final boolean sameNumbers;
    private final Set<ActivityId> changed = new LinkedHashSet<>();
    /// What may have changed: summaries of which something under has, is gone or is new, and what has another calendar.
    private final Set<ActivityId> doubtful = new LinkedHashSet<>();

    Difference(Calculated before, Calculated after, boolean sameNumbers) {
        this.before = before;
        this.after = after;
        this.sameNumbers = sameNumbers;
    }

    /// Those whose timing is other or new after than before.
    Set<ActivityId> activities() {
        for (int number = after.network.outside(); number < after.network.size(); number++) {
            if (after.network.isThere(number)) {
                compare(number);
            }
        }
        for (int number = before.network.outside(); number < before.network.size(); number++) {
            if (before.network.isThere(number) && !isKept(number)) {
                addAbove(before.network, number);
            }
        }
        doubtful.stream().filter(this::isOther).forEach(changed::add);
        return changed;
    }

    private void compare(int number) {
        var network = after.network;
        int old = sameNumbers && number < before.network.size()
                ? number
                : before.network.find(network.activity(number).id());
        if (old < before.network.outside() || isOther(old, number)) {
            changed.add(network.activity(number).id());
            addAbove(network, number);
        } else if (isDoubtful(old, number)) {
            doubtful.add(network.activity(number).id());
            addAbove(network, number);
        }
        if (old >= before.network.outside()
                && !network.activity(number).parent().equals(before.network.activity(old).parent())) {
            addAbove(network, number);
            addAbove(before.network, old);
        }
    }

    private boolean isOther(int old, int number) {
        return !isDoubtful(old, number) && after.network.isWork(number)
                && (before.isOther(old, after, number)
                        || isFinished(before.network, old) != isFinished(after.network, number));
    }

    private boolean isDoubtful(int old, int number) {
        return after.network.isWork(number) != before.network.isWork(old)
                || after.lines.calendar[number] != before.lines.calendar[old];
    }

    private static boolean isFinished(Network network, int number) {
        return network.activity(number).progress() == 100;
    }

    private void addAbove(Network network, int number) {
        for (int at = network.parent(number); at >= network.outside(); at = network.parent(at)) {
            doubtful.add(network.activity(at).id());
        }
    }

    private boolean isKept(int number) {
        return sameNumbers
                ? after.network.isThere(number)
                : after.network.find(before.network.activity(number).id()) >= 0;
    }

    private boolean isOther(ActivityId summary) {
        int now = after.network.find(summary);
        int then = before.network.find(summary);
        return now >= 0 && (then < 0 || !before.timing(then).equals(after.timing(now)));
    }
}
