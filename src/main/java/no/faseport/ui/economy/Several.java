package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.economy.Label;

/// Some of many things with a code and a name: which there are, which somebody seeks, and which are chosen.
final class Several {
    private final ReadOnlyObjectWrapper<List<Label>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private List<Label> all = List.of();

    /// Offers `all` from now on; what was chosen and is not among them is so no more.
    void offer(List<Label> those) {
        all = List.copyOf(those);
        keep(codes());
    }

    /// Those whose code or name has every word of `text`; all where it is empty.
    List<Label> matching(String text) {
        var words = Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return all.stream().filter(each -> words.stream().allMatch(each.toString().toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    /// What is chosen, in the order it is offered.
    ReadOnlyObjectProperty<List<Label>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// True where it is chosen.
    boolean has(Label one) {
        return chosen.get().contains(one);
    }

    /// Chooses `one`, or no longer.
    void turn(Label one) {
        var codes = codes();
        if (!codes.remove(one.code())) {
            codes.add(one.code());
        }
        keep(codes);
    }

    /// Chooses all of `some`, or none of them where all were chosen.
    void turnAll(List<Label> some) {
        var codes = codes();
        var these = some.stream().map(Label::code).toList();
        if (!codes.addAll(these)) {
            codes.removeAll(Set.copyOf(these));
        }
        keep(codes);
    }

    /// Takes back the last that is chosen.
    void dropLast() {
        var left = new ArrayList<>(chosen.get());
        if (!left.isEmpty()) {
            left.removeLast();
            chosen.set(List.copyOf(left));
        }
    }

    /// Chooses nothing.
    void clear() {
        chosen.set(List.of());
    }

    private TreeSet<String> codes() {
        var codes = new TreeSet<String>();
        chosen.get().forEach(each -> codes.add(each.code()));
        return codes;
    }

    private void keep(Set<String> codes) {
        chosen.set(all.stream().filter(each -> codes.contains(each.code())).toList());
    }
}
