package no.faseport.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The screens of the rail that are made before anybody asks for them, step by step so that the window is never held for long.
/// What nobody has seen yet is forgotten as soon as anything changes: nobody is shown how things stood before.
final class ReadyScreens {
    private final Background background;
    private final List<Screens.Place> rail;
    private final Region room;
    private final Map<Integer, Screen> made = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();

    /// Of `rail`, to be shown in `room`.
    ReadyScreens(Background background, List<Screens.Place> rail, Region room) {
        this.background = background;
        this.rail = rail;
        this.room = room;
    }

    /// What is to be done to have them ready: what a screen shows at first, the screen itself, and then what else it may show.
    List<Background.Job<Boolean>> jobs() {
        var all = new ArrayList<Background.Job<Boolean>>();
        for (int i = 0; i < rail.size(); i++) {
            var at = i;
            var jobs = new ArrayList<>(rail.get(at).ahead());
            if (!jobs.isEmpty()) {
                jobs.addAll(1, List.of(onWindow(() -> make(at)), onWindow(() -> aside(at).ifPresent(Parent::applyCss)),
                        onWindow(() -> aside(at).ifPresent(Parent::layout))));
            }
            all.addAll(jobs);
        }
        return all;
    }

    private Background.Job<Boolean> onWindow(Runnable step) {
        return _ -> {
            background.onWindow(step);
            return true;
        };
    }

    private void make(int at) {
        if (!asked.contains(at)) {
            made.put(at, rail.get(at).screen().get());
        }
    }

    /// A screen as it will stand in the room, but where nobody sees it; nothing where it is not made, or shown already.
    private Optional<Parent> aside(int at) {
        var window = Optional.ofNullable(room.getScene());
        return Optional.ofNullable(made.get(at)).flatMap(screen -> window.map(scene -> {
            var node = screen.node();
            if (node.getScene() == null) {
                var elsewhere = new Scene(new StackPane(node), room.getWidth(), room.getHeight());
                elsewhere.setUserAgentStylesheet(scene.getUserAgentStylesheet());
                elsewhere.getStylesheets().setAll(scene.getStylesheets());
            }
            return node.getScene().getRoot();
        }));
    }

    /// The screen of the place at `at`, if it is ready; it is asked for now, and not made ready again.
    Optional<Screen> take(int at) {
        asked.add(at);
        return Optional.ofNullable(made.remove(at));
    }

    /// Something has changed.
    void forget() {
        made.clear();
    }
}
