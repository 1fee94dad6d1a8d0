package no.faseport.schedule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Which activities are at other times in one calculated plan than in another.
record Difference(Calculated before, Calculated after) {
    /// Those whose timing is other or new after than before, with the summaries above them and above what is gone.
    Set<ActivityId> activities() {
        var changed = new LinkedHashSet<ActivityId>();
        for (int number = after.network.outside(); number < after.network.size(); number++) {
            if (after.network.isWork(number) && isOther(number)) {
                addWithAbove(after.network.activity(number), changed);
            }
        }
        for (int number = before.network.outside(); number < before.network.size(); number++) {
            if (before.network.isWork(number) && !isIn(after.network, number)) {
                addWithAbove(before.network.activity(number), changed);
            }
        }
        return changed;
    }

    private void addWithAbove(Activity activity, Set<ActivityId> changed) {
        for (var at = Optional.of(activity); at.isPresent(); at = at.flatMap(Activity::parent)
                .map(after.network::find).filter(up -> up >= after.network.outside()).map(after.network::activity)) {
            if (after.network.find(at.get().id()) >= 0) {
                changed.add(at.get().id());
            }
        }
    }

    private boolean isIn(Network network, int number) {
        return same(number) ? network.isWork(number) : network.find(before.network.activity(number).id()) >= 0;
    }

    /// True where a number stands for the same activity in both.
    private boolean same(int number) {
        return number < before.network.size() && number < after.network.size()
                && before.network.activity(number).id().equals(after.network.activity(number).id());
    }

    private boolean isOther(int number) {
        int old = same(number) ? number : before.network.find(after.network.activity(number).id());
        return old < before.network.outside() || !before.network.isWork(old)
                || before.dates.isOther(old, after.dates, number)
                || before.network.activity(old).progress() != after.network.activity(number).progress();
    }
}
