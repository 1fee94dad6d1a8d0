package no.faseport.ui.project;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.ui.DayField;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The conditions of a decision being written; rows are added and removed.
final class TermRows extends VBox {
    private final ObservableList<TermDraft> terms;
    private final Words words;
    private final VBox rows = new VBox();

    TermRows(ObservableList<TermDraft> terms, Words words) {
        this.terms = terms;
        this.words = words;
        getStyleClass().add("fp-terms");
        rows.getStyleClass().add("fp-terms");
        var add = new Button(words.text("project.term.add"), new FontIcon(Material2AL.ADD));
        add.getStyleClass().addAll("flat", "fp-quiet-button");
        add.setId("add-term");
        add.setOnAction(press -> {
            terms.add(new TermDraft());
            rows.getChildren().getLast().lookup(".text-field").requestFocus();
        });
        getChildren().addAll(rows, add);
        terms.addListener((ListChangeListener<TermDraft>) change -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(terms.stream().map(this::row).toList());
    }

    private VBox row(TermDraft term) {
        var text = field("project.term.text", 500);
        text.textProperty().bindBidirectional(term.text);
        var owner = field("project.term.owner", 200);
        owner.textProperty().bindBidirectional(term.owner);
        HBox.setHgrow(owner, Priority.ALWAYS);
        var deadline = new DayField(words, words.text("project.term.deadline"), term.deadline::set);
        deadline.show(term.deadline.get());
        deadline.setPromptText(words.text("project.term.deadline"));
        var remove = new Button("", new FontIcon(Material2AL.CLOSE));
        remove.getStyleClass().addAll("flat", "button-icon", "fp-quiet-button");
        remove.setAccessibleText(words.text("project.term.remove"));
        remove.setOnAction(press -> terms.remove(term));
        var second = new HBox(owner, deadline, remove);
        second.getStyleClass().add("fp-fields");
        var row = new VBox(text, second);
        row.getStyleClass().add("fp-term");
        return row;
    }

    private TextField field(String key, int longest) {
        var field = Parts.prompted(words.text(key));
        Parts.limit(field, longest);
        return field;
    }
}
