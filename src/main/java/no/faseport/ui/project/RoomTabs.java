package no.faseport.ui.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import no.faseport.ui.Desk;
import no.faseport.words.Words;

/// The tabs of a project's room: people, frames, documents and log.
final class RoomTabs {
    private final Words words;
    private final Map<Tab, Consumer<RoomShown>> views = new LinkedHashMap<>();
    private final Tab frames;
    private final Tab log;
    private final boolean lookOnly;
    private Optional<RoomShown> latest = Optional.empty();

    RoomTabs(Desk desk, RoomViewModel room) {
        this.words = desk.words();
        this.lookOnly = desk.isReadOnly();
        tab("project.tab.people", () -> new PeopleView(room, words), PeopleView::show);
        this.frames = tab("project.tab.frames", () -> new FramesView(room, words, desk.navigation()), FramesView::show);
        tab("project.tab.documents", () -> new DocumentsView(room, new DocumentsViewModel(desk), words),
                DocumentsView::show);
        this.log = tab("project.tab.log", () -> new LogView(room, words), LogView::show);
    }

    /// All of them in order.
    List<Tab> all() {
        return List.copyOf(views.keySet());
    }

    /// The tab of tolerances, programme and deliveries.
    Tab frames() {
        return frames;
    }

    /// The tab of the log.
    Tab log() {
        return log;
    }

    /// Shows the room as it was read, in the tab that is turned to now and in the others once they are.
    void show(RoomShown shown) {
        latest = Optional.of(shown);
        views.keySet().stream().filter(Tab::isSelected).forEach(this::fill);
    }

    private void fill(Tab tab) {
        Optional.ofNullable(views.get(tab)).ifPresent(latest::ifPresent);
    }

    private <V extends Parent> Tab tab(String title, Supplier<V> make, BiConsumer<V, RoomShown> show) {
        var made = new ArrayList<V>();
        var tab = ProjectScreen.tab(words.text(title), () -> {
            made.add(make.get());
            return ProjectScreen.scrolled(made.getFirst());
        });
        views.put(tab, shown -> made.forEach(view -> {
            show.accept(view, shown);
            if (lookOnly) {
                LookOnly.below(view);
            }
        }));
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                fill(tab);
            }
        });
        return tab;
    }
}
