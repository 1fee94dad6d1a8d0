package no.faseport.spreadsheet.ledger;

import no.faseport.economy.AccountClass;
import no.faseport.words.Message;

/// What an account cell turned out to be.
sealed interface AccountRead {
    /// An account a project may have: its class, its three-digit art.
    record Known(AccountClass accountClass, String art) implements AccountRead {
    }

    /// An account in the balance or an enterprise, which no project has.
    record OtherClass() implements AccountRead {
    }

    /// No account, and why.
    record Unread(Message why) implements AccountRead {
    }
}
