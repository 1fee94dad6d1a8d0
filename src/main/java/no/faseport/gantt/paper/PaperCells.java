package no.faseport.gantt.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.words.Words;

/// What stands in the cells of the plan's table, as people read it.
public final class PaperCells {
    private final Words words;
    private final Map<ActivityId, Integer> numbers = new HashMap<>();
    private final Map<ActivityId, List<Dependency>> waits = new HashMap<>();

    /// The cells of a plan whose lines are `rows`, in `words`.
    public PaperCells(GanttRows rows, List<Dependency> dependencies, Words words) {
        this.words = words;
        rows.all().forEach(row -> numbers.put(row.id(), numbers.size() + 1));
        dependencies.forEach(one -> waits.computeIfAbsent(one.successor(), _ -> new ArrayList<>()).add(one));
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
            case START -> words.date(row.start());
            case FINISH -> words.date(row.finish());
            case DURATION -> words.number(row.duration());
            case PROGRESS -> silent(row) ? "" : words.text("gantt.percent", row.progress());
            case RESPONSIBLE -> activity.responsible();
            case PREDECESSORS -> waits.getOrDefault(row.id(), List.of()).stream().map(this::wait)
                    .collect(Collectors.joining(", "));
            case DEADLINE -> activity.terms().deadline().map(words::date).orElse("");
            case NOTE -> activity.note().replaceAll("\\s+", " ").strip();
        };
    }

    /// A milestone is reached or not; only work has a percentage.
    private static boolean silent(GanttRow row) {
        return row.activity().milestone() && !row.summary() && row.progress() == 0;
    }

    /// A predecessor's number with how and how long it is waited for, where that is not the usual.
    private String wait(Dependency link) {
        var number = Optional.ofNullable(numbers.get(link.predecessor())).map(String::valueOf)
                .orElseGet(() -> words.text("paper.link.outside"));
        if (link.kind() == Dependency.Kind.FS && link.lag().amount() == 0) {
            return number;
        }
        return number + " " + words.text("paper.link." + link.kind()) + lag(link.lag());
    }

    private String lag(Lag lag) {
        if (lag.amount() == 0) {
            return "";
        }
        var amount = (lag.amount() > 0 ? "+" : "") + words.number(lag.amount());
        return words.text("paper.lag." + lag.unit(), amount);
    }
}
