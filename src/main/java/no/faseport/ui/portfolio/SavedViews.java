package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.ui.Preferences;

/// The arrangements the user has given a name, kept among the user's preferences.
public final class SavedViews {
    private static final String NAMES = "portfolio.views";
    private static final String VIEW = "portfolio.view.";
    private static final String LAST = "portfolio.arrangement";
    private static final String LAST_NAME = "portfolio.viewName";

    private final Preferences preferences;

    /// The views kept in `preferences`.
    public SavedViews(Preferences preferences) {
        this.preferences = preferences;
    }

    /// All of them by name, oldest first.
    public Map<String, Arrangement> all() {
        var all = new LinkedHashMap<String, Arrangement>();
        for (var name : preferences.list(NAMES)) {
            preferences.get(VIEW + name).flatMap(Arrangement::read).ifPresent(view -> all.put(name, view));
        }
        return all;
    }

    /// Keeps `view` under `name`, at the place of what had that name.
    public void save(String name, Arrangement view) {
        var clean = clean(name);
        var names = names();
        if (!names.contains(clean)) {
            names.add(clean);
        }
        preferences.put(VIEW + clean, view.written());
        preferences.put(NAMES, names);
    }

    /// A name is one line: the list of names has one on each.
    static String clean(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /// Calls the view `name` by another name, at the same place; what had that name before is forgotten.
    public void rename(String name, String to) {
        var view = preferences.get(VIEW + name);
        var clean = clean(to);
        if (view.isEmpty() || clean.equals(name)) {
            return;
        }
        var names = names();
        names.remove(clean);
        names.replaceAll(one -> one.equals(name) ? clean : one);
        preferences.remove(VIEW + name);
        preferences.put(VIEW + clean, view.get());
        preferences.put(NAMES, names);
    }

    /// Forgets the view called `name`.
    public void remove(String name) {
        var names = names();
        names.remove(name);
        preferences.remove(VIEW + name);
        preferences.put(NAMES, names);
    }

    private List<String> names() {
        return new ArrayList<>(preferences.list(NAMES));
    }

    /// How the table stood when it was last left.
    public Arrangement last() {
        return preferences.get(LAST).flatMap(Arrangement::read).orElse(Arrangement.USUAL);
    }

    /// Keeps how the table stands; words typed in the filter are not kept.
    public void leave(Arrangement at) {
        preferences.put(LAST, at.withText("").written());
    }

    /// Which view was last chosen, as [#choose(String)] was told.
    public Optional<String> lastChosen() {
        return preferences.get(LAST_NAME);
    }

    /// Keeps which view is chosen.
    public void choose(String view) {
        preferences.put(LAST_NAME, view);
    }
}
