package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.PlanLine;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Message;
import no.faseport.words.TabbedRow;
import no.faseport.words.Words;

/// Lines of a plan as tab-separated text with a head, as spreadsheets have them on the clipboard; the outline is the spaces before
/// the names.
final class LinesText {
    private static final List<String> COLUMNS = List.of("number", "name", "start", "duration", "finish", "progress",
            "predecessors", "responsible");
    private static final List<String> WITHOUT_HEAD = COLUMNS.subList(1, COLUMNS.size());
    private static final String INDENT = "    ";

    private final Words words;

    LinesText(Words words) {
        this.words = words;
    }

    /// What was read: lines, or everything that could not be understood.
    sealed interface Read {
        /// All of it.
        record Understood(List<PlanLine> lines) implements Read {
        }

        /// None of it, for these reasons.
        record Problems(List<Message> reasons) implements Read {
        }
    }

    /// The lines with their head; what they wait for is told where it is among them.
    String write(List<GanttRow> rows, LineNumbers numbers) {
        var among = rows.stream().map(GanttRow::id).collect(Collectors.toSet());
        int outermost = rows.stream().mapToInt(GanttRow::depth).min().orElse(0);
        var head = COLUMNS.stream().map(key -> words.text("gantt.column." + key)).collect(Collectors.joining("\t"));
        return Stream.concat(Stream.of(head), rows.stream().map(row -> line(row, outermost, among, numbers)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(GanttRow row, int outermost, Set<ActivityId> among, LineNumbers numbers) {
        return String.join("\t", String.valueOf(numbers.number(row.id())),
                INDENT.repeat(row.depth() - outermost) + TabbedRow.cell(row.activity().name()), words.date(row.start()),
                String.valueOf(row.duration()), words.date(row.finish()), words.text("gantt.percent", row.progress()),
                numbers.predecessors(row.id(), among), TabbedRow.cell(row.activity().responsible()));
    }

    /// The lines of a text with or without a head; without one the columns are name, start, duration, finish, progress,
    /// predecessors and responsible, and predecessors count the lines of the text from 1.
    Read read(String text, LocalDate today, WorkCalendar calendar) {
        var rows = TabbedText.rows(text);
        var columns = rows.isEmpty() ? List.<String>of() : head(rows.getFirst());
        var cells = new ArrayList<Map<String, String>>();
        for (var row : columns.isEmpty() ? rows : rows.subList(1, rows.size())) {
            cells.add(cells(row, columns.isEmpty() ? WITHOUT_HEAD : columns));
        }
        return new LinesRead(cells, today, calendar).read();
    }

    private static Map<String, String> cells(List<String> row, List<String> columns) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            cells.put(columns.get(i), TabbedRow.text(row.get(i)));
        }
        return cells;
    }

    /// Which column is which, where the first line is a head: it names the activities and knows nothing it cannot name.
    private List<String> head(List<String> first) {
        var found = first.stream().map(this::column).toList();
        return found.contains("name") ? found : List.of();
    }

    private String column(String title) {
        var wanted = title.strip().toLowerCase(Locale.ROOT);
        return COLUMNS.stream().filter(key -> names(key).contains(wanted)).findFirst().orElse("");
    }

    /// What a column is called, here and in other tools for plans.
    private List<String> names(String key) {
        var names = words.text("gantt.column." + key) + ";" + words.text("gantt.paste.also." + key);
        return Stream.of(names.split(";", -1)).map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty()).toList();
    }
}
