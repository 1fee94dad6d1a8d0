package no.faseport.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The nodes of a network in a row in which every arrow points forward.
final class Order {
    private final Arrows arrows;
    private final int[] nodes;
    private final int[] places;

    /// The row as it is, and where in it each node stands.
    Order(Network network, int[] nodes, int[] places) {
        this.arrows = network.arrows;
        this.nodes = nodes;
        this.places = places;
    }

    /// The same order for a network that has been made from the one it is of; what is new there comes last.
    Order(Order other, Network network) {
        this.arrows = network.arrows;
        int before = other.places.length;
        int added = network.nodes() - before;
        this.nodes = Arrays.copyOf(other.nodes, other.nodes.length + added);
        this.places = Arrays.copyOf(other.places, before + added);
        for (int i = 0; i < added; i++) {
            nodes[other.nodes.length + i] = before + i;
            places[before + i] = other.nodes.length + i;
        }
    }

    int[] nodes() {
        return nodes;
    }

    /// Where a node stands among them.
    int place(int node) {
        return places[node];
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
}
