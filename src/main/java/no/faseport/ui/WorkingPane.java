package no.faseport.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;

/// What stands over a screen while it waits for work of its own: what is done, how far it has come, and the way to stop it.
public final class WorkingPane extends VBox {
    private static final double GAP = 12;
    private static final double BAR = 320;

    /// Seen while there is something to wait `busy` for; `stop` is what stopping is called.
    public WorkingPane(Background background, Words words, ObservableValue<Boolean> busy, String stop) {
        super(GAP);
        var bar = new ProgressBar();
        bar.progressProperty().bind(background.fraction());
        bar.setPrefWidth(BAR);
        var button = new Button(stop);
        button.setOnAction(press -> background.cancel());
        var what = new Label();
        what.textProperty().bind(background.title().map(words::text));
        getChildren().setAll(what, bar, button);
        setAlignment(Pos.CENTER);
        visibleProperty().bind(busy);
    }
}
