package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.FactEdit;
import no.faseport.words.Words;

/// The slim panel beside the plan: everything about the activity people stand in, to be changed in place.
final class Inspector extends ScrollPane {
    private final GanttViewModel model;
    private final Words words;
    private final Label title = new Label();
    private final Label room = new Label();
    private final GridPane grid = new GridPane();
    private final List<Shown> fields = new ArrayList<>();
    private final TextArea note = new TextArea();
    private final TermFields terms;
    private final InspectorLinks before;
    private final InspectorLinks after;
    private Optional<GanttRow> row = Optional.empty();

    /// For the plan in `model`; `leave` brings the keyboard back to the table.
    Inspector(GanttViewModel model, Runnable leave) {
        this.model = model;
        this.words = model.words();
        this.terms = new TermFields(model);
        this.before = new InspectorLinks(model, true);
        this.after = new InspectorLinks(model, false);
        setId("gantt-inspector");
        getStyleClass().add("gantt-inspector");
        setFitToWidth(true);
        setMinWidth(280);
        setPrefWidth(300);
        setContent(content());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
        model.selectionProperty().addListener((_, _, _) -> follow());
        model.rowsProperty().addListener((_, _, _) -> follow());
    }

    /// Shows the line people stand in, whichever was shown when the panel was closed.
    void open() {
        row = Optional.empty();
        show();
    }

    /// Shows the line people stand in, unless nobody would see it.
    private void follow() {
        if (model.inspectingProperty().get()) {
            show();
        }
    }

    private VBox content() {
        title.getStyleClass().add("gantt-inspector-title");
        title.setWrapText(true);
        room.getStyleClass().add("gantt-inspector-room");
        room.setWrapText(true);
        grid.getStyleClass().add("gantt-inspector-grid");
        var edits = new CellEdits(model);
        field("name", one -> one.activity().name(), edits::rename);
        field("start", one -> words.date(one.start()), edits::start);
        field("finish", one -> words.date(one.finish()), edits::finish);
        field("duration", one -> words.number(one.duration()), edits::duration);
        field("progress", one -> words.text("gantt.percent", one.progress()), edits::progress);
        field("responsible", one -> one.activity().responsible(), edits::responsible);
        terms.rows().forEach(this::row);
        note.setId("gantt-note");
        note.setPrefRowCount(4);
        note.setWrapText(true);
        note.setAccessibleText(words.text("gantt.column.note"));
        note.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keepNote();
            }
        });
        var box = new VBox(title, room, grid, heading("gantt.inspector.before"), before,
                heading("gantt.inspector.after"),
                after, heading("gantt.column.note"), note);
        box.getStyleClass().add("gantt-inspector-box");
        return box;
    }

    private Label heading(String key) {
        var heading = new Label(words.text(key));
        heading.getStyleClass().add("gantt-inspector-heading");
        return heading;
    }

    private void field(String key, Function<GanttRow, String> text, BiConsumer<GanttRow, String> edit) {
        var name = words.text("gantt.column." + key);
        var field = new WrittenField(name, written -> row.ifPresent(one -> edit.accept(one, written)));
        field.setId("gantt-inspector-" + key);
        fields.add(new Shown(key, field, text));
        row(name, field);
    }

    private void row(String name, Node field) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(84);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void keepNote() {
        row.filter(one -> !note.getText().strip().equals(one.activity().note()))
                .ifPresent(one -> model.actions().edit(new FactEdit.Note(one.id(), note.getText().strip())));
    }

    private void show() {
        var now = model.selected();
        boolean another = !now.map(GanttRow::id).equals(row.map(GanttRow::id));
        if (another) {
            keepNote();
        }
        row = now;
        getContent().setDisable(now.isEmpty() || !model.actions().canChange());
        title.setText(now.map(one -> one.activity().name()).orElseGet(() -> words.text("gantt.inspector.none")));
        room.setText(now.map(this::room).orElse(""));
        for (var field : fields) {
            var text = now.map(field.text()).orElse("");
            if (another) {
                field.field().showAnew(text);
            } else {
                field.field().show(text);
            }
            field.field().setEditable(!isFixed(field.key()));
            field.field().setFocusTraversable(!isFixed(field.key()));
        }
        if (another || !note.isFocused()) {
            note.setText(now.map(one -> one.activity().note()).orElse(""));
        }
        terms.show(now);
        before.show(now);
        after.show(now);
    }

    /// A summary has these from what is under it.
    private boolean isFixed(String key) {
        return row.filter(GanttRow::summary).isPresent() && List.of("finish", "duration", "progress").contains(key);
    }

    /// How much room there is, what it means where there is less than none, and which promises are not kept.
    private String room(GanttRow one) {
        var said = new ArrayList<String>();
        model.timing(one.id()).filter(timing -> !timing.finished()).ifPresent(timing -> {
            int lacking = -timing.totalFloat();
            if (timing.critical()) {
                said.add(lacking > 0
                        ? words.count("gantt.lacking.why", lacking)
                        : words.text("gantt.critical.why") + ".");
            }
            said.add(words.text("gantt.inspector.room", words.number(timing.totalFloat()),
                    words.number(timing.freeFloat())));
        });
        said.addAll(model.broken(one.id()));
        return String.join("\n", said);
    }

    /// Lets the keyboard into the panel.
    void takeFocus() {
        // what scrolls has nothing in it before it has its looks, the first time it is shown
        applyCss();
        fields.getFirst().field().requestFocus();
    }

    private record Shown(String key, WrittenField field, Function<GanttRow, String> text) {
    }
}
