package no.faseport.economy.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// What a file was found to hold: its sheets, in the order of the tabs, or why it was refused.
public record LedgerProposal(String file, List<SheetFound> sheets, Optional<Message> refused) {
    public LedgerProposal {
        sheets = List.copyOf(sheets);
    }

    /// The sheet that fits the purpose best: a visible one before a hidden one.
    public Optional<SheetFound> best() {
        return sheets.stream().filter(sheet -> sheet.layout().isPresent())
                .max(Comparator.comparing((SheetFound sheet) -> !sheet.hidden()).thenComparing(SheetFound::fitting)
                        .thenComparing(sheet -> -sheets.indexOf(sheet)));
    }
}
