package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.Money;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/// Writes cells into a row, each with the look of what it holds; what is not known is no cell at all.
record RowPen(XSSFRow row, SheetStyles styles) {
    private static final int LONGEST_TEXT = 32_767;

    /// A text, which stays one also where it begins as a formula.
    void text(int column, String text) {
        if (!text.isEmpty()) {
            text(column, text, styles.textLike(text));
        }
    }

    /// A text with a look of its own.
    void text(int column, String text, CellStyle style) {
        cell(column, style).setCellValue(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
    }

    /// An amount, zero too.
    void amount(int column, Money amount) {
        amount(column, amount, styles.told());
    }

    /// An amount with a look of its own.
    void amount(int column, Money amount, CellStyle style) {
        cell(column, style).setCellValue(amount.amount().doubleValue());
    }

    /// A whole number without groups, such as a year.
    void number(int column, long number, CellStyle style) {
        cell(column, style).setCellValue((double) number);
    }

    /// A number that may have decimals.
    void decimal(int column, Optional<BigDecimal> number) {
        number.ifPresent(known -> cell(column, styles.weight()).setCellValue(known.doubleValue()));
    }

    /// A day.
    void day(int column, Optional<LocalDate> day) {
        day.ifPresent(known -> cell(column, styles.day()).setCellValue(known));
    }

    /// A formula, without "=", and the amount it comes to.
    void formula(int column, String formula, Money value, CellStyle style) {
        var cell = cell(column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(value.amount().doubleValue());
    }

    /// A formula, without "=", and the number it comes to, or the text where it comes to none.
    void formula(int column, String formula, Optional<BigDecimal> value, String otherwise, CellStyle style) {
        var cell = cell(column, style);
        cell.setCellFormula(formula);
        value.ifPresentOrElse(number -> cell.setCellValue(number.doubleValue()), () -> cell.setCellValue(otherwise));
    }

    /// A look in the cells from one column to another.
    void blank(int first, int last, CellStyle style) {
        for (int column = first; column <= last; column++) {
            cell(column, style);
        }
    }

    private XSSFCell cell(int column, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
