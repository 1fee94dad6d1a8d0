package no.faseport.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.faseport.portfolio.Settings;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// The strip at the top: whose portfolio, the search, the year shown, undo and redo, and the menu.
final class TopBar extends HBox {
    private static final int YEARS_BACK = 6;
    private static final int YEARS_AHEAD = 10;

    private final Words words;
    private final Label name = new Label();
    private final Label municipality = new Label();

    /// @param year the year shown, which is chosen here
    TopBar(Words words, ShellViewModel model, IntegerProperty year, FrameActions actions, List<MenuItem> menu) {
        this.words = words;
        name.getStyleClass().add("top-name");
        municipality.getStyleClass().add("quiet");
        name.setMinWidth(60);
        municipality.setMinWidth(0);
        model.settings().addListener((property, was, is) -> settings(is));
        settings(model.settings().get());
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, municipality, space(), search(actions.search()), space(), years(year),
                undoButton(actions.undo(), model, true), undoButton(actions.redo(), model, false), menu(menu));
    }

    private void settings(Optional<Settings> settings) {
        name.setText(settings.map(Settings::name).orElse(""));
        municipality.setText(settings.map(Settings::municipality).orElse(""));
    }

    private static Region space() {
        return Parts.space();
    }

    private Button search(Action action) {
        var keys = new Label(action.keysText());
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        var text = new Label(action.title(words), new FontIcon(action.icon()));
        text.getStyleClass().add("quiet");
        var inside = new HBox(text, space(), keys);
        inside.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", inside);
        button.getStyleClass().add("search-button");
        button.setAccessibleText(action.title(words));
        button.setOnAction(event -> action.run().run());
        inside.prefWidthProperty().bind(button.widthProperty().subtract(24));
        return button;
    }

    private ComboBox<Integer> years(IntegerProperty year) {
        var box = new ComboBox<Integer>();
        box.getItems().setAll(
                IntStream.rangeClosed(year.get() - YEARS_BACK, year.get() + YEARS_AHEAD).boxed().toList());
        box.setValue(year.get());
        box.setVisibleRowCount(YEARS_BACK + YEARS_AHEAD + 1);
        box.valueProperty().addListener((property, was, is) -> year.set(is));
        year.addListener((property, was, is) -> box.setValue(is.intValue()));
        box.setAccessibleText(words.text("frame.year"));
        box.setTooltip(new Tooltip(words.text("frame.year")));
        box.getStyleClass().add("year-box");
        return box;
    }

    private Button undoButton(Action action, ShellViewModel model, boolean undo) {
        var button = iconButton(action);
        var tooltip = new Tooltip();
        button.setTooltip(tooltip);
        var state = model.undoState().map(now -> undo ? now.undo() : now.redo());
        button.disableProperty().bind(state.map(Optional::isEmpty));
        tooltip.textProperty().bind(state.map(sentence -> words.text(sentence.isPresent() ? "frame.hint" : "frame.none",
                action.title(words), sentence.orElse(""), action.keysText())));
        button.accessibleTextProperty().bind(tooltip.textProperty());
        return button;
    }

    private Button iconButton(Action action) {
        var button = new Button("", new FontIcon(action.icon()));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(event -> action.run().run());
        return button;
    }

    private MenuButton menu(List<MenuItem> items) {
        var menu = new MenuButton("", new FontIcon(Material2MZ.MORE_VERT));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.getItems().setAll(items);
        menu.setAccessibleText(words.text("frame.menu"));
        menu.setTooltip(new Tooltip(words.text("frame.menu")));
        return menu;
    }
}
