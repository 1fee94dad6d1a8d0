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
        return new Sheet(words.text("handed.grants"), words.text("handed.grants.note"),
                List.of(cells.text("handed.project", 12), cells.text("handed.name", 36), cells.text("handed.grant", 30),
                        cells.count("handed.year.one", 8), cells.amount("handed.grant.counted"),
                        cells.amount("handed.grant.applied"), cells.amount("handed.grant.granted"),
                        cells.amount("handed.grant.paid"), cells.amount("handed.grant.outstanding"),
                        cells.amount("handed.grant.unfounded"), cells.text("handed.grant.stage", 14),
                        cells.text("handed.case", 16), cells.text("handed.remark", 40)),
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
