package no.faseport.usecase;

import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.words.Message;

/// What a file that somebody wants brought in was found to be.
public sealed interface Arrived {
    /// A workbook of amounts that was sent out from here.
    record Sent(AmountsPreview preview) implements Arrived {
    }

    /// A cost overview that went out from here: each of its rows says what it is and where it comes from, so that there is
    /// nothing to ask.
    record Overview(FilePreview preview) implements Arrived {
    }

    /// A file of somebody else's, with how its sheets may be read for `purpose`; `source` is the one it is known to come from,
    /// or a name to begin with.
    record Found(ImportPurpose purpose, String source, LedgerProposal proposal) implements Arrived {
    }

    /// A register: accounts, units or systems.
    record Register(RegisterPreview preview) implements Arrived {
    }

    /// A file that cannot be brought in.
    record Unknown(Message why) implements Arrived {
    }
}
