package no.faseport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Makes screens of the rail before anybody asks for them, step by step so that the window is never held for long.
final class ReadyScreens {
    private final Background background;
    private final List<Screens.Place> rail;
    private final IntFunction<Screen> screens;
    private final Region room;

    /// The `screens` of the places of `rail`, to be shown in `room`.
    ReadyScreens(Background background, List<Screens.Place> rail, IntFunction<Screen> screens, Region room) {
        this.background = background;
        this.rail = rail;
        this.screens = screens;
        this.room = room;
    }

    /// What is to be done to have them ready: what a screen shows at first, the screen itself, and then what else it may show.
    List<Background.Job<Boolean>> jobs() {
        var all = new ArrayList<Background.Job<Boolean>>();
        for (int i = 0; i < rail.size(); i++) {
            var at = i;
            var jobs = new ArrayList<>(rail.get(at).ahead());
            if (!jobs.isEmpty()) {
                jobs.addAll(1, List.of(onWindow(() -> aside(at).ifPresent(Parent::requestLayout)),
                        onWindow(() -> aside(at).ifPresent(Parent::applyCss)),
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

    /// A screen as it will stand in the room, but where nobody sees it; nothing where it is in sight.
    private Optional<Parent> aside(int at) {
        var node = screens.apply(at).node();
        return Optional.ofNullable(room.getScene()).filter(window -> window != node.getScene()).map(window -> {
            if (node.getScene() == null) {
                var elsewhere = new Scene(new StackPane(node), room.getWidth(), room.getHeight());
                elsewhere.setUserAgentStylesheet(window.getUserAgentStylesheet());
                elsewhere.getStylesheets().setAll(window.getStylesheets());
            }
            return node.getScene().getRoot();
        });
    }
}
