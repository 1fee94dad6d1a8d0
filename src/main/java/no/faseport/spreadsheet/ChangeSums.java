package no.faseport.spreadsheet;

import java.util.List;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A sheet with a row for each project, account or unit that has changed, summed from the sheet of lines by formulas; the
/// first column is hidden and holds what the row is summed by.
final class ChangeSums {
    private static final int HEAD = 3;
    private static final int KIND = 3;
    private static final int ROW_HEIGHT = 15;

    private final Words words;
    private final SheetStyles styles;
    private final MoneyChanges changes;
    private final ChangeLines lines;
    private final MoneyChanges.By by;
    private final HeadRow heads;

    ChangeSums(Words words, SheetStyles styles, MoneyChanges changes, ChangeLines lines, MoneyChanges.By by) {
        this.words = words;
        this.styles = styles;
        this.changes = changes;
        this.lines = lines;
        this.by = by;
        this.heads = new HeadRow(words, styles, List.of(Head.key("workbook.data.projectKey"), Head.text(by.key(), 14),
                Head.text("changes.name", 42).holding(Fit.longest(changes.sums(by).stream()
                        .map(sum -> sum.label().name()), 0, Fit.NAME)),
                Head.text("workbook.data.kind", 14), Head.number("changes.before", 17),
                Head.number("changes.after", 17), Head.number("changes.difference", 17)));
    }

    /// What the rows are added up by.
    MoneyChanges.By by() {
        return by;
    }

    /// How high the rows are together, in points.
    double height() {
        return (HEAD + 3.0 + changes.sums(by).size() + changes.totals().size()) * ROW_HEIGHT;
    }

    /// Sets widths, and what stays in view and is repeated in print.
    void frame(XSSFSheet sheet) {
        heads.frame(sheet);
        BookPage.freeze(sheet, 0, HEAD, 1);
    }

    /// Writes the rows of `sheet` under `title` and `note`.
    void write(Sheet sheet, String title, String note) {
        heading(sheet, title, note);
        int next = HEAD + 1;
        for (var sum : changes.sums(by)) {
            row(sheet.createRow(next++), sum);
        }
        int last = next;
        for (var total : changes.totals()) {
            total(sheet.createRow(next++), total, last);
        }
    }

    private void heading(Sheet sheet, String title, String note) {
        text(sheet.createRow(0), 1, title, styles.title());
        text(sheet.createRow(1), 1, note, styles.note());
        var row = sheet.createRow(HEAD);
        row.setHeightInPoints(heads.height());
        for (int column = 1; column < heads.heads().size(); column++) {
            var head = heads.heads().get(column);
            text(row, column, words.text(head.key()),
                    head.toTheRight() ? styles.headingNumber() : styles.headingText());
        }
    }

    private void row(Row row, MoneyChanges.Sum sum) {
        row.createCell(0).setCellValue(lines.keyOf(by, sum.label().code()));
        text(row, 1, sum.label().code(), styles.textLike(sum.label().code()));
        var name = sum.label().toString().isEmpty() ? words.text("workbook.notStated") : sum.label().name();
        text(row, 2, name, styles.textLike(name));
        text(row, KIND, words.text(sum.kind().key()), styles.text());
        int number = row.getRowNum() + 1;
        amounts(row, sum, styles.amount(),
                column -> "SUMIFS(" + lines.reference(column) + "," + lines.reference(ChangeLines.column(by)) + ",$A"
                        + number + "," + lines.reference(ChangeColumn.KIND) + ",$D" + number + ","
                        + lines.reference(ChangeColumn.GROUP) + ",\"<>"
                        + words.text(CostGroup.FUNDING.key()).replace("\"", "\"\"") + "\")");
    }

    private void total(Row row, MoneyChanges.Sum sum, int last) {
        text(row, 1, words.text("workbook.netInAll"), styles.totalText());
        text(row, 2, "", styles.totalText());
        text(row, KIND, words.text(sum.kind().key()), styles.totalText());
        int number = row.getRowNum() + 1;
        amounts(row, sum, styles.total(), column -> {
            var letter = column == ChangeColumn.BEFORE ? "E" : "F";
            return "SUMIFS(" + letter + "$" + (HEAD + 2) + ":" + letter + "$" + last + ",$D$" + (HEAD + 2) + ":$D$"
                    + last + ",$D" + number + ")";
        });
    }

    private interface Formula {
        String of(ChangeColumn column);
    }

    private static void amounts(Row row, MoneyChanges.Sum sum, CellStyle style, Formula formula) {
        int number = row.getRowNum() + 1;
        amount(row, KIND + 1, formula.of(ChangeColumn.BEFORE), sum.before(), style);
        amount(row, KIND + 2, formula.of(ChangeColumn.AFTER), sum.after(), style);
        amount(row, KIND + 3, "F" + number + "-E" + number, sum.difference(), style);
    }

    private static void amount(Row row, int column, String formula, Money value, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value.amount().doubleValue());
        cell.setCellStyle(style);
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
