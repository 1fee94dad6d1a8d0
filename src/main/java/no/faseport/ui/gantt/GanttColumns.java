package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TreeTableColumn;
import no.faseport.gantt.GanttRow;
import no.faseport.schedule.Timing;
import no.faseport.words.Words;

/// The table's columns, of which people choose those they want to see, and what each shows.
final class GanttColumns {
    /// Those that are seen before anybody chooses.
    static final Set<String> USUAL = Set.of("number", "name", "start", "duration", "finish", "progress",
            "predecessors", "responsible");

    private static final Set<String> TEXTS = Set.of("constraint", "calendar");

    private final GanttViewModel model;
    private final CellEdits edits;
    private final Words words;
    private final CellCursor cursor;

    /// Of what `model` shows; `cursor` follows the cells that are clicked.
    GanttColumns(GanttViewModel model, CellCursor cursor) {
        this.cursor = cursor;
        this.model = model;
        this.edits = new CellEdits(model);
        this.words = model.words();
    }

    List<TreeTableColumn<GanttRow, String>> all() {
        return List.of(
                shown("number", 46, row -> String.valueOf(model.numbers().number(row.id()))),
                written("name", 230, false, row -> row.activity().name(), edits::rename),
                shown("wbs", 60, row -> model.numbers().wbs(row.id())),
                written("start", 92, true, row -> words.date(row.start()), edits::start),
                written("duration", 56, true, row -> words.number(row.duration()), edits::duration),
                written("finish", 92, true, row -> words.date(row.finish()), edits::finish),
                written("progress", 60, true, this::percent, edits::progress),
                written("predecessors", 110, false, row -> model.numbers().predecessors(row.id()),
                        edits::predecessors),
                written("responsible", 150, false, row -> row.activity().responsible(), edits::responsible),
                resources(),
                shown("constraint", 170, this::constraint),
                written("deadline", 92, true,
                        row -> row.activity().terms().deadline().map(words::date).orElse(""), edits::deadline),
                shown("calendar", 130, row -> row.activity().terms().calendar()
                        .map(id -> model.calendars().getOrDefault(id, "")).orElse("")),
                timed("early.start", Timing::earlyStart), timed("early.finish", Timing::earlyFinish),
                late("late.start", 96, one -> words.date(one.lateStart())),
                late("late.finish", 96, one -> words.date(one.lateFinish())),
                late("total.float", 76, one -> words.number(one.totalFloat())),
                late("free.float", 76, one -> words.number(one.freeFloat())),
                written("note", 200, false, row -> row.activity().note().replace('\n', ' '), edits::note));
    }

    /// Who works on the activity, with suggestions of those there are while it is written.
    private TreeTableColumn<GanttRow, String> resources() {
        var column = written("resources", 180, false,
                row -> model.plan().facts().staff().getOrDefault(row.id(), ""), edits::staff);
        column.setCellFactory(_ -> new StaffCell(cursor, model::people));
        return column;
    }

    private TreeTableColumn<GanttRow, String> timed(String key, Function<Timing, LocalDate> date) {
        return shown(key, 96, row -> model.timing(row.id()).map(date).map(words::date).orElse(""));
    }

    /// How late what is not finished may be; what is finished cannot be late any more.
    private TreeTableColumn<GanttRow, String> late(String key, double width, Function<Timing, String> text) {
        return shown(key, width,
                row -> model.timing(row.id()).filter(one -> !one.finished()).map(text).orElse(""));
    }

    /// A column that only shows.
    private TreeTableColumn<GanttRow, String> shown(String key, double width, Function<GanttRow, String> text) {
        var column = column(key, width, !TEXTS.contains(key), text);
        column.setEditable(false);
        CutText.inFull(column);
        return column;
    }

    /// A column to write in.
    private TreeTableColumn<GanttRow, String> written(String key, double width, boolean number,
            Function<GanttRow, String> text, BiConsumer<GanttRow, String> edit) {
        var column = column(key, width, number, text);
        column.setCellFactory(_ -> new LineCell(cursor));
        CutText.inFull(column);
        column.setOnEditCommit(event -> edit.accept(event.getRowValue().getValue(), event.getNewValue()));
        return column;
    }

    private TreeTableColumn<GanttRow, String> column(String key, double width, boolean number,
            Function<GanttRow, String> text) {
        var column = new TreeTableColumn<GanttRow, String>(words.text("gantt.column." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setVisible(USUAL.contains(key));
        if (number) {
            column.getStyleClass().add("align-right");
        }
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue().getValue())));
        return column;
    }

    /// A milestone is reached or not; only work has a percentage.
    private String percent(GanttRow row) {
        boolean milestone = row.activity().milestone() && !row.summary();
        return milestone && row.progress() == 0 ? "" : words.text("gantt.percent", row.progress());
    }

    private String constraint(GanttRow row) {
        if (row.summary()) {
            return "";
        }
        if (row.activity().terms().manual()) {
            return words.text("gantt.manual");
        }
        var constraint = row.activity().terms().constraint();
        var kind = words.text("constraint." + constraint.kind().name());
        return constraint.date().map(date -> kind + " " + words.date(date)).orElse(kind);
    }
}
