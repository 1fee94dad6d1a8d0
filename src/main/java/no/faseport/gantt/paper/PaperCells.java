package no.faseport.gantt.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.gantt.GanttFacts;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.planning.WaitText;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Timing;
import no.faseport.words.Words;

/// What stands in the cells of the plan's table, as people read it.
public final class PaperCells {
    private final Words words;
    private final List<GanttFacts.Abroad> abroad;
    private final Map<ActivityId, String> staff;
    private final Calculation calculation;
    private final Map<ActivityId, Integer> numbers = new HashMap<>();
    private final Map<ActivityId, String> outline = new HashMap<>();
    private final Map<ActivityId, List<Dependency>> waits = new HashMap<>();

    /// The cells of `plan`, whose lines are `rows`, in `words`.
    public PaperCells(GanttPlan plan, GanttRows rows, Words words) {
        this.words = words;
        this.abroad = plan.facts().abroad();
        this.staff = plan.facts().staff();
        this.calculation = plan.calculation();
        rows.all().forEach(row -> numbers.put(row.id(), numbers.size() + 1));
        number(rows);
        plan.dependencies().forEach(one -> waits.computeIfAbsent(one.successor(), _ -> new ArrayList<>()).add(one));
    }

    /// Gives every line its place among those beside it, after the place of what it lies under.
    private void number(GanttRows rows) {
        var places = new ArrayList<Integer>();
        for (var row : rows.all()) {
            int before = places.size() > row.depth() ? places.get(row.depth()) : 0;
            places.subList(Math.min(row.depth(), places.size()), places.size()).clear();
            places.add(before + 1);
            outline.put(row.id(), places.stream().map(String::valueOf).collect(Collectors.joining(".")));
        }
    }

    /// These columns as they stand on paper.
    public List<PaperColumn> columns(List<PlanColumn> columns) {
        return columns.stream()
                .map(one -> new PaperColumn(words.text(one.key()), kind(one), row -> text(row, one))).toList();
    }

    private static PaperColumn.Kind kind(PlanColumn column) {
        if (column == PlanColumn.NAME) {
            return PaperColumn.Kind.NAME;
        }
        return column.isNumber() ? PaperColumn.Kind.NUMBER : PaperColumn.Kind.TEXT;
    }

    /// Which line of the whole plan `row` is, from 1.
    public int number(GanttRow row) {
        return numbers.getOrDefault(row.id(), 0);
    }

    /// The cell of `row` in `column`; empty where there is nothing to say.
    public String text(GanttRow row, PlanColumn column) {
        var activity = row.activity();
        return switch (column) {
            case NUMBER -> Integer.toString(number(row));
            case NAME -> activity.name();
            case DURATION -> words.number(row.duration());
            case PROGRESS -> silent(row) ? "" : words.text("gantt.percent", row.progress());
            case RESPONSIBLE -> activity.responsible();
            case PREDECESSORS -> waits(row.id());
            case WBS -> outline.getOrDefault(row.id(), "");
            case FLOAT -> words.number(row.room().totalFloat());
            case START, FINISH, EARLY_START, EARLY_FINISH, LATE_START, LATE_FINISH, DEADLINE ->
                day(row, column).map(words::date).orElse("");
            case RESOURCES -> staff.getOrDefault(row.id(), "");
            case NOTE -> activity.note().replaceAll("\\s+", " ").strip();
        };
    }

    /// The day that a column of days tells; nothing where it tells none, and where the plan goes in a circle.
    public Optional<LocalDate> day(GanttRow row, PlanColumn column) {
        return switch (column) {
            case START -> Optional.of(row.start());
            case FINISH -> Optional.of(row.finish());
            case EARLY_START -> timing(row).map(Timing::earlyStart);
            case EARLY_FINISH -> timing(row).map(Timing::earlyFinish);
            case LATE_START -> timing(row).map(Timing::lateStart);
            case LATE_FINISH -> timing(row).map(Timing::lateFinish);
            case DEADLINE -> row.activity().terms().deadline();
            case NUMBER, NAME, DURATION, PROGRESS, RESPONSIBLE, PREDECESSORS, WBS, FLOAT, RESOURCES, NOTE ->
                Optional.empty();
        };
    }

    private Optional<Timing> timing(GanttRow row) {
        return switch (calculation) {
            case Schedule schedule -> Optional.of(schedule.timing(row.id()));
            case Cycle cycle -> Optional.empty();
        };
    }

    /// A milestone is reached or not; only work has a percentage.
    private static boolean silent(GanttRow row) {
        return row.activity().milestone() && !row.summary() && row.progress() == 0;
    }

    /// As planners write it, and then what it waits for in other projects.
    private String waits(ActivityId activity) {
        var told = new ArrayList<String>();
        told.add(WaitText.of(waits.getOrDefault(activity, List.of()), numbers));
        abroad.stream().filter(link -> link.incoming() && link.here().equals(activity))
                .forEach(link -> told.add(link.name()));
        return told.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    }
}
