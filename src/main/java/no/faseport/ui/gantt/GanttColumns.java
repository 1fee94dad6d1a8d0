package no.faseport.ui.gantt;

import no.faseport.gantt.GanttRow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.cell.TextFieldTreeTableCell;
import no.faseport.words.Words;

/// The table's columns and what an edit in each of them asks for; what cannot be understood changes nothing.
final class GanttColumns {
    private final GanttViewModel model;
    private final Words words;

    GanttColumns(GanttViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    List<TreeTableColumn<GanttRow, String>> all() {
        return List.of(
                column("name", 250, false, row -> row.activity().name(), this::rename),
                column("start", 98, true, row -> words.date(row.start()), this::start),
                column("duration", 56, true, row -> words.number(row.duration()), this::duration),
                column("finish", 98, true, row -> words.date(row.finish()), this::finish),
                column("progress", 64, true, this::percent, this::progress),
                column("responsible", 150, false, row -> row.activity().responsible(), this::responsible));
    }

    private TreeTableColumn<GanttRow, String> column(String key, double width, boolean number,
            Function<GanttRow, String> text, BiConsumer<GanttRow, String> edit) {
        var column = new TreeTableColumn<GanttRow, String>(words.text("gantt.column." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (number) {
            column.getStyleClass().add("align-right");
        }
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue().getValue())));
        column.setCellFactory(TextFieldTreeTableCell.forTreeTableColumn());
        column.setOnEditCommit(event -> {
            edit.accept(event.getRowValue().getValue(), event.getNewValue());
            event.getTreeTableView().refresh();
            event.getTreeTableView().requestFocus();
        });
        return column;
    }

    /// A milestone is reached or not; only work has a percentage.
    private String percent(GanttRow row) {
        boolean milestone = row.activity().milestone() && !row.summary();
        return milestone && row.progress() == 0 ? "" : words.text("gantt.percent", row.progress());
    }

    private void rename(GanttRow row, String text) {
        if (!text.isBlank() && !text.strip().equals(row.activity().name())) {
            model.actions().rename(row.id(), text.strip());
        }
    }

    private void start(GanttRow row, String text) {
        Entry.date(text, row.start()).filter(date -> !date.equals(row.start()))
                .ifPresent(date -> model.actions().move(row.id(), date));
    }

    private void duration(GanttRow row, String text) {
        Entry.duration(text).ifPresent(days -> {
            if (!row.summary() && days != row.duration()) {
                model.actions().resize(row.id(), row.start(), days);
            }
        });
    }

    private void finish(GanttRow row, String text) {
        var calendar = model.plan().calendar();
        Entry.date(text, row.finish())
                .filter(date -> !row.summary() && !date.equals(row.finish()) && !date.isBefore(row.start()))
                .ifPresent(date -> {
                    if (row.activity().milestone()) {
                        model.actions().move(row.id(), date);
                    } else {
                        model.actions().resize(row.id(), row.start(),
                                Math.max(1, calendar.workdaysBetween(row.start(), date.plusDays(1))));
                    }
                });
    }

    private void progress(GanttRow row, String text) {
        Entry.percent(text).ifPresent(percent -> {
            if (!row.summary() && percent != row.progress()) {
                model.actions().setProgress(row.id(), percent);
            }
        });
    }

    private void responsible(GanttRow row, String text) {
        if (!text.strip().equals(row.activity().responsible())) {
            model.actions().setResponsible(row.id(), text.strip());
        }
    }
}
