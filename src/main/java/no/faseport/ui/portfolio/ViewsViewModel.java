package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Shipped;
import no.faseport.words.Words;

/// Which views there are, which one is chosen, and whether the table has been arranged otherwise since.
public final class ViewsViewModel {
    private static final String OWN = "own:";

    private final Words words;
    private final SavedViews saved;
    private final ObjectProperty<Arrangement> arrangement;
    private final ReadOnlyObjectWrapper<List<View>> views = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<View> chosen = new ReadOnlyObjectWrapper<>(new View.Common(Shipped.ALL));
    private final BooleanBinding changed;

    /// The views in `saved`, which set `arrangement`.
    public ViewsViewModel(Words words, SavedViews saved, ObjectProperty<Arrangement> arrangement) {
        this.words = words;
        this.saved = saved;
        this.arrangement = arrangement;
        list();
        saved.lastChosen().flatMap(this::find).ifPresent(chosen::set);
        this.changed = Bindings.createBooleanBinding(
                () -> !arrangement(chosen.get()).withText("").equals(arrangement.get().withText("")), arrangement,
                chosen, views);
    }

    private void list() {
        var all = new ArrayList<View>();
        Arrays.stream(Shipped.values()).map(View.Common::new).forEach(all::add);
        saved.all().keySet().stream().map(View.Own::new).forEach(all::add);
        views.set(List.copyOf(all));
    }

    private Optional<View> find(String written) {
        return views.get().stream().filter(view -> written(view).equals(written)).findFirst();
    }

    private static String written(View view) {
        return switch (view) {
            case View.Common common -> common.view().name();
            case View.Own own -> OWN + own.name();
        };
    }

    /// What people call it.
    public String name(View view) {
        return switch (view) {
            case View.Common common -> words.text(common.view().key());
            case View.Own own -> own.name();
        };
    }

    private Arrangement arrangement(View view) {
        return switch (view) {
            case View.Common common -> common.view().arrangement();
            case View.Own own -> Optional.ofNullable(saved.all().get(own.name())).orElse(Arrangement.USUAL);
        };
    }

    /// All of them, those everybody has first.
    public ReadOnlyObjectProperty<List<View>> views() {
        return views.getReadOnlyProperty();
    }

    /// The one that was chosen last.
    public ReadOnlyObjectProperty<View> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// True where the table has been arranged otherwise since; words typed in the filter do not count.
    public BooleanBinding changed() {
        return changed;
    }

    /// Arranges the table as `view` says.
    public void choose(View view) {
        chosen.set(view);
        saved.choose(written(view));
        arrangement.set(arrangement(view));
    }

    /// Keeps how the table stands under `name` and chooses it; nothing happens where no name is given.
    public void keep(String name) {
        if (!name.isBlank()) {
            saved.save(name, arrangement.get());
            list();
            choose(new View.Own(SavedViews.clean(name)));
        }
    }

    /// Calls a view of the user's own by another name; nothing happens where none is given.
    public void rename(View.Own view, String to) {
        if (!to.isBlank()) {
            saved.rename(view.name(), to);
            var was = arrangement.get();
            list();
            choose(new View.Own(SavedViews.clean(to)));
            arrangement.set(was);
        }
    }

    /// Forgets a view of the user's own; the table stands as it is, in the view of everything.
    public void remove(View.Own view) {
        saved.remove(view.name());
        list();
        choose(new View.Common(Shipped.ALL));
    }
}
