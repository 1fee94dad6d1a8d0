package no.faseport.usecase;

import java.util.Optional;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.importing.Three;

/// A row of a workbook that came back otherwise than it was sent: `line` is what stands here now, `at` the cell of the amount,
/// empty where the row is gone.
public record AmountsChange(Label project, BudgetKey key, Optional<BudgetLine> line, Three<Money> amount,
        Three<String> comment, String at) {
    /// A cell of a row that can be in conflict.
    public enum Part {
        /// The amount, with the row itself.
        AMOUNT,
        /// The comment.
        COMMENT
    }

    /// A cell that both sides changed.
    public record Conflict(BudgetKey key, Part part) {
    }

    /// What happens to the row, as a file's own lines would be told of it.
    public ImportChange.Kind kind() {
        if (amount.file().isEmpty()) {
            return ImportChange.Kind.REMOVED;
        }
        return amount.here().isEmpty() ? ImportChange.Kind.ADDED : ImportChange.Kind.CHANGED;
    }

    /// True where the file and Faseport have both changed something in the row.
    public boolean isConflict() {
        return amount.isConflict() || comment.isConflict();
    }
}
