package no.faseport.spreadsheet.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.faseport.economy.BudgetKey;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.Memory;
import no.faseport.spreadsheet.Spellings;

/// Reads periods: 202603, 2026-03, 03.2026, "mars 2026", "Periode 3", 3, dates written day first or year first.
///
/// The periods 13 to 16, in which accounts are closed, count as December.
final class PeriodText {
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(?<year>(?:19|20|21)[0-9]{2})[-/. ]?(?<month>[0-9]{2})(?:[-/.]?[0-3][0-9])?(?:[T ].*)?");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(?:[0-3]?[0-9]\\.)?(?<month>[0-9]{1,2})[./-](?<year>(?:19|20|21)[0-9]{2})(?: .*)?");
    private static final Pattern NAMED = Pattern
            .compile("(?:[0-3]?[0-9]\\.? )?(?<name>\\p{L}+)\\.?[ /.\\-]*(?<year>(?:19|20|21)[0-9]{2})?");
    private static final Pattern NUMBER = Pattern.compile("(?:periode|period|per|mnd|p|m)?\\.? ?(?<month>[0-9]{1,2})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int CLOSING = 16;

    /// A year, 0 where none is said, and a month, 0 for the whole year.
    record Period(int year, int month) {
    }

    private final Spellings spellings;
    private final Memory<Optional<Period>> read = new Memory<>(this::find);

    PeriodText(Spellings spellings) {
        this.spellings = spellings;
    }

    /// The period a cell says; empty where it says none that can be read.
    Optional<Period> period(Cell cell) {
        return cell instanceof Cell.Day(var date)
                ? Optional.of(new Period(date.getYear(), date.getMonthValue()))
                : read.of(Cell.said(cell));
    }

    /// The year a cell says, 0 where it says none.
    static int year(Cell cell) {
        if (cell instanceof Cell.Day(var date)) {
            return date.getYear();
        }
        var text = Cell.said(cell);
        int year = YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
        return isYear(year) ? year : 0;
    }

    /// True for a year that may stand in a budget.
    static boolean isYear(int year) {
        return year >= BudgetKey.FIRST_YEAR && year <= BudgetKey.LAST_YEAR;
    }

    private Optional<Period> find(String text) {
        var bare = Headings.bare(text);
        for (var pattern : new Pattern[]{YEAR_FIRST, MONTH_FIRST}) {
            var both = pattern.matcher(bare);
            if (both.matches()) {
                return month(both).map(month -> new Period(Integer.parseInt(both.group("year")), month));
            }
        }
        var number = NUMBER.matcher(bare);
        if (number.matches()) {
            return bare.equals("0") ? Optional.of(new Period(0, 0)) : month(number).map(month -> new Period(0, month));
        }
        var year = YEAR.matcher(bare);
        if (year.matches() && isYear(Integer.parseInt(bare))) {
            return Optional.of(new Period(Integer.parseInt(bare), 0));
        }
        return named(bare);
    }

    private Optional<Period> named(String bare) {
        var whole = spellings.month(bare);
        if (whole.isPresent()) {
            return Optional.of(new Period(0, whole.getAsInt()));
        }
        var named = NAMED.matcher(bare);
        if (!named.matches()) {
            return Optional.empty();
        }
        var year = Optional.ofNullable(named.group("year")).map(Integer::parseInt).orElse(0);
        var month = spellings.month(named.group("name"));
        return month.isPresent() ? Optional.of(new Period(year, month.getAsInt())) : Optional.empty();
    }

    private static Optional<Integer> month(Matcher found) {
        int month = Integer.parseInt(found.group("month"));
        return month >= 1 && month <= CLOSING ? Optional.of(Math.min(12, month)) : Optional.empty();
    }
}
