package no.faseport.economy.system;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.project.UnitId;
import no.faseport.words.Message;

/// An IKT system: what it is for, who owns it, the agreement it is bought under, and the key its cost is shared by.
///
/// @param owner the system owner, a role or a person
/// @param retired true where it is not used any more, so that it costs nothing and warns of nothing
public record ItSystem(ItSystemId id, int version, String name, String purpose, String owner, Optional<UnitId> unit,
        Agreement agreement, Optional<ChargeKeyId> chargeKey, boolean retired) {
    /// The longest a name may be.
    public static final int LONGEST_NAME = 200;

    /// A system of which only the name is known.
    public static ItSystem named(ItSystemId id, String name) {
        return new ItSystem(id, 1, name, "", "", Optional.empty(), Agreement.NONE, Optional.empty(), false);
    }

    /// Why this cannot stand in the register; empty where it can.
    public Optional<Message> problem() {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of(Message.of("systems.refused.name", LONGEST_NAME));
        }
        return agreement.problem();
    }

    /// What there is to do about its agreement as of `today`; nothing for a retired system.
    public Agreement.Notice notice(LocalDate today) {
        return retired ? Agreement.Notice.NONE : agreement.notice(today);
    }

    /// The same system by another name.
    public ItSystem called(String newName) {
        return new ItSystem(id, version, newName, purpose, owner, unit, agreement, chargeKey, retired);
    }

    /// The same system for another purpose.
    public ItSystem purposed(String newPurpose) {
        return new ItSystem(id, version, name, newPurpose, owner, unit, agreement, chargeKey, retired);
    }

    /// The same system with another owner.
    public ItSystem ownedBy(String newOwner) {
        return new ItSystem(id, version, name, purpose, newOwner, unit, agreement, chargeKey, retired);
    }

    /// The same system in another unit.
    public ItSystem in(Optional<UnitId> newUnit) {
        return new ItSystem(id, version, name, purpose, owner, newUnit, agreement, chargeKey, retired);
    }

    /// The same system under another agreement.
    public ItSystem under(Agreement newAgreement) {
        return new ItSystem(id, version, name, purpose, owner, unit, newAgreement, chargeKey, retired);
    }

    /// The same system shared by another key.
    public ItSystem sharedBy(Optional<ChargeKeyId> newKey) {
        return new ItSystem(id, version, name, purpose, owner, unit, agreement, newKey, retired);
    }

    /// The same system taken out of use, or into use again.
    public ItSystem retire(boolean nowRetired) {
        return new ItSystem(id, version, name, purpose, owner, unit, agreement, chargeKey, nowRetired);
    }
}
