package no.faseport.spreadsheet;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The sheet with one row a changed line, as a table object that the sheets of sums refer to.
final class ChangeLines {
    private static final int LONGEST_TEXT = 32_767;

    private final Words words;
    private final SheetStyles styles;
    private final MoneyChanges changes;
    private final ZoneId zone;
    private final Map<String, Integer> projectKeys = new HashMap<>();
    private final Map<String, Integer> unitKeys = new HashMap<>();

    ChangeLines(Words words, SheetStyles styles, MoneyChanges changes, ZoneId zone) {
        this.words = words;
        this.styles = styles;
        this.changes = changes;
        this.zone = zone;
        for (var change : changes.lines()) {
            projectKeys.putIfAbsent(project(change), projectKeys.size() + 1);
            unitKeys.putIfAbsent(change.key().accountString().unit(), unitKeys.size() + 1);
        }
    }

    /// The number that stands for what is called `code` in the column that `by` is summed by.
    int keyOf(MoneyChanges.By by, String code) {
        return switch (by) {
            case PROJECT -> projectKeys.getOrDefault(code, 0);
            case ACCOUNT -> Integer.parseInt(code);
            case UNIT -> unitKeys.getOrDefault(code, 0);
        };
    }

    /// The column of the table that `by` is summed by.
    static ChangeColumn column(MoneyChanges.By by) {
        return switch (by) {
            case PROJECT -> ChangeColumn.PROJECT_KEY;
            case ACCOUNT -> ChangeColumn.ACCOUNT;
            case UNIT -> ChangeColumn.UNIT_KEY;
        };
    }

    /// A column of the table, as formulas name it.
    String reference(ChangeColumn column) {
        return words.text("changes.table") + "[" + words.text(column.key()) + "]";
    }

    /// Makes the table, its heading and its widths; the rows are streamed later.
    void prepare(XSSFSheet sheet) {
        var heads = Arrays.stream(ChangeColumn.values()).map(column -> column.head().holding(longest(column))).toList();
        new LineTable(words, styles, heads).frame(sheet, words.text("changes.table"), changes.lines().size(),
                ChangeColumn.CLASS.index());
    }

    private int longest(ChangeColumn column) {
        var names = changes.names();
        var keys = changes.lines().stream().map(MoneyChange::key);
        return switch (column) {
            case PROJECT_NAME -> Fit.longest(keys.map(BudgetKey::project).distinct()
                    .map(project -> names.project(project).name()), 0, Fit.NAME);
            case ACCOUNT_NAME -> Fit.longest(keys.map(key -> key.accountString().account()).distinct()
                    .map(account -> names.account(account, BudgetKey.LAST_YEAR).name()), 0, Fit.NAME);
            case UNIT_NAME -> Fit.longest(unitKeys.keySet().stream().map(unit -> names.unit(unit).name()), 0,
                    Fit.NAME);
            default -> 0;
        };
    }

    /// Streams the rows.
    void write(Sheet sheet) {
        int number = 1;
        for (var change : changes.lines()) {
            write(sheet.createRow(number++), change);
        }
    }

    private void write(Row row, MoneyChange change) {
        var key = change.key();
        account(row, key);
        text(row, ChangeColumn.PROJECT, project(change));
        text(row, ChangeColumn.PROJECT_NAME, changes.names().project(key.project()).name());
        number(row, ChangeColumn.YEAR, key.year(), styles.number());
        if (key.month() != BudgetKey.WHOLE_YEAR) {
            number(row, ChangeColumn.MONTH, key.month(), styles.number());
        }
        text(row, ChangeColumn.KIND, words.text(key.kind().key()));
        text(row, ChangeColumn.FINANCING, words.text(key.financing().key()));
        amount(row, ChangeColumn.BEFORE, change.before());
        amount(row, ChangeColumn.AFTER, change.after());
        var line = row.getRowNum() + 1;
        amount(row, ChangeColumn.DIFFERENCE, change.difference()).setCellFormula(
                letters(ChangeColumn.AFTER) + line + "-" + letters(ChangeColumn.BEFORE) + line);
        row.getCell(ChangeColumn.DIFFERENCE.index()).setCellValue(change.difference().amount().doubleValue());
        change.last().ifPresent(touch -> {
            text(row, ChangeColumn.BY, touch.by());
            var on = row.createCell(ChangeColumn.ON.index());
            on.setCellValue(touch.at().atZone(zone).toLocalDate());
            on.setCellStyle(styles.day());
        });
        number(row, ChangeColumn.PROJECT_KEY, keyOf(MoneyChanges.By.PROJECT, project(change)), styles.text());
        number(row, ChangeColumn.UNIT_KEY, keyOf(MoneyChanges.By.UNIT, key.accountString().unit()), styles.text());
    }

    private void account(Row row, BudgetKey key) {
        var string = key.accountString();
        text(row, ChangeColumn.CLASS, words.text(string.accountClass().key()));
        number(row, ChangeColumn.ACCOUNT, Integer.parseInt(string.account()), styles.code());
        text(row, ChangeColumn.ACCOUNT_NAME, changes.names().account(string.account(), key.year()).name());
        text(row, ChangeColumn.GROUP, words.text(string.group().key()));
        text(row, ChangeColumn.UNIT, string.unit());
        text(row, ChangeColumn.UNIT_NAME, changes.names().unit(string.unit()).name());
        if (!string.function().isEmpty()) {
            number(row, ChangeColumn.FUNCTION, Integer.parseInt(string.function()), styles.code());
        }
        text(row, ChangeColumn.DIMENSION, string.dimension());
    }

    private String project(MoneyChange change) {
        return changes.names().project(change.key().project()).code();
    }

    private static String letters(ChangeColumn column) {
        return CellReference.convertNumToColString(column.index());
    }

    private org.apache.poi.ss.usermodel.Cell amount(Row row, ChangeColumn column, Money amount) {
        return number(row, column, amount.amount().doubleValue(), styles.kroner());
    }

    private void text(Row row, ChangeColumn column, String text) {
        if (!text.isEmpty()) {
            var cell = row.createCell(column.index());
            cell.setCellValue(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
            cell.setCellStyle(styles.textLike(text));
        }
    }

    private static org.apache.poi.ss.usermodel.Cell number(Row row, ChangeColumn column, double number,
            CellStyle style) {
        var cell = row.createCell(column.index());
        cell.setCellValue(number);
        cell.setCellStyle(style);
        return cell;
    }
}
