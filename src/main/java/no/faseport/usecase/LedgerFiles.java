package no.faseport.usecase;

import java.util.Map;
import no.faseport.economy.Label;
import no.faseport.spreadsheet.BudgetFile;
import no.faseport.spreadsheet.BudgetRow;
import no.faseport.spreadsheet.CellProblem;
import no.faseport.spreadsheet.SheetLimits;

/// Reads the amounts of files for imports.
final class LedgerFiles {
    private final Workplace place;

    LedgerFiles(Workplace place) {
        this.place = place;
    }

    /// What the file of `order` says.
    ImportRead read(ImportOrder order) {
        var sheet = new BudgetFile(place.accounts(), SheetLimits.standard()).read(order.file());
        var columns = sheet.columns().stream().map(column -> new ImportColumn(column.sheet(), column.letters(),
                column.heading(), column.meaning())).toList();
        return new ImportRead(sheet.rows().stream().map(row -> line(row, order)).toList(), columns,
                (int) sheet.counts().read(), sheet.counts().totals() + sheet.counts().withoutAmount(), Map.of(),
                sheet.problems().stream().map(LedgerFiles::problem).toList(), sheet.problemCount());
    }

    private static ImportLine line(BudgetRow row, ImportOrder order) {
        var kind = order.isByHand() ? row.kind() : order.purpose().kind().orElse(row.kind());
        return new ImportLine(new Label(row.projectNumber(), row.projectName()), row.accountString(), row.year(),
                row.month(), kind, row.financing(), row.amount(), row.comment(), row.at().toString());
    }

    private static ImportProblem problem(CellProblem problem) {
        var at = problem.sheet().isEmpty() || problem.cell().isEmpty()
                ? problem.sheet()
                : problem.sheet() + "!" + problem.cell();
        return new ImportProblem(at, problem.message(), problem.severity());
    }
}
