package no.faseport.ui.report;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.ui.Naming;
import no.faseport.words.Words;

/// The words before or after a report: those all reports share, its own, or none.
final class TemplateWords extends VBox {
    /// Where the words of one report come from.
    enum Source {
        /// From all reports.
        SHARED,
        /// From itself.
        OWN,
        /// There are none.
        NONE
    }

    private static final int ROWS = 4;

    private final Words words;
    private final boolean isFixed;
    private final Runnable keep;
    private final ComboBox<Source> source = new ComboBox<>();
    private final TextArea area = new TextArea();
    private boolean isOfOne;
    private boolean isBeingSet;
    private String shared = "";

    /// Words called by `name`; `keep` is run whenever they may have changed, never where they are fixed.
    TemplateWords(Words words, String name, boolean isFixed, Runnable keep) {
        this.words = words;
        this.isFixed = isFixed;
        this.keep = keep;
        var caption = new Label(words.text("template." + name));
        caption.getStyleClass().add("field-name");
        caption.setLabelFor(area);
        area.setId("template-text-" + name);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep.run();
            }
        });
        source.setId("template-source-" + name);
        source.setAccessibleText(words.text("template.words"));
        source.getItems().setAll(Source.values());
        source.setDisable(isFixed);
        source.setConverter(new Naming<>(one -> words.text("template.words." + one)));
        source.setOnAction(_ -> turned());
        var head = new HBox(12, caption, source);
        head.setAlignment(Pos.CENTER_LEFT);
        setSpacing(4);
        getChildren().addAll(head, area);
    }

    /// What is chosen: nothing for the words all share, an empty text for none.
    Optional<String> chosen() {
        return isOfOne && source.getValue() == Source.SHARED
                ? Optional.empty()
                : Optional.of(isOfOne && source.getValue() == Source.NONE ? "" : area.getText());
    }

    /// Shows the words of one report, where all share `common`.
    void show(Optional<String> own, String common) {
        isBeingSet = true;
        isOfOne = true;
        shared = common;
        source.setValue(own.map(text -> text.isEmpty() ? Source.NONE : Source.OWN).orElse(Source.SHARED));
        write(own.orElse(""));
        isBeingSet = false;
        dress();
    }

    /// Shows the words all share.
    void showAll(String text) {
        isBeingSet = true;
        isOfOne = false;
        shared = "";
        source.setValue(Source.OWN);
        write(text);
        isBeingSet = false;
        dress();
    }

    private void write(String text) {
        if (!area.getText().equals(text)) {
            area.setText(text);
        }
    }

    private void dress() {
        source.setVisible(isOfOne);
        source.setManaged(isOfOne);
        area.setDisable(source.getValue() != Source.OWN);
        area.setEditable(!isFixed);
        area.setPromptText(source.getValue() == Source.SHARED && !shared.isBlank()
                ? shared
                : words.text("template.text.none"));
    }

    /// Words of its own begin as those all share.
    private void turned() {
        if (isBeingSet) {
            return;
        }
        dress();
        if (source.getValue() == Source.OWN) {
            write(shared);
            area.requestFocus();
        } else {
            write("");
            keep.run();
        }
    }
}
