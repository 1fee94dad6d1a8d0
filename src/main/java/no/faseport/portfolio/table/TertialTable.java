package no.faseport.portfolio.table;

import java.util.List;
import no.faseport.economy.CostView;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.forecast.TertialReport;
import no.faseport.economy.forecast.TertialRow;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Words;

/// The report after a tertial, as a table.
public final class TertialTable {
    private final Cells cells;

    /// In the language of `words`.
    public TertialTable(Words words) {
        this.cells = new Cells(words);
    }

    /// The rows of `view` in `report`.
    public Sheet of(TertialReport report, CostView view) {
        var words = cells.words();
        var headings = List.of(cells.text("handed.code", 12), cells.text("handed.name", 40),
                cells.amount("handed.tertial.budgetToDate"), cells.amount("handed.tertial.actualToDate"),
                cells.amount("handed.tertial.deviationToDate"), cells.amount("handed.tertial.budget"),
                cells.amount("handed.tertial.forecast"), cells.amount("handed.tertial.deviation"),
                cells.text("handed.tertial.comment", 60));
        return new Sheet(
                words.text("handed.tertial", words.text(report.tertial().key()), String.valueOf(report.year())),
                words.text("handed.tertial.note", words.date(report.tertial().lastDay(report.year()))), headings,
                report.rows(view).stream().map(row -> row(row, view)).toList());
    }

    private List<Value> row(TertialRow row, CostView view) {
        var sums = row.sums();
        var label = label(row.label(), view);
        return List.of(Cells.of(label.code()), Cells.of(label.name()), Cells.of(sums.budgetToDate()),
                Cells.of(sums.actualToDate()), Cells.of(sums.deviationToDate()), Cells.of(sums.budget()),
                Cells.of(sums.forecast()), Cells.of(sums.deviationAtYearEnd()), Cells.of(row.comment()));
    }

    private Label label(Label label, CostView view) {
        return switch (view) {
            case FINANCING -> new Label("", cells.words().text(Financing.valueOf(label.code()).key()));
            case PROJECTS, ACCOUNTS, UNITS -> label;
        };
    }
}
