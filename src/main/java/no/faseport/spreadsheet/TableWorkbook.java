package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.economy.Money;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a sheet of typed cells as a workbook: a title, a frozen head with a filter, and pages that fit its width.
final class TableWorkbook {
    private static final int HEAD = 3;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH_UNIT = 256;
    private static final int LONGEST_TAB = 31;
    private static final int WIDEST_TEXT = 46;
    private static final int FILTER = 3;
    private static final int NARROW = 12;
    private static final int ROW_HEIGHT = 16;
    private static final int TITLE_HEIGHT = 28;

    private final Words words;
    private final String municipality;
    private final boolean summed;

    TableWorkbook(Words words, String municipality, boolean summed) {
        this.words = words;
        this.summed = summed;
        this.municipality = municipality;
    }

    void write(Sheet content, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(tab(content.title())));
            sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
            title(sheet, styles, content);
            head(sheet, styles, content);
            for (int i = 0; i < content.rows().size(); i++) {
                row(sheet.createRow(HEAD + 1 + i), styles, content.rows().get(i));
            }
            if (summed && !content.rows().isEmpty()) {
                sums(sheet, styles, content);
            }
            var last = Math.max(HEAD + 1, HEAD + content.rows().size());
            if (!content.headings().isEmpty()) {
                sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, content.headings().size() - 1));
            }
            page(sheet, content.rows().size());
            describe(workbook, content);
            workbook.write(out);
        }
    }

    /// A name a tab has room for, cut between words.
    private static String tab(String title) {
        return title.length() <= LONGEST_TAB ? title : title.substring(0, title.lastIndexOf(' ', LONGEST_TAB));
    }

    private void title(XSSFSheet sheet, SheetStyles styles, Sheet content) {
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(content.title());
        title.setCellStyle(styles.title());
        title.getRow().setHeightInPoints(TITLE_HEIGHT);
        var note = sheet.createRow(1).createCell(0);
        note.setCellValue(municipality + " – " + content.note());
        note.setCellStyle(styles.note());
    }

    private static void head(XSSFSheet sheet, SheetStyles styles, Sheet content) {
        var row = sheet.createRow(HEAD);
        int lines = 1;
        for (int i = 0; i < content.headings().size(); i++) {
            var heading = content.headings().get(i);
            var cell = row.createCell(i);
            cell.setCellValue(heading.title());
            cell.setCellStyle(heading.kind() == Sheet.Kind.TEXT ? styles.headingText() : styles.headingNumber());
            int width = width(content, i);
            sheet.setColumnWidth(i, width * WIDTH_UNIT);
            lines = Math.max(lines, Fit.lines(heading.title(), width));
        }
        row.setHeightInPoints(Fit.high(lines));
        sheet.createFreezePane(0, HEAD + 1);
    }

    /// Room for the longest text of a column, up to a width where it goes on in the next line, and for the heading beside the
    /// button of its filter.
    private static int width(Sheet content, int column) {
        var heading = content.headings().get(column);
        var texts = content.rows().stream().map(row -> row.get(column))
                .flatMap(value -> value instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty());
        int texted = heading.kind() == Sheet.Kind.TEXT
                ? Fit.longest(texts, Math.min(heading.width(), NARROW), Math.max(heading.width(), WIDEST_TEXT))
                : heading.width();
        return Fit.wide(heading.title(), texted - FILTER) + FILTER;
    }

    /// The sums of what the filter lets through, a row below the table so that it is no part of it.
    private void sums(XSSFSheet sheet, SheetStyles styles, Sheet content) {
        var row = sheet.createRow(HEAD + 2 + content.rows().size());
        for (int i = 0; i < content.headings().size(); i++) {
            int column = i;
            var cell = row.createCell(column);
            if (content.headings().get(column).kind() == Sheet.Kind.AMOUNT) {
                var cells = new CellRangeAddress(HEAD + 1, HEAD + content.rows().size(), column, column);
                cell.setCellFormula("SUBTOTAL(109," + cells.formatAsString() + ")");
                cell.setCellValue(Money.sum(content.rows().stream().map(values -> values.get(column))
                        .flatMap(value -> value instanceof Value.Amount amount
                                ? Stream.of(amount.amount())
                                : Stream.empty())
                        .toList()).amount().doubleValue());
                cell.setCellStyle(styles.sumKroner());
            } else {
                cell.setCellStyle(styles.sumText());
            }
        }
        row.getCell(0).setCellValue(words.text("handed.sum"));
    }

    private static void row(Row row, SheetStyles styles, List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case Value.Text text -> text(row, i, text.text(), styles);
                case Value.Day day -> {
                    var cell = row.createCell(i);
                    cell.setCellValue(day.day());
                    cell.setCellStyle(styles.day());
                }
                case Value.Amount amount -> number(row, i, amount.amount().amount().doubleValue(), styles.kroner());
                case Value.Count count -> number(row, i, (double) count.count(), styles.number());
                case Value.Decimal number -> number(row, i, number.number().doubleValue(), styles.weight());
            }
        }
    }

    private static void text(Row row, int column, String text, SheetStyles styles) {
        if (!text.isEmpty()) {
            var cell = row.createCell(column);
            cell.setCellValue(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
            cell.setCellStyle(styles.textLike(text));
        }
    }

    private static void number(Row row, int column, double number, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    private void page(XSSFSheet sheet, int rows) {
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.setDisplayGridlines(false);
        PrintedPage.setUp(sheet, words, municipality).pressed(sheet, HEAD * TITLE_HEIGHT + (rows + 2.0) * ROW_HEIGHT);
    }

    private void describe(XSSFWorkbook workbook, Sheet content) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(content.title());
        core.setSubjectProperty(content.note());
        core.setCreator("Faseport");
        var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setCompany(municipality);
        extended.setApplication("Faseport");
    }
}
