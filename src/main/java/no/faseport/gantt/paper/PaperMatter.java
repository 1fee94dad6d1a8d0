package no.faseport.gantt.paper;

import java.util.List;
import java.util.function.Function;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRows;

/// What is laid out on paper: rows and marks, the heading above them, and the table beside them.
///
/// @param columns the table's columns, given the rows that are printed
public record PaperMatter(PaperTitle title, GanttPlan plan, Function<GanttRows, List<PaperColumn>> columns) {
}
