package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// The nodes of a network such that every arrow points forward, or the circle that makes it impossible.
final class Order {
    private final Network network;
    private final Arrows arrows;
    /// Shorter than the nodes where they go in a circle.
    private final int[] nodes;
    private final int[] places;

    Order(Network network) {
        this.network = network;
        this.arrows = network.arrows;
        this.nodes = sort();
        this.places = new int[2 * network.size()];
        for (int place = 0; place < nodes.length; place++) {
            places[nodes[place]] = place;
        }
    }

    /// The same order for a network that has been made from the one it is of; what is new there comes last.
    Order(Order other, Network network) {
        this.network = network;
        this.arrows = network.arrows;
        int before = other.places.length;
        int added = 2 * network.size() - before;
        this.nodes = Arrays.copyOf(other.nodes, other.nodes.length + added / 2);
        this.places = Arrays.copyOf(other.places, before + added);
        for (int i = 0; i < added / 2; i++) {
            nodes[other.nodes.length + i] = before + 2 * i;
            places[before + 2 * i] = other.nodes.length + i;
        }
    }

    int[] nodes() {
        return nodes;
    }

    /// Where a node stands among them.
    int place(int node) {
        return places[node];
    }

    private int[] sort() {
        int size = 2 * network.size();
        var waitsFor = new int[size];
        for (int arrow = 0; arrow < arrows.count(); arrow++) {
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

    /// Puts the nodes in order again when an arrow has come to be; false where it closes a circle.
    ///
    /// Only the nodes between its ends can be out of place: those that its target leads to go behind those that lead to
    /// its source, into the places that both have now (the method of D. J. Pearce and P. H. J. Kelly, 2006).
    boolean restored(int arrow) {
        int from = arrows.from[arrow];
        int to = arrows.to[arrow];
        if (places[from] < places[to]) {
            return true;
        }
        var after = reached(to, arrows.firstOut, arrows.nextOut, arrows.to, places[to], places[from]);
        if (after.get(places[from])) {
            return false;
        }
        var before = reached(from, arrows.firstIn, arrows.nextIn, arrows.from, places[to], places[from]);
        var moved = new ArrayList<Integer>();
        before.stream().forEach(place -> moved.add(nodes[place]));
        after.stream().forEach(place -> moved.add(nodes[place]));
        before.or(after);
        int at = before.nextSetBit(0);
        for (int node : moved) {
            nodes[at] = node;
            places[node] = at;
            at = before.nextSetBit(at + 1);
        }
        return true;
    }

    /// The places, from `lowest` to `highest`, of what arrows lead to from a node.
    private BitSet reached(int node, int[] first, int[] next, int[] ends, int lowest, int highest) {
        var reached = new BitSet();
        var open = new ArrayList<Integer>(List.of(node));
        reached.set(places[node]);
        while (!open.isEmpty()) {
            for (int arrow = first[open.removeLast()]; arrow >= 0; arrow = next[arrow]) {
                int place = places[ends[arrow]];
                if (place >= lowest && place <= highest && !reached.get(place)) {
                    reached.set(place);
                    open.add(ends[arrow]);
                }
            }
        }
        return reached;
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
        var backwards = new LinkedHashSet<Integer>();
        int first = node;
        do {
            backwards.add(node / 2);
            node = before[node];
        } while (node != first);
        var circle = new ArrayList<>(backwards.reversed());
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
        for (int arrow = 0; arrow < arrows.count(); arrow++) {
            if (stuck[arrows.from[arrow]]) {
                before[arrows.to[arrow]] = arrows.from[arrow];
            }
        }
        return before;
    }
}
