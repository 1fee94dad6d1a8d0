package no.faseport.spreadsheet;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.faseport.economy.BudgetKey;
import no.faseport.words.Message;

/// Reads the year and month of an amount from its row and its heading.
///
/// A cell formatted as a date counts as its year or month; a date written as text is refused, since 01.02.2026 may be
/// either month. 202603 in a month column is a period of both.
final class Periods {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("([0-9]{4})[-/ ]?(0[1-9]|1[0-2])");
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}\\.?|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}\\.? \\p{L}+\\.? [0-9]{4}");

    /// A year and a month, 0 for the whole year.
    record Period(int year, int month) {
    }

    private final Columns columns;
    private final Spellings spellings;
    private final ProblemList problems;

    Periods(Columns columns, Spellings spellings, ProblemList problems) {
        this.columns = columns;
        this.spellings = spellings;
        this.problems = problems;
    }

    /// The period of the amount in `column`; empty where a problem was told.
    Optional<Period> read(SheetRow row, AmountColumn column) {
        var heading = column.heading();
        var inMonth = monthCell(row);
        if (inMonth.isEmpty()) {
            return Optional.empty();
        }
        int month = heading.month() >= 0 ? heading.month() : inMonth.get().month();
        if (heading.year() != 0) {
            return Optional.of(new Period(heading.year(), month));
        }
        var year = year(row, inMonth.get().year());
        return year.isEmpty() ? Optional.empty() : Optional.of(new Period(year.getAsInt(), month));
    }

    private OptionalInt year(SheetRow row, int fromMonth) {
        var cell = columns.cell(row, ColumnRole.YEAR);
        if (cell instanceof Cell.Empty) {
            return fromMonth != 0
                    ? OptionalInt.of(fromMonth)
                    : refuse(row, ColumnRole.YEAR,
                            Message.of("spreadsheet.row.noYear"));
        }
        var text = BudgetRows.text(cell);
        if (!(cell instanceof Cell.Day) && !isYear(text)) {
            return refuse(row, ColumnRole.YEAR, unreadable(cell, text, "spreadsheet.row.notAYear"));
        }
        int year = cell instanceof Cell.Day day ? day.date().getYear() : Integer.parseInt(text);
        return fromMonth == 0 || fromMonth == year
                ? OptionalInt.of(year)
                : refuse(row, ColumnRole.MONTH, Message.of("spreadsheet.row.yearsDiffer", Integer.toString(year),
                        Integer.toString(fromMonth)));
    }

    private static boolean isYear(String text) {
        return YEAR.matcher(text).matches() && Integer.parseInt(text) >= BudgetKey.FIRST_YEAR
                && Integer.parseInt(text) <= BudgetKey.LAST_YEAR;
    }

    /// The month column's month, and its year where it says one, else 0.
    private Optional<Period> monthCell(SheetRow row) {
        var cell = columns.cell(row, ColumnRole.MONTH);
        if (cell instanceof Cell.Empty) {
            return Optional.of(new Period(0, BudgetKey.WHOLE_YEAR));
        }
        if (cell instanceof Cell.Day day) {
            return Optional.of(new Period(day.date().getYear(), day.date().getMonthValue()));
        }
        var text = BudgetRows.text(cell);
        var both = YEAR_AND_MONTH.matcher(text);
        if (both.matches() && isYear(both.group(1))) {
            return Optional.of(new Period(Integer.parseInt(both.group(1)), Integer.parseInt(both.group(2))));
        }
        var month = spellings.month(text);
        if (month.isEmpty()) {
            refuse(row, ColumnRole.MONTH, unreadable(cell, text, "spreadsheet.row.notAMonth"));
            return Optional.empty();
        }
        return Optional.of(new Period(0, month.getAsInt()));
    }

    private static Message unreadable(Cell cell, String text, String otherwise) {
        if (cell instanceof Cell.Fault fault) {
            return Message.of("spreadsheet.row.fault", fault.sign());
        }
        return Message.of(DATE.matcher(text).matches() ? "spreadsheet.row.dateAsText" : otherwise, text);
    }

    private OptionalInt refuse(SheetRow row, ColumnRole role, Message message) {
        problems.error(columns.columnOf(role, ColumnRole.YEAR, ColumnRole.MONTH), row.number(), message);
        return OptionalInt.empty();
    }
}
