package no.faseport.spreadsheet.ledger;

import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerUse;

/// What the text over a column was understood as.
sealed interface Meant {
    /// It names a field.
    record Field(LedgerField field) implements Meant {
    }

    /// It names amounts, with what it says of them: `year` 0 and `month` [LedgerUse.Amounts#BY_ROW] where it does not.
    record Amounts(Optional<AmountKind> kind, int year, int month, LedgerUse.Side side, int scale, boolean cumulative,
            int rank) implements Meant {
        /// This heading with what the one over it says where it is silent.
        Amounts under(Amounts over) {
            return new Amounts(kind.or(over::kind), year == 0 ? over.year : year,
                    month == LedgerUse.Amounts.BY_ROW ? over.month : month,
                    side == LedgerUse.Side.AS_WRITTEN ? over.side : side, Math.max(scale, over.scale),
                    cumulative || over.cumulative, Math.max(rank, over.rank));
        }

        LedgerUse.Amounts use() {
            return new LedgerUse.Amounts(kind, year, month, side, scale);
        }
    }

    /// It names the sum of other columns.
    record Sum(Optional<AmountKind> kind, int year, int scale) implements Meant {
    }

    /// "Kode" and the like: the code of what stands over or before it.
    record Code() implements Meant {
    }

    /// "Beskrivelse" and the like: the name of what stands over or before it; `remark` where it may as well be a remark
    /// on the row ("Tekst").
    record Name(boolean remark) implements Meant {
    }

    /// It is known, and known not to be needed.
    record Passed() implements Meant {
    }

    /// It means nothing to Faseport.
    record Unknown() implements Meant {
    }
}
