package no.faseport.economy.ledger;

import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// A sheet of a file: the layout proposed for it, empty where nothing in it looks like a heading.
///
/// `columns` are all its columns, those not used too; `sample` its first rows below the heading as people see them; `notes`
/// what one should know before reading it (hidden rows, accounts that lost a zero, cumulative months). `fitting` is how
/// well it fits the purpose, the highest being the best.
public record SheetFound(String name, boolean hidden, Optional<LedgerLayout> layout, List<ColumnGuess> columns,
        List<List<String>> sample, List<Message> notes, int fitting) {
    public SheetFound {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
        notes = List.copyOf(notes);
    }
}
