package no.faseport.economy.charge;

import java.util.Optional;
import no.faseport.words.Message;

/// How a cost is shared: in proportion to what each party has of something.
public record ChargeKey(ChargeKeyId id, int version, String name, Kind kind) {
    /// The longest a name may be.
    public static final int LONGEST_NAME = 200;

    /// What is counted; the name is `charges.kind.` and the constant in the bundle.
    public enum Kind {
        /// Inhabitants.
        INHABITANTS,
        /// PCs.
        PCS,
        /// Users.
        USERS,
        /// Agreed percents.
        FIXED
    }

    /// Why this cannot be a key; empty where it can.
    public Optional<Message> problem() {
        return name.isBlank() || name.length() > LONGEST_NAME
                ? Optional.of(Message.of("charges.refused.name", LONGEST_NAME))
                : Optional.empty();
    }

    /// The same key by another name, counting something else.
    public ChargeKey with(String newName, Kind newKind) {
        return new ChargeKey(id, version, newName, newKind);
    }
}
