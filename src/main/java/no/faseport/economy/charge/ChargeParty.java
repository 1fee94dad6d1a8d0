package no.faseport.economy.charge;

import java.util.Optional;
import no.faseport.project.UnitId;
import no.faseport.words.Message;

/// Who pays a share: a unit of the municipality, or a municipality.
///
/// @param municipality true where it is a municipality, the own one or another
/// @param unit the own unit it is, where it is one
public record ChargeParty(ChargePartyId id, int version, String name, boolean municipality, Optional<UnitId> unit) {
    /// Why this cannot be a party; empty where it can.
    public Optional<Message> problem() {
        return name.isBlank() || name.length() > ChargeKey.LONGEST_NAME
                ? Optional.of(Message.of("charges.refused.name", ChargeKey.LONGEST_NAME))
                : Optional.empty();
    }

    /// The same party by another name.
    public ChargeParty called(String newName) {
        return new ChargeParty(id, version, newName, municipality, unit);
    }
}
