package no.faseport.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Habits;
import no.faseport.portfolio.view.Shipped;
import no.faseport.words.Words;

/// The views of the portfolio table by the names people know them by; a saved one that is called as a shipped one takes its
/// place.
record NamedViews(Words words, Habits habits) {
    /// All of them, the shipped ones first.
    Map<String, Arrangement> all() {
        var views = new LinkedHashMap<String, Arrangement>();
        Arrays.stream(Shipped.values()).forEach(shipped -> views.put(words.text(shipped.key()), shipped.arrangement()));
        views.putAll(habits.views());
        return views;
    }

    /// The one called `name`, in capitals or not; the usual one where `name` is blank.
    Optional<Map.Entry<String, Arrangement>> called(String name) {
        var asked = name.isBlank() ? words.text(Shipped.ALL.key()) : name.strip();
        return all().entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(asked)).findFirst();
    }
}
