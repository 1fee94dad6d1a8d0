package no.faseport.spreadsheet;

import java.util.List;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What the sheets of a workbook of benefits have in common: the title, the head, and the pages.
///
/// @param workbook what the sheets are made in
record BenefitPage(XSSFWorkbook workbook, Words words, SheetStyles styles, Letterhead letterhead, BenefitBook book) {
    /// The row of the headings where nothing stands between them and the title.
    static final int HEAD = 3;

    private static final int WIDTH_UNIT = 256;
    private static final int TITLE_HEIGHT = 34;
    private static final int FILTER = 3;

    /// A heading: its words, how many characters it has room for, and whether numbers stand under it.
    record Column(String title, int width, boolean numbers) {
    }

    Column text(String key, int width) {
        return new Column(words.text(key), width, false);
    }

    Column number(String key, int width) {
        return new Column(words.text(key), width, true);
    }

    /// A new sheet with its title and what its amounts are.
    XSSFSheet sheet(String key) {
        var sheet = workbook.createSheet(words.text(key));
        sheet.setDefaultRowHeightInPoints(BookPage.ROW_HEIGHT);
        sheet.setDisplayGridlines(false);
        var title = pen(sheet, 0);
        title.row().setHeightInPoints(TITLE_HEIGHT);
        title.text(0, words.text(key + ".title"), styles.title());
        pen(sheet, 1).text(0, words.text("benefitBook.note", letterhead.municipality(),
                words.text(book.scale().key()), words.date(book.overview().today())), styles.note());
        return sheet;
    }

    RowPen pen(XSSFSheet sheet, int row) {
        return new RowPen(sheet.createRow(row), styles);
    }

    /// Writes the headings into row `at`, makes the columns as wide as they need, and lets the first of them stay.
    void head(XSSFSheet sheet, int at, List<Column> columns, int staying) {
        var pen = pen(sheet, at);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            int width = Fit.wide(column.title(), column.width() - FILTER) + FILTER;
            pen.text(i, column.title(), column.numbers() ? styles.headingNumber() : styles.headingText());
            sheet.setColumnWidth(i, width * WIDTH_UNIT);
            lines = Math.max(lines, Fit.lines(column.title(), width));
        }
        pen.row().setHeightInPoints(Fit.high(lines));
        sheet.createFreezePane(staying, at + 1);
        sheet.setRepeatingRows(new CellRangeAddress(at, at, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, staying - 1));
        letterhead.logo().ifPresent(logo -> new LogoPlace(words, letterhead.municipality()).put(sheet, logo,
                columns.size() - 1));
    }

    /// Makes the headings from `column` on numbers, since formulas look for them.
    void years(XSSFSheet sheet, int at, int column, List<Integer> years) {
        for (int i = 0; i < years.size(); i++) {
            sheet.getRow(at).getCell(column + i).setCellValue((double) years.get(i));
        }
    }

    /// Sets the pages up for rows until `last`.
    void pages(XSSFSheet sheet, int last) {
        PrintedPage.setUp(sheet, words, letterhead.municipality()).pressed(sheet,
                BookPage.HEAD_HEIGHT + (double) last * BookPage.ROW_HEIGHT);
    }

    /// The address of a cell, with the column and the row held fast where that is asked for.
    static String at(int row, int column, boolean holdRow, boolean holdColumn) {
        return new CellReference(row, column, holdRow, holdColumn).formatAsString();
    }

    /// The address of cells beside each other in a row.
    static String cells(int row, int first, int last) {
        return at(row, first, false, false) + ":" + at(row, last, false, false);
    }
}
