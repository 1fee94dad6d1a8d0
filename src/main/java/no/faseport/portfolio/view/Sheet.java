package no.faseport.portfolio.view;

import java.util.List;
import java.util.StringJoiner;
import no.faseport.economy.Money;
import no.faseport.words.TabbedRow;

/// What the portfolio table shows, as a sheet of typed cells for spreadsheets and the clipboard.
///
/// @param title what the sheet is called
/// @param note what it holds: the view, the filter and the year
public record Sheet(String title, String note, List<Heading> headings, List<List<Value>> rows) {
    /// Keeps copies.
    public Sheet {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// What the cells of a column are.
    public enum Kind {
        /// Texts.
        TEXT,
        /// Days.
        DAY,
        /// Amounts in kroner.
        AMOUNT,
        /// Whole numbers.
        COUNT,
        /// Numbers that may have decimals.
        NUMBER
    }

    /// The head of a column, and how wide it is in characters.
    public record Heading(String title, Kind kind, int width) {
    }

    /// All of it with tabs between cells, as spreadsheets take it from the clipboard.
    public String text() {
        var text = new StringJoiner("\n", "", "\n");
        text.add(TabbedRow.of(headings.stream().map(Heading::title).toList()));
        for (var row : rows) {
            text.add(TabbedRow.of(row.stream().map(Sheet::plain).toList()));
        }
        return text.toString();
    }

    private static String plain(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Day day -> day.day().toString();
            case Value.Amount amount -> plain(amount.amount());
            case Value.Count count -> Long.toString(count.count());
            case Value.Decimal number -> number.number().toPlainString().replace('.', ',');
        };
    }

    private static String plain(Money money) {
        return money.amount().toPlainString().replace('.', ',');
    }
}
