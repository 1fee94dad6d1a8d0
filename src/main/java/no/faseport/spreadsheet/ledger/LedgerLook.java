package no.faseport.spreadsheet.ledger;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.spreadsheet.Spellings;
import no.faseport.words.Message;

/// The beginning of a file, from which it is proposed how the file may be read; the file itself is not opened again.
public final class LedgerLook {
    private final String file;
    private final List<RawSheet> sheets;
    private final Optional<Message> refused;
    private final Headings headings;
    private final Spellings spellings;
    private final AccountPlan plan;
    private final KnownCodes known;

    LedgerLook(String file, List<RawSheet> sheets, Optional<Message> refused, Headings headings, Spellings spellings,
            AccountPlan plan, KnownCodes known) {
        this.file = file;
        this.sheets = sheets;
        this.refused = refused;
        this.headings = headings;
        this.spellings = spellings;
        this.plan = plan;
        this.known = known;
    }

    /// How each sheet may be read for `purpose`; columns with the headings of `before`, the layout of an earlier file of the
    /// same source, are what they were then.
    public LedgerProposal propose(ImportPurpose purpose, Optional<LedgerLayout> before) {
        var proposer = proposer(purpose, before);
        var proposal = new LedgerProposal(file, sheets.stream().map(sheet -> proposer.propose(sheet, file)).toList(),
                refused);
        return before.filter(layout -> !layout.others().isEmpty()).map(layout -> proposal.together()).orElse(proposal);
    }

    /// The same, where people say that the heading of the sheet called `name` is the rows from `from` until `until`.
    public LedgerProposal propose(ImportPurpose purpose, Optional<LedgerLayout> before, String name, int from,
            int until) {
        var proposer = proposer(purpose, before);
        return new LedgerProposal(file, sheets.stream().map(sheet -> sheet.name().equals(name)
                ? proposer.propose(sheet, from, until, file)
                : proposer.propose(sheet, file)).toList(), refused);
    }

    /// True where the file is a cost overview that went out from here: its rows say of what kind they are and where they come
    /// from.
    public boolean isCostOverview() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream().limit(1))
                .anyMatch(row -> spellings.costOverview(row.texts()));
    }

    private LayoutProposer proposer(ImportPurpose purpose, Optional<LedgerLayout> before) {
        return new LayoutProposer(headings, spellings, plan, purpose, before, known);
    }
}
