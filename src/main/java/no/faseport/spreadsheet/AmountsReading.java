package no.faseport.spreadsheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.importing.BackRow;
import no.faseport.economy.importing.SentAmount;

/// What a workbook of amounts that came back says: of which portfolio it is, when it was sent and with what, its rows, and
/// everything wrong in it.
public record AmountsReading(UUID portfolio, Instant sentAt, Map<BudgetLineId, SentAmount> sent, List<BackRow> rows,
        List<CellProblem> problems) {
    /// Keeps copies.
    public AmountsReading {
        sent = Map.copyOf(sent);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
