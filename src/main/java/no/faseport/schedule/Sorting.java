package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;

/// Puts the nodes of a network into a row in which each stands behind all that it waits for, or finds a circle.
///
/// They are taken as they are numbered, each after what it waits for that has not been taken yet. A plan whose activities
/// stand in the order they happen is sorted as it is, and neighbours in it stay neighbours.
final class Sorting {
    private static final int NEW = -1;
    private static final int OPEN = -2;
    private static final int DEPTH = 64;

    private final Network network;
    private final Arrows arrows;
    private final int[] nodes;
    /// Where each node stands, or [#NEW] or [#OPEN].
    private final int[] places;
    /// The nodes that are begun with, each waiting for the next one, and the arrow into each that is to be followed next.
    private int[] open = new int[DEPTH];
    private int[] arrow = new int[DEPTH];
    private int depth;
    private int placed;
    /// What the deepest open node waits for, where that is open itself.
    private int first = Arrows.NONE;

    Sorting(Network network) {
        this.network = network;
        this.arrows = network.arrows;
        this.nodes = new int[network.nodes()];
        this.places = new int[nodes.length];
        Arrays.fill(places, NEW);
        for (int node = 0; node < nodes.length && first < 0; node++) {
            if (places[node] == NEW) {
                place(node);
            }
        }
    }

    private void place(int node) {
        open(node);
        while (depth > 0 && first < 0) {
            int next = arrow[depth - 1];
            if (next < 0) {
                close(open[depth - 1]);
            } else {
                arrow[depth - 1] = arrows.nextIn[next];
                follow(arrows.from[next]);
            }
        }
    }

    private void follow(int before) {
        if (places[before] == NEW) {
            open(before);
        } else if (places[before] == OPEN) {
            first = before;
        }
    }

    private void open(int node) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            arrow = Arrays.copyOf(arrow, 2 * depth);
        }
        places[node] = OPEN;
        open[depth] = node;
        arrow[depth++] = arrows.firstIn[node];
    }

    private void close(int node) {
        depth--;
        places[node] = placed;
        nodes[placed++] = node;
    }

    /// True where some of them wait for each other, so that there is no such row.
    boolean turnsInACircle() {
        return first >= 0;
    }

    /// The row; there must be one.
    Order order() {
        return new Order(network, nodes, places);
    }

    /// The activities of the circle in the order they wait for each other, from the one that stands topmost; there must be
    /// one.
    Cycle cycle() {
        var backwards = new LinkedHashSet<Integer>();
        int from = depth - 1;
        while (open[from] != first) {
            from--;
        }
        for (int at = from; at < depth; at++) {
            backwards.add(network.number(open[at]));
        }
        var circle = new ArrayList<>(backwards.reversed());
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return new Cycle(circle.stream().map(network::activity).toList());
    }
}
