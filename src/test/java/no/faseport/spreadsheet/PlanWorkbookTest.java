package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.gantt.paper.PlanSheet;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// A plan in a workbook: cells of the right kind, the outline as groups, and a page to print.
class PlanWorkbookTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Words WORDS = new Words(Language.BOKMAAL);

    private static GanttPlan plan() {
        return new Drawn(MONDAY).summary("Forberedelse", MONDAY).work("=Krav", MONDAY, 4, 50, "Kari")
                .after("=Krav", "Klar", 0, 0, "").top().work("Opplæring", MONDAY, 2, 0, "").plan();
    }

    private static XSSFWorkbook written(PaperOrder order) throws IOException {
        var title = new PaperTitle("Fjordvik kommune", "Plan: 1001 Fiber", MONDAY, Optional.empty());
        var out = new ByteArrayOutputStream();
        new PlanWorkbook(WORDS).write(PlanSheet.of(order, title, plan(), WORDS), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String told(XSSFSheet sheet) {
        var text = new StringBuilder();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            var row = sheet.getRow(i);
            if (row != null) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(told(cell)));
                text.append(row.getOutlineLevel()).append(": ").append(String.join(" | ", cells)).append('\n');
            }
        }
        return text.toString();
    }

    private static String told(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : cell.getNumericCellValue() + " " + cell.getCellStyle().getDataFormatString();
            case _NONE, BLANK, BOOLEAN, ERROR, FORMULA -> "?";
        };
    }

    @Test
    void datesAreDatesDaysAreNumbersAndPercentsAreShares() throws IOException {
        try (var workbook = written(PaperOrder.usual(PaperSize.A4).with(List.of(PlanColumn.NUMBER, PlanColumn.NAME,
                PlanColumn.START, PlanColumn.FINISH, PlanColumn.DURATION, PlanColumn.PROGRESS,
                PlanColumn.PREDECESSORS)))) {
            assertEquals("""
                    0: Plan: 1001 Fiber
                    0: Fjordvik kommune – Tall per 1.6.2026
                    0: Nr. | Aktivitet | Start | Slutt | Dager | Utført | Venter på
                    0: 1.0 General | Forberedelse | 2026-06-01 | 2026-06-05 | 5.0 General | 0.5 0 %
                    1: 2.0 General | =Krav | 2026-06-01 | 2026-06-04 | 4.0 General | 0.5 0 %
                    1: 3.0 General | Klar | 2026-06-05 | 2026-06-05 | 0.0 General | 2
                    0: 4.0 General | Opplæring | 2026-06-01 | 2026-06-02 | 2.0 General | 0.0 0 %
                    """, told(workbook.getSheetAt(0)));
            var krav = workbook.getSheetAt(0).getRow(5).getCell(1).getCellStyle();
            assertTrue(krav.getQuotePrefixed() && krav.getIndention() == 2, "a name like a formula is a text");
        }
    }

    @Test
    void theHeadStaysAndThePageFits() throws IOException {
        try (var workbook = written(PaperOrder.usual(PaperSize.A3))) {
            var sheet = workbook.getSheetAt(0);
            var pane = sheet.getPaneInformation();
            assertEquals(List.of(1, 4, "4:4", true, 8, false),
                    List.of((int) pane.getVerticalSplitPosition(), (int) pane.getHorizontalSplitPosition(),
                            sheet.getRepeatingRows().formatAsString().replace("$", ""),
                            sheet.getPrintSetup().getLandscape(), (int) sheet.getPrintSetup().getPaperSize(),
                            sheet.getRowSumsBelow()));
        }
    }
}
