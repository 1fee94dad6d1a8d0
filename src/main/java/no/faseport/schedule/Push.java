package no.faseport.schedule;

import java.util.Arrays;
import java.util.List;

/// Lets what comes after a moved activity start where its dependencies allow, never earlier than it stands.
final class Push {
    private final List<Activity> edited;
    private final Network network;
    private final WorkCalendar calendar;
    private final int[] earliest;

    /// Works on `edited` itself.
    Push(List<Activity> edited, Network network, WorkCalendar calendar) {
        this.edited = edited;
        this.network = network;
        this.calendar = calendar;
        this.earliest = new int[network.nodes()];
    }

    void from(int moved) {
        var reached = reachableFrom(Network.start(moved));
        Arrays.fill(earliest, Passes.NEVER);
        for (int node : network.order()) {
            if (!network.isSummary(node / 2)) {
                settle(node, reached[node]);
            }
            int number = earliest[node];
            if (number != Passes.NEVER) {
                network.arrowsFrom(node, (to, days) -> earliest[to] = Math.max(earliest[to], number + days));
            }
        }
    }

    private boolean[] reachableFrom(int first) {
        var reached = new boolean[network.nodes()];
        reached[first] = true;
        for (int node : network.order()) {
            if (reached[node]) {
                network.arrowsFrom(node, (to, days) -> reached[to] = true);
            }
        }
        return reached;
    }

    /// Gives a node of work its number: the start where the activity now stands, the finish after its edited duration.
    private void settle(int node, boolean reached) {
        var activity = edited.get(node / 2);
        if (node == Network.finish(node / 2)) {
            earliest[node] = earliest[Network.start(node / 2)] + activity.duration();
            return;
        }
        int own = calendar.number(activity.start());
        if (reached && earliest[node] > own) {
            own = earliest[node];
            edited.set(node / 2, activity.at(WorkCalendar.atMostLast(calendar.date(own)), activity.duration()));
        }
        earliest[node] = own;
    }
}
