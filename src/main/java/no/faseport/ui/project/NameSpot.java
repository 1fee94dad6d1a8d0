package no.faseport.ui.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where in a band its name stands such that nothing crosses it: in the middle of the band, or of its widest free part.
record NameSpot(double left, double right, List<Span> crossing) {
    private static final double AIR = 8;

    NameSpot {
        crossing = crossing.stream().filter(one -> one.to() > left && one.from() < right)
                .sorted(Comparator.comparingDouble(Span::from)).toList();
    }

    /// What a name must not stand on.
    record Span(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        double length() {
            return to - from;
        }
    }

    /// The middle of a name so long; nothing where there is no room for it.
    Optional<Double> middle(double length) {
        double own = (left + right) / 2;
        boolean clear = crossing.stream()
                .allMatch(one -> one.from() > own + length / 2 + AIR || one.to() < own - length / 2 - AIR);
        return clear
                ? Optional.of(own)
                : free().stream().max(Comparator.comparingDouble(Span::length))
                        .filter(part -> part.length() >= length + AIR).map(Span::middle);
    }

    private List<Span> free() {
        var parts = new ArrayList<Span>();
        double from = left;
        for (var one : crossing) {
            parts.add(new Span(from, Math.max(from, one.from())));
            from = Math.max(from, one.to());
        }
        parts.add(new Span(from, Math.max(from, right)));
        return parts;
    }
}
