package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TermEdit;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Constraint;
import no.faseport.ui.Naming;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The fields of the terms an activity is planned on: what binds it, its deadline, and whether it is manual or a milestone.
final class TermFields {
    private final GanttViewModel model;
    private final Words words;
    private final ComboBox<Constraint.Kind> kind = new ComboBox<>();
    private final WrittenField date;
    private final WrittenField deadline;
    private final ComboBox<Followed> calendar = new ComboBox<>();
    private final CheckBox manual;
    private final CheckBox milestone;
    private Optional<GanttRow> row = Optional.empty();
    private boolean showing;

    TermFields(GanttViewModel model) {
        this.model = model;
        this.words = model.words();
        kind.getItems().setAll(Constraint.Kind.values());
        kind.setConverter(new Naming<>(value -> words.text("constraint." + value.name())));
        kind.setId("gantt-constraint");
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setAccessibleText(words.text("gantt.column.constraint"));
        kind.setOnAction(_ -> chosen());
        date = new WrittenField(words.text("gantt.inspector.constraint.date"), this::dated);
        date.setId("gantt-constraint-date");
        deadline = new WrittenField(words.text("gantt.column.deadline"),
                text -> row.ifPresent(one -> new CellEdits(model).deadline(one, text)));
        deadline.setId("gantt-deadline");
        calendar.setId("gantt-calendar");
        calendar.setMaxWidth(Double.MAX_VALUE);
        calendar.setAccessibleText(words.text("gantt.column.calendar"));
        calendar.setConverter(new Naming<>(value -> value.name()));
        calendar.setOnAction(_ -> follow());
        manual = new CheckBox(words.text("gantt.inspector.manual"));
        manual.setId("gantt-manual");
        manual.setTooltip(new Tooltip(words.text("gantt.inspector.manual.tip")));
        manual.setOnAction(_ -> ask(one -> new TermEdit.Manual(List.of(one.id()), manual.isSelected())));
        milestone = new CheckBox(words.text("gantt.inspector.milestone"));
        milestone.setId("gantt-milestone");
        milestone.setOnAction(_ -> ask(one -> new TermEdit.Milestone(List.of(one.id()), milestone.isSelected())));
    }

    private Followed followed(Optional<CalendarId> id) {
        return new Followed(id, id.map(one -> model.calendars().getOrDefault(one, ""))
                .orElseGet(() -> words.text("gantt.calendar.usual")));
    }

    private void follow() {
        Optional.ofNullable(calendar.getValue()).map(Followed::calendar)
                .filter(wanted -> row.filter(one -> !one.activity().terms().calendar().equals(wanted)).isPresent())
                .ifPresent(wanted -> ask(one -> new TermEdit.Follow(List.of(one.id()), wanted)));
    }

    /// The fields by what they are called.
    Map<String, Node> rows() {
        var rows = new LinkedHashMap<String, Node>();
        rows.put(words.text("gantt.column.constraint"), kind);
        rows.put(words.text("gantt.inspector.constraint.date"), date);
        rows.put(words.text("gantt.column.deadline"), deadline);
        rows.put(words.text("gantt.column.calendar"), calendar);
        rows.put(" ", manual);
        rows.put("", milestone);
        return rows;
    }

    private void ask(Function<GanttRow, PlanEdit> edit) {
        if (!showing) {
            row.ifPresent(one -> model.actions().edit(edit.apply(one)));
        }
    }

    /// Another kind with the date it had, or where it had none, the day it stands on.
    private void chosen() {
        var wanted = Optional.ofNullable(kind.getValue());
        wanted.filter(one -> row.filter(now -> now.activity().terms().constraint().kind() == one).isEmpty())
                .ifPresent(one -> ask(now -> new TermEdit.Constrain(List.of(now.id()), new Constraint(one,
                        one.isDated() ? Optional.of(day(now, one)) : Optional.empty()))));
    }

    private static LocalDate day(GanttRow row, Constraint.Kind kind) {
        return switch (kind) {
            case FINISH_NO_EARLIER, FINISH_NO_LATER, MUST_FINISH -> row.finish();
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, START_NO_LATER, MUST_START -> row.start();
        };
    }

    private void dated(String text) {
        var day = row.flatMap(one -> Entry.date(text, one.start(), model.plan().today()));
        if (day.isEmpty()) {
            model.actions().refuse(List.of(Message.of("gantt.refused.date", text.strip())));
        }
        day.ifPresent(on -> ask(one -> new TermEdit.Constrain(List.of(one.id()),
                new Constraint(one.activity().terms().constraint().kind(), Optional.of(on)))));
    }

    void show(Optional<GanttRow> now) {
        showing = true;
        row = now;
        var terms = now.map(one -> one.activity().terms());
        var constraint = terms.map(one -> one.constraint()).orElse(Constraint.SOON);
        boolean bound = now.filter(one -> !one.summary() && !one.activity().terms().manual()).isPresent();
        kind.setValue(constraint.kind());
        kind.setDisable(!bound);
        date.showAnew(constraint.date().map(words::date).orElse(""));
        date.setDisable(!bound || !constraint.kind().isDated());
        deadline.showAnew(terms.flatMap(one -> one.deadline()).map(words::date).orElse(""));
        calendar.getItems()
                .setAll(Stream.concat(Stream.of(followed(Optional.empty())), model.calendars().keySet().stream()
                        .map(id -> followed(Optional.of(id))).sorted(Comparator.comparing(Followed::name))).toList());
        calendar.setValue(followed(terms.flatMap(one -> one.calendar())));
        calendar.setDisable(now.filter(one -> !one.summary()).isEmpty());
        manual.setSelected(terms.filter(one -> one.manual()).isPresent());
        manual.setDisable(now.filter(GanttRow::summary).isPresent());
        milestone.setSelected(now.filter(one -> one.activity().milestone()).isPresent());
        milestone.setDisable(now.filter(GanttRow::summary).isPresent());
        showing = false;
    }

    /// A calendar to follow, the plan's where it is none of its own.
    private record Followed(Optional<CalendarId> calendar, String name) {
    }
}
