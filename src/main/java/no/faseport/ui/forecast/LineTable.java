package no.faseport.ui.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.ForecastLine;
import no.faseport.ui.Figures;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.ui.WrittenTable.Mark;
import no.faseport.ui.forecast.ForecastViewModel.Shown;
import no.faseport.words.Words;

/// The lines of a project's year: budget, used, ordered, left to dispose of, the forecast as it stands and the new one.
final class LineTable {
    private static final double AMOUNT = 94;

    private final Figures figures;
    private final Words words;
    private final AccountPlan accounts;
    private final WrittenTable<Row> table;
    private int year;

    /// A line, or the net sum where there is none.
    private record Row(Optional<ForecastLine> line, List<ForecastLine> all) {
        Money of(Function<ForecastLine, Money> figure) {
            return Money.sum(all.stream().map(figure).toList());
        }
    }

    LineTable(Figures figures, AccountPlan accounts) {
        this.figures = figures;
        this.words = figures.words();
        this.accounts = accounts;
        this.table = new WrittenTable<>(words, words.text("forecast.lines"), words.text("forecast.lines.empty"),
                this::name, columns());
        table.mark(row -> row.line().isEmpty()
                ? Mark.SUM
                : row.line().filter(line -> line.figures().counts()).isPresent() ? Mark.NONE : Mark.MUTED);
    }

    Node node() {
        return table;
    }

    private List<Column<Row>> columns() {
        return List.of(Column.text(words.text("forecast.column.account"), 200, this::name),
                Column.text(words.text("forecast.column.unit"), 56, row -> string(row, line -> line.figures().string()
                        .unit())),
                Column.text(words.text("forecast.column.function"), 72, row -> string(row, line -> line.figures()
                        .string().function())),
                Column.text(words.text("forecast.column.financing"), 100, row -> string(row,
                        line -> words.text(line.figures().financing().key()))),
                money("forecast.column.budget", line -> line.figures().budget()),
                money("forecast.column.actual", line -> line.figures().actual()),
                money("forecast.column.committed", line -> line.figures().committed()),
                money("forecast.column.available", line -> line.figures().available()),
                money("forecast.column.before", line -> line.figures().forecast()),
                money("forecast.column.after", ForecastLine::proposed),
                Column.figure(words.text("forecast.column.change"), AMOUNT, row -> {
                    var change = row.of(ForecastLine::change);
                    return change.isZero() ? "" : figures.signed(new Money(whole(change)));
                }));
    }

    private static BigDecimal whole(Money money) {
        return money.amount().setScale(0, RoundingMode.HALF_UP);
    }

    private Column<Row> money(String key, Function<ForecastLine, Money> figure) {
        return Column.figure(words.text(key), AMOUNT, row -> {
            var sum = row.of(figure);
            return sum.isZero() && row.line().isPresent() ? "" : figures.whole(sum);
        });
    }

    private static String string(Row row, Function<ForecastLine, String> text) {
        return row.line().map(text).orElse("");
    }

    private String name(Row row) {
        return row.line().map(line -> {
            var string = line.figures().string();
            var name = string + " " + accounts.accountName(string.account(), year);
            return line.raised() ? words.text("forecast.line.raised", name) : name;
        }).orElse(words.text("forecast.net"));
    }

    void show(Shown shown) {
        year = shown.page().figures().year();
        var rows = new ArrayList<Row>();
        var lines = shown.lines();
        lines.forEach(line -> rows.add(new Row(Optional.of(line), List.of(line))));
        if (!lines.isEmpty()) {
            rows.add(new Row(Optional.empty(), lines.stream().filter(line -> line.figures().counts()).toList()));
        }
        table.getItems().setAll(rows);
    }
}
