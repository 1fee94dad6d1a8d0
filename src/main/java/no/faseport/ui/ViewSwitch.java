package no.faseport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import no.faseport.portfolio.Topic;
import no.faseport.words.Words;

/// Several screens about one thing, of which one is shown; the row of buttons above says which.
///
/// A view is made when it is first turned to, and one out of sight reads again when it comes back.
final class ViewSwitch implements Screen {
    /// One of the screens: its title's key in the bundle, and how it is made.
    record View(String title, Supplier<? extends Screen> screen) {
    }

    /// What is left free at both sides of the row, in pixels.
    private static final double ROUND = 32;

    private final List<View> views;
    private final ToggleGroup group = new ToggleGroup();
    private final BorderPane node = new BorderPane();
    private final Optional<Screen> beside;
    private final List<Later> screens;
    private int shown;

    /// The first of `views` is shown to begin with; `name` is the key of what the choice is called, and `beside` is about them all.
    ViewSwitch(Words words, String name, Screen beside, List<View> views) {
        this(words, name, Optional.of(beside), views);
    }

    /// Views with nothing that is about them all.
    ViewSwitch(Words words, String name, List<View> views) {
        this(words, name, Optional.empty(), views);
    }

    private ViewSwitch(Words words, String name, Optional<Screen> beside, List<View> views) {
        this.views = List.copyOf(views);
        this.screens = views.stream().map(view -> new Later(view.screen())).toList();
        this.beside = beside;
        node.getStyleClass().add("view-switch");
        var row = buttons(words, words.text(name));
        var top = new FlowPane(row);
        top.setMinWidth(0);
        row.roomProperty().bind(top.widthProperty().subtract(ROUND));
        beside.ifPresent(screen -> top.getChildren().add(screen.node()));
        top.getStyleClass().add("view-top");
        node.setTop(top);
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                turn(group.getToggles().indexOf(now));
            }
        });
        show();
        turnTo(0);
    }

    private SwitchRow buttons(Words words, String name) {
        var row = new ArrayList<ToggleButton>();
        for (int i = 0; i < views.size(); i++) {
            var title = words.text(views.get(i).title());
            var button = new ToggleButton(title);
            button.setId(views.get(i).title().replace('.', '-'));
            button.setToggleGroup(group);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(name + ": " + title);
            button.getStyleClass().addAll("switch", i == 0 ? "left-pill" : pill(i));
            row.add(button);
        }
        return new SwitchRow(name, words.text("frame.views.rest"), row);
    }

    private String pill(int at) {
        return at == views.size() - 1 ? "right-pill" : "center-pill";
    }

    private Later current() {
        return screens.get(shown);
    }

    private void turn(int to) {
        if (to != shown) {
            current().leave();
            shown = to;
            show();
        }
    }

    private void show() {
        node.setCenter(current().node());
        current().come();
    }

    /// Shows the view at `index`.
    void turnTo(int index) {
        group.selectToggle(group.getToggles().get(index));
    }

    /// Shows the view whose title has this key.
    void turnTo(String title) {
        turnTo(views.stream().map(View::title).toList().indexOf(title));
    }

    /// Shows the view that `other` shows of the same thing.
    void turnAs(ViewSwitch other) {
        turnTo(other.shown);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        screens.forEach(screen -> screen.refresh(topics));
        beside.ifPresent(screen -> screen.refresh(topics));
    }

    @Override
    public void home() {
        current().home();
    }

    @Override
    public void focus() {
        current().focus();
    }
}
