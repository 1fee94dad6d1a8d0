package no.faseport.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Parent;
import no.faseport.portfolio.Topic;

/// A screen that is made when it is first looked at; out of sight it reads nothing, and when people come back what it has missed.
public final class Later implements Screen {
    private final Once<? extends Screen> screen;
    private final Set<Topic> missed = EnumSet.noneOf(Topic.class);
    private boolean seen;

    /// What `make` makes, once.
    public Later(Supplier<? extends Screen> make) {
        this(new Once<Screen>(make::get));
    }

    /// One that others may ask for, too, before it is looked at.
    Later(Once<? extends Screen> screen) {
        this.screen = screen;
    }

    @Override
    public Parent node() {
        return screen.get().node();
    }

    /// People look at it from now on.
    public void come() {
        seen = true;
        if (!missed.isEmpty()) {
            var topics = EnumSet.copyOf(missed);
            missed.clear();
            screen.get().refresh(topics);
        }
    }

    /// People look at something else.
    public void leave() {
        seen = false;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (seen) {
            screen.get().refresh(topics);
        } else if (screen.isMade()) {
            missed.addAll(topics.isEmpty() ? EnumSet.allOf(Topic.class) : topics);
        }
    }

    @Override
    public void home() {
        screen.get().home();
    }

    @Override
    public void focus() {
        screen.get().focus();
    }
}
