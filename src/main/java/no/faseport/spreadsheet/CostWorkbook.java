package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostView;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes the cost overview as an Excel workbook: a sheet of data, and sheets that sum it by formulas.
///
/// Formulas carry their values, so that a program that does not calculate shows the same. Rows are streamed: memory does
/// not grow with the number of lines.
public final class CostWorkbook {
    private static final double SIDE_MARGIN = 0.4;
    private static final int ROWS_IN_MEMORY = 200;
    private static final List<CostView> VIEWS = List.of(CostView.PROJECTS, CostView.ACCOUNTS, CostView.UNITS);

    private final Words words;
    private final String municipality;

    /// A workbook in the language of `words`, for `municipality`.
    public CostWorkbook(Words words, String municipality) {
        this.words = words;
        this.municipality = municipality;
    }

    /// Writes `overview` to `target`, beside it first and moved into place when whole; what comes back is why it could not.
    public Optional<Message> write(CostOverview overview, Path target) {
        if (overview.lines().size() >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            return Optional.of(Message.of("workbook.tooManyLines", (long) SpreadsheetVersion.EXCEL2007.getMaxRows()));
        }
        return new Replacement(target).write(out -> write(overview, out));
    }

    private void write(CostOverview overview, OutputStream out) throws IOException {
        try (var template = new XSSFWorkbook()) {
            var styles = new SheetStyles(template);
            var data = new DataSheet(words, styles, overview);
            for (var name : List.of("summary", "projects", "accounts", "units", "data")) {
                template.createSheet(words.text("workbook." + name));
            }
            data.prepare(template.getSheetAt(4));
            describe(template, overview);
            try (var workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY, true)) {
                for (int i = 0; i < 5; i++) {
                    page(workbook.getSheetAt(i));
                }
                title(workbook.getSheetAt(0), styles, overview, 0);
                new SummarySheet(words, styles, overview, data, workbook.getSheetAt(0)).write();
                for (int i = 0; i < VIEWS.size(); i++) {
                    var sheet = workbook.getSheetAt(1 + i);
                    title(sheet, styles, overview, 1);
                    new SumSheet(words, styles, overview, data, VIEWS.get(i), sheet).write();
                }
                data.write(workbook.getSheetAt(4));
                workbook.write(out);
            }
        }
    }

    private void title(Sheet sheet, SheetStyles styles, CostOverview overview, int column) {
        var title = sheet.createRow(0).createCell(column);
        title.setCellValue(words.text("workbook.title.of", sheet.getSheetName(), years(overview)));
        title.setCellStyle(styles.title());
        var note = sheet.createRow(1).createCell(column);
        note.setCellValue(words.text("workbook.note", municipality));
        note.setCellStyle(styles.note());
        sheet.createFreezePane(column == 0 ? 1 : 3, SumSheet.YEAR_ROW + 2);
        sheet.setRepeatingRows(new CellRangeAddress(SumSheet.YEAR_ROW, SumSheet.YEAR_ROW + 1, -1, -1));
        sheet.setDisplayGridlines(false);
    }

    private static String years(CostOverview overview) {
        var first = Integer.toString(overview.years().getFirst());
        return overview.years().size() == 1 ? first : first + "–" + overview.years().getLast();
    }

    private void page(Sheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.getFooter().setLeft(municipality.replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight(words.text("workbook.page", "&P", "&N"));
    }

    private void describe(XSSFWorkbook workbook, CostOverview overview) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(words.text("workbook.title", years(overview)));
        core.setSubjectProperty(municipality);
        core.setCreator("Faseport");
        var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setCompany(municipality);
        extended.setApplication("Faseport");
    }
}
