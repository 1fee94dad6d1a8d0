package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.planning.PlanLine;
import no.faseport.planning.WaitText;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Message;

/// Makes lines of a plan out of cells, and remembers every cell that cannot be understood.
final class LinesRead {
    private static final int A_WEEK = 5;

    private final List<Map<String, String>> rows;
    private final LocalDate today;
    private final WorkCalendar calendar;
    private final List<Message> problems = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    LinesRead(List<Map<String, String>> rows, LocalDate today, WorkCalendar calendar) {
        this.rows = rows;
        this.today = today;
        this.calendar = calendar;
    }

    LinesText.Read read() {
        for (int i = 0; i < rows.size(); i++) {
            var number = cell(i, "number");
            places.put(number.matches("\\d{1,6}") ? Integer.parseInt(number) : i + 1, i);
        }
        var depths = depths();
        var lines = new ArrayList<PlanLine>();
        for (int i = 0; i < rows.size(); i++) {
            line(i, depths.get(i)).ifPresent(lines::add);
        }
        return problems.isEmpty() && !lines.isEmpty()
                ? new LinesText.Read.Understood(lines)
                : new LinesText.Read.Problems(problems);
    }

    private String cell(int row, String column) {
        return rows.get(row).getOrDefault(column, "").strip();
    }

    /// Whoever stands further in than the line above is under it.
    private List<Integer> depths() {
        var depths = new ArrayList<Integer>();
        var indents = new ArrayList<Integer>();
        for (var row : rows) {
            int indent = indent(row.getOrDefault("name", ""));
            while (!indents.isEmpty() && indents.getLast() >= indent) {
                indents.removeLast();
            }
            depths.add(indents.size());
            indents.add(indent);
        }
        return depths;
    }

    private static int indent(String name) {
        int spaces = 0;
        while (spaces < name.length() && Character.isSpaceChar(name.charAt(spaces))) {
            spaces++;
        }
        return spaces;
    }

    private Optional<PlanLine> line(int row, int depth) {
        var name = cell(row, "name");
        if (name.isEmpty()) {
            problems.add(Message.of("gantt.paste.noName", row + 1));
            return Optional.empty();
        }
        var start = date(row, "start");
        int duration = duration(row, start, date(row, "finish"));
        int percent = percent(row);
        return Optional.of(new PlanLine(depth, name, start, duration, percent, cell(row, "responsible"), waits(row)));
    }

    private Optional<LocalDate> date(int row, String column) {
        var text = cell(row, column);
        var date = text.isEmpty() ? Optional.<LocalDate>empty() : Entry.date(text, today, today);
        if (date.isEmpty() && !text.isEmpty()) {
            problem("gantt.paste.date", row, text);
        }
        return date;
    }

    /// As it is written, or from start to finish; a week where neither is said, as every new activity.
    private int duration(int row, Optional<LocalDate> start, Optional<LocalDate> finish) {
        var text = cell(row, "duration");
        if (!text.isEmpty()) {
            var days = Entry.duration(text);
            if (days.isEmpty()) {
                problem("gantt.paste.duration", row, text);
            }
            return days.orElse(A_WEEK);
        }
        if (start.isEmpty() || finish.isEmpty()) {
            return A_WEEK;
        }
        if (finish.get().isBefore(start.get())) {
            problem("gantt.paste.finish", row, cell(row, "finish"));
            return A_WEEK;
        }
        return Math.max(1, calendar.workdaysBetween(start.get(), finish.get().plusDays(1)));
    }

    private int percent(int row) {
        var text = cell(row, "progress");
        var percent = text.isEmpty() ? Entry.percent("0") : Entry.percent(text);
        if (percent.isEmpty()) {
            problem("gantt.paste.percent", row, text);
        }
        return percent.orElse(0);
    }

    /// What waits for lines that are not among these is said, not forgotten.
    private List<PlanLine.LineWait> waits(int row) {
        var text = cell(row, "predecessors");
        var numbered = WaitText.parse(text);
        if (numbered.isEmpty()) {
            problem("gantt.paste.predecessors", row, text);
        }
        var waits = new ArrayList<PlanLine.LineWait>();
        for (var one : numbered.orElse(List.of())) {
            var place = Optional.ofNullable(places.get(one.number())).filter(at -> at != row);
            if (place.isEmpty()) {
                problem("gantt.paste.predecessor", row, String.valueOf(one.number()));
            }
            place.ifPresent(at -> waits.add(new PlanLine.LineWait(at, one.kind(), one.lag())));
        }
        return waits;
    }

    private void problem(String key, int row, String text) {
        problems.add(Message.of(key, row + 1, text));
    }
}
