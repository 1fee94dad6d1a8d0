package no.faseport.ui.benefit;

import java.util.ArrayList;
import java.util.List;
import no.faseport.benefit.NetBenefits;
import no.faseport.economy.Money;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.ui.WrittenTable.Mark;
import no.faseport.words.Words;

/// Net benefits year by year, in thousands of kroner, as tall as its rows.
final class NetTable {
    private static final double NAME = 190;
    private static final double AMOUNT = 68;
    private static final double ROW = 30;
    private static final double HEAD = 44;

    private final Words words;
    private final BenefitText text;
    private final WrittenTable<Line> table;

    /// A row of the table, with an amount for each year.
    private record Line(String name, List<Money> amounts, boolean summed, Mark mark) {
    }

    NetTable(Words words) {
        this.words = words;
        this.text = new BenefitText(words);
        this.table = new WrittenTable<>(words, words.text("benefits.net"), words.text("benefits.net.none"), Line::name,
                List.of(Column.text("", NAME, Line::name)));
        table.mark(Line::mark);
        Parts.stretch(table);
    }

    /// The table itself.
    WrittenTable<?> node() {
        return table;
    }

    /// Shows `net`.
    void show(NetBenefits net) {
        table.show(columns(net));
        table.getColumns().getFirst().setMinWidth(NAME);
        var lines = lines(net);
        table.getItems().setAll(lines);
        table.setPrefHeight(HEAD + ROW * lines.size() + 2);
        table.setMinHeight(table.getPrefHeight());
    }

    private List<Column<Line>> columns(NetBenefits net) {
        var columns = new ArrayList<Column<Line>>(List.of(Column.text(words.text("benefits.net.thousands"), NAME,
                Line::name)));
        for (int at = 0; at < net.years().size(); at++) {
            int year = at;
            columns.add(Column.figure(String.valueOf(net.years().get(at)), AMOUNT,
                    line -> text.thousands(line.amounts().get(year))));
        }
        columns.add(Column.figure(words.text("benefits.sum"), AMOUNT + 8,
                line -> line.summed() ? text.thousands(Money.sum(line.amounts())) : ""));
        return columns;
    }

    private List<Line> lines(NetBenefits net) {
        return List.of(new Line(words.text("benefits.net.row.benefits"), net.benefits(), true, Mark.NONE),
                new Line(words.text("benefits.net.row.project"), net.project(), true, Mark.NONE),
                new Line(words.text("benefits.net.row.running"), net.running(), true, Mark.NONE),
                new Line(words.text("benefits.net.row.net"), net.net(), true, Mark.SUM),
                new Line(words.text("benefits.figure.accumulated"), net.accumulated(), false, Mark.MUTED));
    }
}
