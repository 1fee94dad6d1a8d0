package no.faseport.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The rail at the left: one button a screen, with icon and word, or the icon alone when it is folded.
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final String FOLDED = "frame.rail.folded";
    private static final double ROOM_FOR_WORDS = 1120;

    private final Words words;
    private final Preferences preferences;
    private final List<Button> buttons = new ArrayList<>();
    private final Button fold = new Button("", new FontIcon(Material2MZ.MENU_OPEN));
    private final Label name;

    /// A rail with a button for each of `places`.
    Rail(Words words, Preferences preferences, List<Action> places) {
        this.words = words;
        this.preferences = preferences;
        this.name = new Label(words.text("app.name"), new Emblem());
        name.getStyleClass().add("rail-name");
        getStyleClass().add("rail");
        getChildren().add(name);
        for (var place : places) {
            var button = new Button(place.title(words), new FontIcon(place.icon()));
            button.setOnAction(event -> place.run().run());
            button.setAccessibleText(place.title(words));
            button.setTooltip(new Tooltip(place.title(words) + " (" + place.keysText() + ")"));
            add(button);
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        fold.setOnAction(event -> fold(!isFolded()));
        fold.managedProperty().bind(fold.visibleProperty());
        add(fold);
        buttons.removeLast();
        show(isFolded());
    }

    /// Folds itself where the window is too narrow for words at its side.
    void fit(double windowWidth) {
        var narrow = windowWidth < ROOM_FOR_WORDS;
        fold.setVisible(!narrow);
        show(narrow || isFolded());
    }

    private void add(Button button) {
        button.getStyleClass().addAll("flat", "rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        buttons.add(button);
        getChildren().add(button);
    }

    /// Marks the button at `index` as where the user is; −1 for none of them.
    void mark(int index) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(HERE, i == index);
        }
    }

    private boolean isFolded() {
        return preferences.get(FOLDED).isPresent();
    }

    private void fold(boolean folded) {
        if (folded) {
            preferences.put(FOLDED, "true");
        } else {
            preferences.remove(FOLDED);
        }
        show(folded);
    }

    private void show(boolean folded) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("folded"), folded);
        var display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        name.setContentDisplay(display);
        buttons.forEach(button -> button.setContentDisplay(display));
        var text = words.text(folded ? "frame.rail.unfold" : "frame.rail.fold");
        fold.setText(text);
        fold.setContentDisplay(display);
        fold.setAccessibleText(text);
        fold.setTooltip(new Tooltip(text));
        fold.setGraphic(new FontIcon(folded ? Material2AL.CHEVRON_RIGHT : Material2AL.CHEVRON_LEFT));
    }
}
