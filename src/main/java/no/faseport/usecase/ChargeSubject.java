package no.faseport.usecase;

import no.faseport.economy.AmountKind;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.project.ProgrammeId;

/// What is to be shared.
public sealed interface ChargeSubject {
    /// What the systems cost to run, each by its own key.
    record OfSystems() implements ChargeSubject {
    }

    /// The net cost of the projects of a joint programme, all by one key: what is budgeted, used or expected.
    record OfProgramme(ProgrammeId programme, ChargeKeyId key, AmountKind kind) implements ChargeSubject {
    }
}
