package no.faseport.gantt.paper;

import java.util.List;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.words.Words;

/// A plan as a table of lines: what is in a workbook of it, and which of its days are in a calendar.
///
/// @param rows the lines that were ordered, from the top
/// @param gates the gates within the ordered days
public record PlanSheet(PaperOrder order, PaperTitle title, List<GanttRow> rows, List<GanttPlan.GateMark> gates,
        PaperCells cells) {
    /// Keeps copies.
    public PlanSheet {
        rows = List.copyOf(rows);
        gates = List.copyOf(gates);
    }

    /// What `order` asks for of `plan`, in `words`.
    public static PlanSheet of(PaperOrder order, PaperTitle title, GanttPlan plan, Words words) {
        var rows = GanttRows.of(plan, order.closed()).within(order.from(), order.until());
        var gates = plan.gates().stream()
                .filter(gate -> order.from().map(day -> !gate.date().isBefore(day)).orElse(true)
                        && order.until().map(day -> !gate.date().isAfter(day)).orElse(true))
                .toList();
        return new PlanSheet(order, title, rows.open(), gates, new PaperCells(plan, rows, words));
    }
}
