package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.gantt.paper.PlanSheet;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a plan as a workbook: dates, whole days and percents as what they are, the outline as groups that can be closed,
/// heads that stay, and a page that fits its width.
public final class PlanWorkbook {
    private static final int HEAD = 3;
    private static final int WIDTH_UNIT = 256;
    private static final int DEEPEST = 7;
    private static final int WIDEST = 60;
    private static final double SIDE_MARGIN = 0.4;

    private final Words words;

    /// A workbook in the language of `words`.
    public PlanWorkbook(Words words) {
        this.words = words;
    }

    /// Writes the lines and columns of `plan` to `out`.
    public void write(PlanSheet plan, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new PlanStyles(workbook);
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(words.text("paper.sheet")));
            title(sheet, styles, plan);
            head(sheet, styles, plan);
            var cells = new PlanCells(styles, plan);
            for (int i = 0; i < plan.rows().size(); i++) {
                cells.fill(sheet.createRow(HEAD + 1 + i), plan.rows().get(i));
            }
            groups(sheet, plan.rows());
            page(sheet, plan);
            describe(workbook, plan);
            workbook.write(out);
        }
    }

    private void title(XSSFSheet sheet, PlanStyles styles, PlanSheet plan) {
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(plan.title().heading());
        title.setCellStyle(styles.base().title());
        var note = sheet.createRow(1).createCell(0);
        note.setCellValue(plan.title().municipality() + " – "
                + words.text("paper.subtitle", plan.title().figuresOf()));
        note.setCellStyle(styles.base().note());
    }

    private void head(XSSFSheet sheet, PlanStyles styles, PlanSheet plan) {
        var row = sheet.createRow(HEAD);
        var columns = plan.order().columns();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(words.text(columns.get(i).key()));
            cell.setCellStyle(
                    columns.get(i).isNumber() ? styles.base().headingNumber() : styles.base().headingText());
            sheet.setColumnWidth(i, width(plan, columns.get(i)) * WIDTH_UNIT);
        }
        sheet.createFreezePane(columns.indexOf(PlanColumn.NAME) + 1, HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + Math.max(1, plan.rows().size()), 0,
                columns.size() - 1));
    }

    /// Counted in characters, for measuring in a font takes a minute where there are many rows.
    private int width(PlanSheet plan, PlanColumn column) {
        int longest = words.text(column.key()).length() + 3; // the filter's button stands in the head
        for (var row : plan.rows()) {
            int indent = column == PlanColumn.NAME ? 2 * row.depth() : 0;
            longest = Math.max(longest, plan.cells().text(row, column).length() + indent);
        }
        return Math.min(WIDEST, longest + 2);
    }

    /// What lies under a summary is a group that is closed from the summary above it.
    private static void groups(XSSFSheet sheet, List<GanttRow> rows) {
        sheet.setRowSumsBelow(false);
        for (int i = 0; i < rows.size(); i++) {
            int depth = rows.get(i).depth();
            int last = i;
            while (last + 1 < rows.size() && rows.get(last + 1).depth() > depth) {
                last++;
            }
            if (last > i && depth < DEEPEST) {
                sheet.groupRow(HEAD + 2 + i, HEAD + 1 + last);
            }
        }
    }

    private void page(XSSFSheet sheet, PlanSheet plan) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(plan.order().size() == PaperSize.A4 ? PrintSetup.A4_PAPERSIZE : PrintSetup.A3_PAPERSIZE);
        setup.setLandscape(plan.order().landscape());
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.getFooter().setLeft(plan.title().municipality().replace("&", "&&"));
        sheet.getFooter().setRight(words.text("workbook.page", "&P", "&N"));
    }

    private void describe(XSSFWorkbook workbook, PlanSheet plan) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(plan.title().heading());
        core.setCreator("Faseport");
        core.getUnderlyingProperties().setLanguageProperty(words.language().locale().toLanguageTag());
        var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setCompany(plan.title().municipality());
        extended.setApplication("Faseport");
    }
}
