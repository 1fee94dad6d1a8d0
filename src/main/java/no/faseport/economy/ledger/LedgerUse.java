package no.faseport.economy.ledger;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;

/// What a column of a file is for.
public sealed interface LedgerUse {
    /// Nothing is read from it.
    LedgerUse UNUSED = new Unused();

    /// It tells something of its row.
    record Field(LedgerField field) implements LedgerUse {
    }

    /// It carries several codes of its row set together, such as 0200.1810.120.6001, in this order.
    record Coded(List<LedgerField> order) implements LedgerUse {
        public Coded {
            order = List.copyOf(order);
        }
    }

    /// It carries amounts (or hours), in kroner times ten to the power of `scale`.
    ///
    /// `kind` is empty where the file's purpose says it; `year` is 0 and `month` [#BY_ROW] where the row says them, and
    /// `month` 0 is the whole year.
    record Amounts(Optional<AmountKind> kind, int year, int month, Side side, int scale) implements LedgerUse {
        /// The month of a column whose heading names none.
        public static final int BY_ROW = -1;

        /// Amounts of the row's own period, as they are written, in kroner.
        public static final Amounts PLAIN = new Amounts(Optional.empty(), 0, BY_ROW, Side.AS_WRITTEN, 0);
    }

    /// It carries the sum of the row's amounts of `kind`, which is checked and not read.
    record Sum(Optional<AmountKind> kind, int year, int scale) implements LedgerUse {
    }

    /// Nothing is read from it.
    record Unused() implements LedgerUse {
    }

    /// How a column of amounts is signed.
    enum Side {
        /// As the file writes it.
        AS_WRITTEN,
        /// Debit: what is written counts as cost.
        DEBIT,
        /// Credit: what is written counts as income, so with the other sign.
        CREDIT
    }
}
