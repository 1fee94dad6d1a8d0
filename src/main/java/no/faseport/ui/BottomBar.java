package no.faseport.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The strip at the bottom: that everything is saved, what was just done, work under way, and where the portfolio lies.
final class BottomBar extends HBox {
    private static final Duration SHORT_WORK = Duration.millis(400);
    private static final Duration PASSING = Duration.seconds(8);

    private final Label done = new Label();
    private final PauseTransition passing = new PauseTransition(PASSING);

    BottomBar(Words words, ShellViewModel model, Background background, Whereabouts where) {
        var saved = new Label("", new FontIcon(Material2AL.CHECK_CIRCLE_OUTLINE));
        saved.textProperty().bind(model.saved());
        saved.getStyleClass().add("saved");
        saved.setMinWidth(USE_PREF_SIZE);
        done.getStyleClass().add("quiet");
        passing.setOnFinished(event -> done.setText(""));
        var place = new Label(where.text(), new FontIcon(where.server() ? Material2MZ.STORAGE : Material2AL.FOLDER));
        place.getStyleClass().add("quiet");
        place.setTooltip(new Tooltip(words.text(where.server() ? "frame.where.server" : "frame.where.file")));
        getStyleClass().add("bottom-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(saved, done, Parts.space(), work(words, background));
        if (where.readOnly()) {
            var locked = new Label(words.text("frame.readOnly"), new FontIcon(Material2AL.LOCK));
            locked.getStyleClass().add("read-only");
            getChildren().add(locked);
        }
        getChildren().add(place);
    }

    /// Says for a few seconds what has been done.
    void done(String text) {
        done.setText(text);
        passing.playFromStart();
    }

    private HBox work(Words words, Background background) {
        var title = new Label();
        title.textProperty().bind(background.title().map(words::text));
        var bar = new ProgressBar();
        bar.progressProperty().bind(background.fraction());
        var cancel = new Button(words.text("frame.cancel"), new FontIcon(Material2AL.CANCEL));
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setOnAction(event -> background.cancel());
        var box = new HBox(title, bar, cancel);
        box.getStyleClass().add("work");
        box.setAlignment(Pos.CENTER_RIGHT);
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        var wait = new PauseTransition(SHORT_WORK);
        wait.setOnFinished(event -> box.setVisible(background.fraction().get() < 1));
        background.fraction().addListener((property, was, is) -> {
            if (is.doubleValue() >= 1) {
                wait.stop();
                box.setVisible(false);
            } else if (was.doubleValue() >= 1) {
                wait.playFromStart();
            }
        });
        return box;
    }
}
