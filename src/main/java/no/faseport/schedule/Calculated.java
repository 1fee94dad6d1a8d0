package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A network with its dates found.
final class Calculated {
    final Network network;
    final Lines lines;
    final Lags lags;
    final Dates dates;
    private final Backward backward;

    Calculated(Network network, Order order, PlanFacts facts) {
        this.network = network;
        this.lines = new Lines(facts);
        this.dates = new Dates(network.size());
        this.lags = new Lags(network.dependencies(), network, lines, dates);
        this.backward = new Backward(network, lines, lags, dates);
        pass(order.nodes());
    }

    private void pass(int[] order) {
        var forward = new Forward(network, lines, lags, dates);
        dates.first = forward.first();
        for (int node : order) {
            forward.settle(node);
        }
        dates.last = last();
        for (int i = order.length - 1; i >= 0; i--) {
            backward.settle(order[i]);
        }
    }

    private int last() {
        int last = Dates.NEVER;
        for (int number = network.outside(); number < network.size(); number++) {
            if (!network.isSummary(number)) {
                last = Math.max(last, Moment.day(dates.end[network.in(number)]));
            }
        }
        return last;
    }

    /// The day the activity, which has none under it, is planned to start on.
    int start(int number) {
        return backward.shifted(number, dates.start[network.in(number)], dates.delay[number]);
    }

    /// The timing of an activity, of a summary as what is under it says.
    Timing timing(int number) {
        if (!network.isSummary(number)) {
            return work(number);
        }
        return under(number).stream().map(this::work).reduce(Timing::with).orElseThrow();
    }

    /// The activities that have none under them, somewhere below `summary`.
    List<Integer> under(int summary) {
        var found = new ArrayList<Integer>();
        var summaries = new ArrayList<Integer>(List.of(summary));
        for (int i = 0; i < summaries.size(); i++) {
            int node = network.in(summaries.get(i));
            for (int arrow = network.arrows.firstOut[node]; arrow >= 0; arrow = network.arrows.nextOut[arrow]) {
                int child = network.arrows.to[arrow] / 2;
                (network.isSummary(child) ? summaries : found).add(child);
            }
        }
        return found;
    }

    private Timing work(int number) {
        int node = network.in(number);
        int start = dates.start[node];
        int finish = Moment.day(dates.end[node]);
        int delay = dates.delay[number];
        int late = delay + dates.totalFloat[number];
        return new Timing(date(number, start, delay), date(number, finish, delay), date(number, start, 0),
                date(number, finish, 0), date(number, start, late), date(number, finish, late),
                dates.totalFloat[number], dates.freeFloat[number], network.activity(number).progress() == 100);
    }

    private LocalDate date(int number, int day, int days) {
        return LocalDate.ofEpochDay(backward.shifted(number, day, days));
    }
}
