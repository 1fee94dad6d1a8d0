package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// A list in a file beside the same list in the portfolio: what is new, what says something else, and what is gone.
///
/// Entries with the same code are paired by their first year, and then in order: an account may come twice with years that
/// do not overlap.
final class ListComparison<T> {
    private final Terms<T> terms;
    private final List<T> added = new ArrayList<>();
    private final List<Pair<T>> changed = new ArrayList<>();
    private final List<T> replaced = new ArrayList<>();
    private final List<T> gone = new ArrayList<>();
    private int same;

    /// What makes two entries the same entry, and what they say.
    record Terms<T>(Function<T, String> code, Function<T, Integer> year, Function<T, String> text) {
    }

    /// An entry as it stands and as the file has it.
    record Pair<T>(T before, T now) {
    }

    ListComparison(List<T> stored, List<T> file, Terms<T> terms) {
        this.terms = terms;
        var there = byCode(stored);
        byCode(file).forEach((code, rows) -> pair(new ArrayList<>(there.getOrDefault(code, List.of())), rows));
        var named = new HashSet<>(file.stream().map(terms.code()).toList());
        stored.stream().filter(one -> !named.contains(terms.code().apply(one))).forEach(gone::add);
    }

    private Map<String, List<T>> byCode(List<T> entries) {
        var byCode = new LinkedHashMap<String, List<T>>();
        entries.forEach(one -> byCode.computeIfAbsent(terms.code().apply(one), code -> new ArrayList<>()).add(one));
        return byCode;
    }

    private void pair(List<T> stored, List<T> rows) {
        var rest = new ArrayList<T>();
        for (var row : rows) {
            stored.stream().filter(one -> Objects.equals(terms.year().apply(one), terms.year().apply(row))).findFirst()
                    .ifPresentOrElse(one -> {
                        stored.remove(one);
                        meet(one, row);
                    }, () -> rest.add(row));
        }
        for (var row : rest) {
            if (stored.isEmpty()) {
                added.add(row);
            } else {
                meet(stored.removeFirst(), row);
            }
        }
        replaced.addAll(stored);
    }

    private void meet(T before, T now) {
        if (terms.text().apply(before).equals(terms.text().apply(now))) {
            same++;
        } else {
            changed.add(new Pair<>(before, now));
        }
    }

    /// What the file has and the portfolio has not.
    List<T> added() {
        return added;
    }

    /// What says something else in the file.
    List<Pair<T>> changed() {
        return changed;
    }

    /// What the portfolio has and the file has not: what its code's other versions in the file take the place of, and with
    /// `all` also what the file does not name.
    List<T> removed(boolean all) {
        var removed = new ArrayList<>(replaced);
        if (all) {
            removed.addAll(gone);
        }
        return removed;
    }

    /// How many the file has as they are, and so on.
    ListPreview.Counts counts(int passedOver) {
        return new ListPreview.Counts(added.size(), changed.size(), same, replaced.size() + gone.size(), passedOver);
    }

    /// All of it in words.
    List<ListChange> changes() {
        var changes = new ArrayList<ListChange>();
        added.forEach(one -> changes.add(change(ListChange.Kind.ADDED, one, terms.text().apply(one), "")));
        changed.forEach(pair -> changes.add(change(ListChange.Kind.CHANGED, pair.now(),
                terms.text().apply(pair.now()), terms.text().apply(pair.before()))));
        removed(true).forEach(one -> changes.add(change(ListChange.Kind.GONE, one, "", terms.text().apply(one))));
        return changes;
    }

    private ListChange change(ListChange.Kind kind, T one, String text, String before) {
        return new ListChange(kind, terms.code().apply(one), text, before);
    }
}
