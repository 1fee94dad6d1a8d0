package no.faseport.portfolio.table;

import java.util.ArrayList;
import java.util.List;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Words;

/// The list of measures (tiltak) in the økonomiplan.
public final class MeasureTable {
    private final Cells cells;

    /// In the language of `words`.
    public MeasureTable(Words words) {
        this.cells = new Cells(words);
    }

    /// The measures of the økonomiplan that begins with `year`.
    public Sheet of(int year, List<PlanMeasure> measures, int years) {
        var words = cells.words();
        var headings = new ArrayList<>(List.of(cells.text("handed.project", 12), cells.text("handed.measure", 40),
                cells.text("handed.unit", 26), cells.text("handed.class", 13), cells.text("handed.financing", 26)));
        for (int i = 0; i < years; i++) {
            headings.add(cells.amount("handed.year", String.valueOf(year + i)));
        }
        headings.addAll(
                List.of(cells.amount("handed.sum"), cells.text("handed.case", 16), cells.text("handed.status", 14)));
        var last = String.valueOf(year + years - 1);
        return new Sheet(words.text("handed.measures", String.valueOf(year), last), words.text("handed.measures.note"),
                headings, measures.stream().map(this::row).toList());
    }

    private List<Value> row(PlanMeasure measure) {
        var row = new ArrayList<>(List.of(Cells.of(measure.project().code()), Cells.of(measure.project().name()),
                Cells.of(measure.unit()), cells.said(measure.accountClass().key()),
                cells.said(measure.financing().key())));
        measure.amounts().forEach(amount -> row.add(Cells.of(amount)));
        row.addAll(List.of(Cells.of(measure.sum()), Cells.of(measure.caseNumber()),
                cells.said("project.status." + measure.status())));
        return row;
    }
}
