package no.faseport.spreadsheet.ledger;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.ledger.LeftOut;
import no.faseport.spreadsheet.SheetRow;

/// Makes what a file is brought in for out of its rows.
interface RowReader<R> {
    /// Reads a row with these amounts, signed as they count; why it is left out where it is.
    Optional<LeftOut.Why> read(SheetRow row, List<Valued> values);

    /// Everything read, after the last row.
    List<R> rows();

    /// What `rows` come to.
    Money sum(List<R> rows);

    /// How many amounts there are so far.
    int size();

    /// How many amounts were added to another with the same key.
    int addedUp();
}
