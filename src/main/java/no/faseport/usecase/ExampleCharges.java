package no.faseport.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.charge.ChargeParty;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.economy.charge.ChargeWeight;
import no.faseport.economy.charge.ChargeWeightId;
import no.faseport.project.Programme;
import no.faseport.project.ProgrammeId;
import no.faseport.project.Unit;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Says how the example municipality shares costs: with three neighbours in a joint programme, and between its own units.
final class ExampleCharges {
    private final Work work;

    ExampleCharges(Work work) {
        this.work = work;
    }

    /// The keys that were made; `none` for what is not shared.
    record Keys(Optional<ChargeKeyId> inhabitants, Optional<ChargeKeyId> pcs, Optional<ChargeKeyId> users,
            Optional<ChargeKeyId> fixed, Optional<ChargeKeyId> none) {
    }

    /// Writes keys, parties and weights, and the joint programme; next year has only the agreed percents yet.
    Keys write() {
        var inhabitants = key("Innbyggere i regionen", ChargeKey.Kind.INHABITANTS);
        var pcs = key("PC-er", ChargeKey.Kind.PCS);
        var users = key("Elever og lærere", ChargeKey.Kind.USERS);
        var fixed = key("Avtalt andel", ChargeKey.Kind.FIXED);
        municipality("Fjordvik kommune", inhabitants, 14_210, 14_386, fixed, 52);
        municipality("Austdal kommune", inhabitants, 6_934, 6_902, fixed, 25);
        municipality("Strandlia kommune", inhabitants, 4_118, 4_157, fixed, 15);
        municipality("Høgfjell kommune", inhabitants, 1_873, 1_851, fixed, 8);
        unit("125", "IKT og stab", pcs, 148, users, 0);
        unit("210", "Grunnskole", pcs, 412, users, 2_140);
        unit("220", "Barnehage", pcs, 96, users, 118);
        unit("300", "Helse og mestring", pcs, 318, users, 0);
        unit("400", "Plan, bygg og geodata", pcs, 74, users, 0);
        var joint = new Programme(new ProgrammeId(Uid.next()), 1, "IKT i fjordregionen", "Regionrådet",
                "Felles anskaffelser og drift for fire kommuner");
        work.programmes().add(joint);
        work.programmes().place(work.projects().withNumber("6110").orElseThrow().id(), Optional.of(joint.id()));
        return new Keys(Optional.of(inhabitants), Optional.of(pcs), Optional.of(users), Optional.of(fixed),
                Optional.empty());
    }

    private ChargeKeyId key(String name, ChargeKey.Kind kind) {
        var key = new ChargeKey(new ChargeKeyId(Uid.next()), 1, name, kind);
        work.charging().add(key);
        return key.id();
    }

    private void municipality(String name, ChargeKeyId inhabitants, int before, int now, ChargeKeyId fixed, int share) {
        var party = new ChargeParty(new ChargePartyId(Uid.next()), 1, name, true, Optional.empty());
        work.charging().add(party);
        var weights = new ArrayList<ChargeWeight>();
        weights.add(weight(inhabitants, party, 2025, before));
        weights.add(weight(inhabitants, party, 2026, now));
        for (int year = 2025; year <= 2027; year++) {
            weights.add(weight(fixed, party, year, share));
        }
        work.charging().add(weights);
    }

    private void unit(String number, String name, ChargeKeyId pcs, int machines, ChargeKeyId users, int people) {
        var party = new ChargeParty(new ChargePartyId(Uid.next()), 1, name, false,
                work.units().withNumber(number).map(Unit::id));
        work.charging().add(party);
        var weights = new ArrayList<>(List.of(weight(pcs, party, 2026, machines)));
        if (people > 0) {
            weights.add(weight(users, party, 2026, people));
        }
        work.charging().add(weights);
    }

    private static ChargeWeight weight(ChargeKeyId key, ChargeParty party, int year, int weight) {
        return new ChargeWeight(new ChargeWeightId(Uid.next()), 1, key, party.id(), year, BigDecimal.valueOf(weight));
    }
}
