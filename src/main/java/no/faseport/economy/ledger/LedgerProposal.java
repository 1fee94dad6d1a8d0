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

    /// The sheets that people see and that have the columns `layout` has under a heading in the same rows.
    public List<OtherSheet> alike(LedgerLayout layout) {
        return sheets.stream().filter(sheet -> !sheet.hidden() && !sheet.name().equals(layout.sheet()))
                .flatMap(sheet -> sheet.layout().stream())
                .filter(other -> other.headingFrom() == layout.headingFrom()
                        && other.headingUntil() == layout.headingUntil() && headings(other).equals(headings(layout)))
                .map(other -> new OtherSheet(other.sheet(), other.fixed())).toList();
    }

    private static List<String> headings(LedgerLayout layout) {
        return layout.columns().stream().map(LedgerColumn::heading).toList();
    }

    /// The same where every sheet is read with those that are like it.
    public LedgerProposal together() {
        return new LedgerProposal(file, sheets.stream().map(sheet -> new SheetFound(sheet.name(), sheet.hidden(),
                sheet.layout().map(layout -> layout.also(alike(layout))), sheet.columns(), sheet.sample(),
                sheet.notes(), sheet.fitting())).toList(), refused);
    }

    /// The sheet that fits the purpose best: a visible one before a hidden one.
    public Optional<SheetFound> best() {
        return sheets.stream().filter(sheet -> sheet.layout().isPresent())
                .max(Comparator.comparing((SheetFound sheet) -> !sheet.hidden()).thenComparing(SheetFound::fitting)
                        .thenComparing(sheet -> -sheets.indexOf(sheet)));
    }
}
