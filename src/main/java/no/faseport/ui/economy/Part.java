package no.faseport.ui.economy;

import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.usecase.NewAmount;

/// What one source says of a row in one period; the source written by hand has no name.
record Part(int year, int month, AmountKind kind, String source, Money amount) {
    /// The part a stored line is.
    static Part of(BudgetLine line) {
        return new Part(line.year(), line.month(), line.kind(), line.source(), line.amount());
    }

    /// The part somebody writes.
    static Part of(NewAmount wanted) {
        var key = wanted.key();
        return new Part(key.year(), key.month(), key.kind(), key.source(), wanted.amount());
    }

    /// True where it counts in a column of its own kind.
    boolean in(Slot slot) {
        return within(slot) && slot.measure().kind().equals(Optional.of(kind));
    }

    /// True where its period belongs to the column's.
    boolean within(Slot slot) {
        return year == slot.year() && (slot.wholeYear() || month == slot.month());
    }

    /// True where it stands in the same place as `other`, which then replaces it.
    boolean isReplacedBy(Part other) {
        return year == other.year && month == other.month && kind == other.kind && source.equals(other.source);
    }
}
