package no.faseport.economy.figures;

import java.util.List;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostNames;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.EditionLine;
import no.faseport.economy.forecast.Commitment;

/// What figures of `year` and the three after it are drawn from, all of it from one moment.
public record MoneyFacts(int year, List<BudgetLine> lines, List<Adopted> editions, List<Commitment> commitments,
        CostNames names) {
    /// How many years an økonomiplan shows.
    public static final int YEARS = 4;

    /// The lists are copied.
    public MoneyFacts {
        lines = List.copyOf(lines);
        editions = List.copyOf(editions);
        commitments = List.copyOf(commitments);
    }

    /// A decision about the budget with what it changed, in the order they were taken.
    public record Adopted(BudgetEdition edition, List<EditionLine> lines) {
        /// The list is copied.
        public Adopted {
            lines = List.copyOf(lines);
        }
    }
}
