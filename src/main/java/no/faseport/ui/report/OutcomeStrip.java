package no.faseport.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.ui.Parts;
import no.faseport.ui.report.WritingViewModel.Outcome;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What became of the writing: where the file lies with the ways to it, or why there is none.
final class OutcomeStrip extends HBox {
    private final Words words;
    private final WritingViewModel model;

    OutcomeStrip(Words words, WritingViewModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("report-outcome");
        setAlignment(Pos.CENTER_LEFT);
        model.outcome().subscribe(this::tell);
    }

    private void tell(Outcome outcome) {
        getChildren().clear();
        setVisible(!outcome.equals(Outcome.NONE));
        setManaged(isVisible());
        if (!isVisible()) {
            return;
        }
        var lines = new VBox(4);
        outcome.said().forEach(said -> lines.getChildren().add(
                line(words.text(said), new FontIcon(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE), "report-good")));
        outcome.reasons().forEach(reason -> lines.getChildren().add(
                line(words.text(reason), new FontIcon(Material2OutlinedAL.ERROR_OUTLINE), "report-wrong")));
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().add(lines);
        outcome.made().ifPresent(this::ways);
        getChildren().add(Parts.icon(words.text("frame.notice.close"), Material2AL.CLOSE, model::dismiss));
    }

    private void ways(Path made) {
        if (!Files.isDirectory(made)) {
            getChildren().add(way("export.open", made));
        }
        getChildren().add(way("export.folder", Files.isDirectory(made)
                ? made
                : Optional.ofNullable(made.toAbsolutePath().getParent()).orElse(made)));
    }

    private Button way(String key, Path what) {
        var button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.open(what));
        return button;
    }

    private static Label line(String text, FontIcon icon, String style) {
        var label = new Label(text, icon);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
