package no.faseport.gantt.paper;

import java.util.function.Function;
import no.faseport.gantt.GanttRow;

/// A column of the table beside a chart on paper.
///
/// @param head what stands above it
/// @param text what stands in the cell of a row; empty where there is nothing to say
public record PaperColumn(String head, Kind kind, Function<GanttRow, String> text) {
    /// What stands in a column, which is how it is set.
    public enum Kind {
        /// What the rows are called: indented as in the outline, and repeated on the sheets to the right.
        NAME,
        /// Text, to the left.
        TEXT,
        /// Numbers and dates, to the right.
        NUMBER
    }

    /// True for the rows' names.
    public boolean isName() {
        return kind == Kind.NAME;
    }
}
