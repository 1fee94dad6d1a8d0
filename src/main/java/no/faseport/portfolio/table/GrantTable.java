package no.faseport.portfolio.table;

import java.util.List;
import no.faseport.economy.funding.Grant;
import no.faseport.economy.funding.GrantReport;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Words;

/// The report on grants, as a table: applied for, granted, paid, and what is outstanding.
public final class GrantTable {
    private final Cells cells;

    /// In the language of `words`.
    public GrantTable(Words words) {
        this.cells = new Cells(words);
    }

    /// The grants of `report`.
    public Sheet of(GrantReport report) {
        var words = cells.words();
        return new Sheet(words.text("table.grants"), words.text("table.grants.note"),
                List.of(cells.text("table.projectNumber", 12), cells.text("table.name", 36),
                        cells.text("table.grant", 30),
                        cells.count("table.year.one", 8), cells.amount("table.grant.counted"),
                        cells.amount("table.grant.applied"), cells.amount("table.grant.granted"),
                        cells.amount("table.grant.paid"), cells.amount("table.grant.outstanding"),
                        cells.amount("table.grant.unfounded"), cells.text("table.grant.stage", 14),
                        cells.text("table.case", 16), cells.text("table.remark", 40)),
                report.rows().stream().map(this::row).toList());
    }

    private List<Value> row(GrantReport.Row row) {
        var funding = row.funding();
        Grant grant = funding.grant();
        return List.of(Cells.of(row.project().code()), Cells.of(row.project().name()), Cells.of(funding.name()),
                new Value.Count(funding.year()), Cells.of(funding.amount()), Cells.of(grant.applied()),
                Cells.of(grant.granted()), Cells.of(grant.paid()), Cells.of(grant.outstanding()),
                Cells.of(row.unfounded()), cells.said(row.stage().key()), Cells.of(funding.caseNumber()),
                Cells.of(funding.remark()));
    }
}
