package no.faseport.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.gantt.paper.PlanSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/// Fills the rows of a plan's workbook with typed cells.
final class PlanCells {
    private static final int LONGEST_TEXT = 32_767;

    private final PlanStyles styles;
    private final PlanSheet plan;
    private final List<PlanColumn> columns;

    PlanCells(PlanStyles styles, PlanSheet plan) {
        this.styles = styles;
        this.plan = plan;
        this.columns = plan.order().columns();
    }

    void fill(Row row, GanttRow line) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var text = plan.cells().text(line, column);
            if (!text.isEmpty()) {
                fill(row.createCell(i), line, column, text);
            }
        }
    }

    private void fill(Cell cell, GanttRow line, PlanColumn column, String text) {
        switch (column) {
            case NUMBER -> number(cell, plan.cells().number(line), styles.base().number());
            case NAME -> {
                cell.setCellValue(cut(text));
                cell.setCellStyle(styles.name(text, line.depth(), line.summary()));
            }
            case START, FINISH, EARLY_START, EARLY_FINISH, LATE_START, LATE_FINISH, DEADLINE ->
                plan.cells().day(line, column).ifPresent(day -> day(cell, day));
            case DURATION -> number(cell, line.duration(), styles.base().number());
            case PROGRESS -> number(cell, line.progress() / 100.0, styles.percent());
            case FLOAT -> number(cell, line.room().totalFloat(), styles.base().number());
            case RESPONSIBLE, PREDECESSORS, WBS, RESOURCES, NOTE -> {
                cell.setCellValue(cut(text));
                cell.setCellStyle(styles.base().textLike(text));
            }
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }

    private void day(Cell cell, LocalDate day) {
        cell.setCellValue(day);
        cell.setCellStyle(styles.base().day());
    }

    private static void number(Cell cell, double number, CellStyle style) {
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }
}
