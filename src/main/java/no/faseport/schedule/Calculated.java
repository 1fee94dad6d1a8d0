package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A network with its dates found.
final class Calculated {
    final Network network;
    final Order order;
    final Lines lines;
    final Lags lags;
    final Dates dates;
    private final Forward forward;
    private final Backward backward;

    /// Ready to be calculated.
    Calculated(Network network, Order order, Lines lines, Lags lags, Dates dates) {
        this.network = network;
        this.order = order;
        this.lines = lines;
        this.lags = lags;
        this.dates = dates;
        this.forward = new Forward(network, lines, lags, dates);
        this.backward = new Backward(network, lines, lags, dates);
    }

    /// The whole plan, calculated.
    static Calculated of(PlanFacts facts, Network network, Order order) {
        var lines = new Lines(facts);
        var dates = new Dates(network.nodes(), network.size());
        var plan = new Calculated(network, order, lines, new Lags(network, lines, dates), dates);
        plan.pass();
        return plan;
    }

    private void pass() {
        dates.first = forward.first();
        var nodes = order.nodes();
        for (int node : nodes) {
            forward.settle(node);
        }
        dates.last = last();
        for (int i = nodes.length - 1; i >= 0; i--) {
            backward.settle(nodes[i]);
        }
    }

    /// Calculates again what follows from `touched`, places in the order, and nothing else.
    void passFrom(BitSet touched) {
        int nodes = order.nodes().length;
        int first = forward.first();
        if (first != dates.first) {
            dates.first = first;
            touched.set(0, nodes);
        }
        var back = (BitSet) touched.clone();
        for (int place = touched.nextSetBit(0); place >= 0; place = touched.nextSetBit(place + 1)) {
            int node = order.nodes()[place];
            int opener = dates.opener[node];
            if (forward.settle(node)) {
                back.set(place);
                concern(opener, back);
                concern(dates.opener[node], back);
                mark(node, network.arrows.firstOut, network.arrows.nextOut, network.arrows.to, touched);
            }
        }
        int last = last();
        if (last != dates.last) {
            dates.last = last;
            back.set(0, nodes);
        }
        for (int place = back.previousSetBit(nodes); place >= 0; place = back.previousSetBit(place - 1)) {
            int node = order.nodes()[place];
            if (backward.settle(node)) {
                mark(node, network.arrows.firstIn, network.arrows.nextIn, network.arrows.from, back);
            }
        }
    }

    private void concern(int node, BitSet places) {
        if (node >= 0) {
            places.set(order.place(node));
        }
    }

    private void mark(int node, int[] firsts, int[] next, int[] ends, BitSet places) {
        for (int arrow = firsts[node]; arrow >= 0; arrow = next[arrow]) {
            places.set(order.place(ends[arrow]));
        }
    }

    private int last() {
        int last = Dates.NEVER;
        for (int number = network.outside(); number < network.size(); number++) {
            if (network.isWork(number)) {
                last = Math.max(last, Moment.day(dates.end[network.in(number)]));
            }
        }
        return last;
    }

    /// True where the activity `number` is at other times than activity `there` in `others`.
    boolean isOther(int number, Calculated others, int there) {
        int node = network.in(number);
        int thereNode = others.network.in(there);
        return dates.start[node] != others.dates.start[thereNode]
                || Moment.day(dates.end[node]) != Moment.day(others.dates.end[thereNode])
                || dates.delay[number] != others.dates.delay[there]
                || dates.totalFloat[number] != others.dates.totalFloat[there]
                || dates.freeFloat[number] != others.dates.freeFloat[there];
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

    /// The total float of an activity, of a summary as what is under it says.
    Slack slack(int number) {
        int ofAll = Integer.MAX_VALUE;
        int ofLeft = Integer.MAX_VALUE;
        for (int one : network.isSummary(number) ? under(number) : List.of(number)) {
            int days = dates.totalFloat[one];
            ofAll = Math.min(ofAll, days);
            ofLeft = network.activity(one).progress() < 100 ? Math.min(ofLeft, days) : ofLeft;
        }
        return ofLeft == Integer.MAX_VALUE ? new Slack(ofAll, false) : new Slack(ofLeft, ofLeft <= 0);
    }

    /// The activities that have none under them, somewhere below `summary`.
    List<Integer> under(int summary) {
        var found = new ArrayList<Integer>();
        var summaries = new ArrayList<Integer>(List.of(summary));
        for (int i = 0; i < summaries.size(); i++) {
            int node = network.in(summaries.get(i));
            for (int arrow = network.arrows.firstOut[node]; arrow >= 0; arrow = network.arrows.nextOut[arrow]) {
                int child = network.number(network.arrows.to[arrow]);
                (network.isSummary(child) ? summaries : found).add(child);
            }
        }
        return found;
    }

    private Timing work(int number) {
        int node = network.in(number);
        int delay = dates.delay[number];
        int late = delay + dates.totalFloat[number];
        int first = dates.start[node];
        int last = Moment.day(dates.end[node]);
        var earlyStart = LocalDate.ofEpochDay(first);
        var earlyFinish = LocalDate.ofEpochDay(last);
        return new Timing(delay == 0 ? earlyStart : date(number, first, delay),
                delay == 0 ? earlyFinish : date(number, last, delay), earlyStart, earlyFinish,
                late == 0 ? earlyStart : date(number, first, late), late == 0 ? earlyFinish : date(number, last, late),
                dates.totalFloat[number], dates.freeFloat[number], network.activity(number).progress() == 100);
    }

    private LocalDate date(int number, int day, int days) {
        return LocalDate.ofEpochDay(backward.shifted(number, day, days));
    }
}
