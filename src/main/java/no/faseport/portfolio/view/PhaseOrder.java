package no.faseport.portfolio.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.faseport.project.PhaseModel;

/// The phases of several models in one order that none of them contradicts, as far as the models agree.
///
/// Phases of one name are one; among those no model puts before another, the one that is earlier in its model comes first.
public final class PhaseOrder {
    private final List<String> names;

    /// The order of the phases of `models`.
    public PhaseOrder(Collection<PhaseModel> models) {
        var before = new LinkedHashMap<String, Set<String>>();
        var place = new LinkedHashMap<String, Double>();
        for (var model : models) {
            var passed = new HashSet<String>();
            for (var phase : model.phases()) {
                before.computeIfAbsent(phase.name(), none -> new HashSet<>()).addAll(passed);
                place.merge(phase.name(), (double) phase.position() / model.phases().size(), Math::max);
                passed.add(phase.name());
            }
        }
        this.names = order(before, place);
    }

    private static List<String> order(Map<String, Set<String>> before, Map<String, Double> place) {
        var ready = Comparator.<String>comparingDouble(name -> place.getOrDefault(name, 0d))
                .thenComparing(Comparator.naturalOrder());
        var left = new TreeSet<>(ready);
        left.addAll(before.keySet());
        var order = new ArrayList<String>();
        while (!left.isEmpty()) {
            var next = left.stream().filter(name -> before.getOrDefault(name, Set.of()).stream()
                    .noneMatch(other -> left.contains(other) && !other.equals(name))).findFirst()
                    .orElseGet(left::first);
            left.remove(next);
            order.add(next);
        }
        return List.copyOf(order);
    }

    /// The names in order.
    public List<String> names() {
        return names;
    }

    /// Where the phase called `name` comes, from 0.
    public int place(String name) {
        return names.indexOf(name);
    }
}
