package no.faseport.ui.portfolio;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.ui.Bodies;
import no.faseport.ui.DayField;
import no.faseport.words.Words;

/// A meeting being written; Enter keeps it and Esc leaves it as it was.
final class MeetingForm extends VBox {
    private final Words words;
    private final CalendarViewModel model;
    private final ComboBox<String> board = new ComboBox<>();

    MeetingForm(Words words, CalendarViewModel model, MeetingDraft draft) {
        this.words = words;
        this.model = model;
        getStyleClass().add("meeting-form");
        board.setEditable(true);
        board.setMaxWidth(Double.MAX_VALUE);
        board.getItems().setAll(new Bodies(words).boards());
        board.getEditor().textProperty().bindBidirectional(draft.board);
        board.setId("meeting-board");
        var day = new DayField(words, words.text("field.held_on"), draft.heldOn::set);
        day.show(draft.heldOn.get());
        day.setMaxWidth(Double.MAX_VALUE);
        var room = new TextField();
        room.textProperty().bindBidirectional(draft.place);
        var caseNumber = new TextField();
        caseNumber.textProperty().bindBidirectional(draft.caseNumber);
        var note = new TextArea();
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.textProperty().bindBidirectional(draft.note);
        getChildren().addAll(captioned("field.board", board), captioned("field.held_on", day),
                captioned("field.place", room), captioned("field.case_number", caseNumber),
                captioned("field.note", note), buttons(draft));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private VBox captioned(String key, Node field) {
        var caption = new Label(words.text(key));
        caption.getStyleClass().add("field-name");
        caption.setLabelFor(field);
        field.setAccessibleText(words.text(key));
        return new VBox(caption, field);
    }

    private HBox buttons(MeetingDraft draft) {
        var keep = new Button(words.text(draft.seen().isPresent() ? "meeting.change" : "meeting.add"));
        keep.getStyleClass().add("accent");
        keep.setId("meeting-keep");
        keep.setOnAction(press -> model.keep());
        var leave = new Button(words.text("portfolio.new.cancel"));
        leave.getStyleClass().add("flat");
        leave.setOnAction(press -> model.leave());
        var buttons = new HBox(keep, leave);
        draft.seen().ifPresent(seen -> {
            var remove = new Button(words.text("meeting.remove"));
            remove.getStyleClass().add("flat");
            remove.setOnAction(press -> model.remove(seen));
            buttons.getChildren().add(remove);
        });
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("meeting-buttons");
        return buttons;
    }

    /// Gives the keyboard to the first field.
    void begin() {
        board.requestFocus();
        board.getEditor().end();
    }

    private void key(KeyEvent event) {
        var isOpen = board.isShowing();
        var writes = event.getTarget() instanceof TextArea || event.getTarget() instanceof Button;
        if (event.getCode() == KeyCode.ESCAPE && !isOpen) {
            model.leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !isOpen && !writes) {
            // A day being written is read when its field is left.
            requestFocus();
            model.keep();
            event.consume();
        }
    }
}
