package no.faseport.schedule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The forward and the backward pass through a network without circles.
final class Passes {
    /// Before every working day there is: where nothing is known yet.
    static final int NEVER = Integer.MIN_VALUE;
    private static final int UNBOUND = Integer.MAX_VALUE;

    private final List<Activity> activities;
    private final Network network;
    private final WorkCalendar calendar;
    /// The first working-day number each node can have.
    private final int[] early;
    /// The last each node can have before the plan ends later.
    private final int[] late;
    /// The last each node can have before another activity starts later.
    private final int[] demanded;

    Passes(List<Activity> activities, Network network, WorkCalendar calendar) {
        this.activities = activities;
        this.network = network;
        this.calendar = calendar;
        early = new int[network.nodes()];
        late = new int[network.nodes()];
        demanded = new int[network.nodes()];
        forward();
        backward(lastDay());
    }

    private void forward() {
        Arrays.fill(early, NEVER);
        for (int node : network.order()) {
            if (isWorkStart(node)) {
                early[node] = Math.max(early[node], calendar.number(activities.get(node / 2).start()));
            }
            if (early[node] != NEVER) {
                int from = early[node];
                network.arrowsFrom(node, (target, days) -> early[target] = Math.max(early[target], from + days));
            }
        }
    }

    private boolean isWorkStart(int node) {
        return node % 2 == 0 && !network.isSummary(node / 2);
    }

    private int lastDay() {
        int last = NEVER;
        for (int i = 0; i < activities.size(); i++) {
            if (!network.isSummary(i)) {
                last = Math.max(last, early[Network.finish(i)] - lastDayIncluded(i));
            }
        }
        return last;
    }

    /// Work that takes time is over on the day before its finish number; a milestone on the day itself.
    private int lastDayIncluded(int activity) {
        return activities.get(activity).duration() == 0 ? 0 : 1;
    }

    private void backward(int lastDay) {
        Arrays.fill(late, UNBOUND);
        Arrays.fill(demanded, UNBOUND);
        var order = network.order();
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            if (node % 2 == 1 && !network.isSummary(node / 2)) {
                late[node] = lastDay + lastDayIncluded(node / 2);
                demanded[node] = late[node];
            }
            network.arrowsFrom(node, (target, days) -> {
                if (late[target] != UNBOUND) {
                    late[node] = Math.min(late[node], late[target] - days);
                }
                if (demanded[target] != UNBOUND) {
                    demanded[node] = Math.min(demanded[node], demanded[target] - days);
                }
            });
            if (isWorkStart(node)) {
                demanded[node] = early[node];
            }
        }
    }

    Map<ActivityId, Timing> timings() {
        Map<ActivityId, Timing> timings = HashMap.newHashMap(activities.size());
        Map<ActivityId, ActivityId> parents = HashMap.newHashMap(activities.size());
        activities.forEach(activity -> activity.parent().ifPresent(parent -> parents.put(activity.id(), parent)));
        for (int i = 0; i < activities.size(); i++) {
            if (!network.isSummary(i)) {
                var timing = timing(i);
                for (var at = Optional.of(activities.get(i).id()); at.isPresent(); at = at
                        .flatMap(id -> Optional.ofNullable(parents.get(id)))) {
                    timings.merge(at.get(), timing, Timing::with);
                }
            }
        }
        return timings;
    }

    private Timing timing(int activity) {
        int duration = activities.get(activity).duration();
        int start = Network.start(activity);
        int finish = Network.finish(activity);
        int lastDay = Math.max(duration - 1, 0);
        return new Timing(calendar.date(early[start]), calendar.date(early[start] + lastDay),
                calendar.date(late[start]), calendar.date(late[start] + lastDay), late[start] - early[start],
                demanded[finish] - early[finish]);
    }
}
