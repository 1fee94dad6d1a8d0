package no.faseport.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The strip above the content that says why something was refused, until it is read or something else is done; where it was for
/// many reasons, these scroll and the content stays in sight.
final class NoticeBar extends HBox implements Notices {
    private final Words words;
    private final Consumer<String> done;
    private final FontIcon icon = new FontIcon(Material2MZ.WARNING);
    private final VBox lines = new VBox();
    private final ScrollPane reasons = new ScrollPane(lines);

    /// `done` says in passing what has been done.
    NoticeBar(Words words, Consumer<String> done) {
        this.words = words;
        this.done = done;
        var close = Parts.icon(words.text("frame.notice.close"), Material2AL.CLOSE, this::hide);
        reasons.setFitToWidth(true);
        reasons.setFocusTraversable(false);
        reasons.prefViewportHeightProperty().bind(lines.heightProperty());
        HBox.setHgrow(reasons, Priority.ALWAYS);
        getStyleClass().add("notice-bar");
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(icon, reasons, close);
        hide();
    }

    @Override
    public void refused(List<Message> reasons) {
        show("refused", reasons);
    }

    @Override
    public void told(Message message) {
        hide();
        done.accept(words.text(message));
    }

    /// Says what happened that nobody expected.
    void failed(List<Message> what) {
        show("failed", what);
    }

    /// Takes the strip away.
    void hide() {
        setVisible(false);
        setManaged(false);
    }

    /// Gives the keyboard to the first line, so that a screen reader reads it.
    void read() {
        if (isVisible() && !lines.getChildren().isEmpty()) {
            lines.getChildren().getFirst().requestFocus();
        }
    }

    private void show(String kind, List<Message> messages) {
        getStyleClass().removeAll("refused", "failed");
        getStyleClass().add(kind);
        lines.getChildren().setAll(messages.stream().map(this::line).toList());
        reasons.setVvalue(0);
        setVisible(true);
        setManaged(true);
    }

    private Label line(Message message) {
        var label = new Label(words.text(message));
        label.setWrapText(true);
        label.setFocusTraversable(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
