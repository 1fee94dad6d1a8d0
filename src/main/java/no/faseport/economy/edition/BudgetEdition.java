package no.faseport.economy.edition;

import java.time.Instant;
import java.util.Comparator;
import no.faseport.economy.BudgetKey;

/// A budget as a body decided it: what its lines hold is what the decision changed, so that the editions so far sum to the
/// budget in force.
///
/// `recordedBy` and `recordedAt` tell who wrote the decision down and when; `version` is the row's version in the store.
public record BudgetEdition(BudgetEditionId id, int version, Kind kind, int firstYear, int lastYear, EditionHead head,
        String recordedBy, Instant recordedAt) {
    /// The fewest years an økonomiplan has (kommuneloven § 14-1).
    public static final int PLAN_YEARS = 4;
    /// The order the decisions were taken in.
    public static final Comparator<BudgetEdition> IN_ORDER = Comparator
            .comparing((BudgetEdition edition) -> edition.head().decidedOn())
            .thenComparing(edition -> edition.id().value());

    /// What sort of decision it was.
    public enum Kind {
        /// The økonomiplan, with the årsbudsjett of its first year.
        ADOPTED,
        /// A change during its first year.
        ADJUSTMENT;

        /// The bundle key of the name people use.
        public String key() {
            return switch (this) {
                case ADOPTED -> "edition.kind.adopted";
                case ADJUSTMENT -> "edition.kind.adjustment";
            };
        }
    }

    public BudgetEdition {
        if (firstYear < BudgetKey.FIRST_YEAR || lastYear > BudgetKey.LAST_YEAR || firstYear > lastYear) {
            throw new IllegalArgumentException("Not the years of a budget: " + firstYear + "-" + lastYear);
        }
    }

    /// True where it is about `year`.
    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /// True where a year is covered by both.
    public boolean overlaps(BudgetEdition other) {
        return firstYear <= other.lastYear && other.firstYear <= lastYear;
    }

    /// The same decision, told in other words.
    public BudgetEdition with(EditionHead newHead) {
        return new BudgetEdition(id, version, kind, firstYear, lastYear, newHead, recordedBy, recordedAt);
    }
}
