package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;

/// The nodes of a network such that every arrow points forward, or the circle that makes it impossible.
final class Order {
    private final Network network;
    private final Arrows arrows;
    /// Shorter than the nodes where they go in a circle.
    private final int[] nodes;

    Order(Network network) {
        this.network = network;
        this.arrows = network.arrows;
        this.nodes = sort();
    }

    int[] nodes() {
        return nodes;
    }

    private int[] sort() {
        int size = 2 * network.size();
        var waitsFor = new int[size];
        for (int arrow = 0; arrow < arrows.count; arrow++) {
            waitsFor[arrows.to[arrow]]++;
        }
        var sorted = new int[size];
        int known = 0;
        for (int node = 0; node < size; node++) {
            if (waitsFor[node] == 0 && !network.isEmpty(node)) {
                sorted[known++] = node;
            }
        }
        for (int done = 0; done < known; done++) {
            for (int arrow = arrows.firstOut[sorted[done]]; arrow >= 0; arrow = arrows.nextOut[arrow]) {
                if (--waitsFor[arrows.to[arrow]] == 0) {
                    sorted[known++] = arrows.to[arrow];
                }
            }
        }
        return Arrays.copyOf(sorted, known);
    }

    boolean turnsInACircle() {
        int used = 0;
        for (int node = 0; node < 2 * network.size(); node++) {
            used += network.isEmpty(node) ? 0 : 1;
        }
        return nodes.length < used;
    }

    /// The activities of one circle in the order they wait for each other, from the one that stands topmost.
    ///
    /// Every node that could not be put in order has a predecessor that could not either, so walking backwards among
    /// them must come to a node it has seen.
    Cycle cycle() {
        var before = stuckPredecessors();
        int node = 0;
        while (before[node] < 0) {
            node++;
        }
        var seen = new boolean[before.length];
        while (!seen[node]) {
            seen[node] = true;
            node = before[node];
        }
        var circle = new ArrayList<Integer>();
        int first = node;
        do {
            if (!circle.contains(node / 2)) {
                circle.add(node / 2);
            }
            node = before[node];
        } while (node != first);
        Collections.reverse(circle);
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle, Comparator.naturalOrder())));
        return new Cycle(circle.stream().map(network::activity).toList());
    }

    private int[] stuckPredecessors() {
        var stuck = new boolean[2 * network.size()];
        Arrays.fill(stuck, true);
        for (int node : nodes) {
            stuck[node] = false;
        }
        var before = new int[stuck.length];
        Arrays.fill(before, Arrows.NONE);
        for (int arrow = 0; arrow < arrows.count; arrow++) {
            if (stuck[arrows.from[arrow]]) {
                before[arrows.to[arrow]] = arrows.from[arrow];
            }
        }
        return before;
    }
}
