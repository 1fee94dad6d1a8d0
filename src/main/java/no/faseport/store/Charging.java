package no.faseport.store;

import static no.faseport.store.schema.Tables.CHARGE_KEY;
import static no.faseport.store.schema.Tables.CHARGE_PARTY;
import static no.faseport.store.schema.Tables.CHARGE_WEIGHT;
import static no.faseport.store.schema.Tables.IT_SYSTEM;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.charge.ChargeParty;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.economy.charge.ChargeTerms;
import no.faseport.economy.charge.ChargeWeight;
import no.faseport.economy.charge.ChargeWeightId;
import no.faseport.project.UnitId;
import no.faseport.store.schema.tables.records.ChargePartyRecord;
import org.jooq.DSLContext;

/// How shared costs are divided: keys, parties, and what each party has in each key year by year.
public final class Charging {
    private final DSLContext dsl;
    private final Recorder recorder;

    Charging(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All of it; keys by name, parties with the own units before the municipalities and then by name.
    public ChargeTerms terms() {
        return new ChargeTerms(keys(), parties(), weights());
    }

    /// All keys, by name.
    public List<ChargeKey> keys() {
        return dsl.selectFrom(CHARGE_KEY)
                .orderBy(CHARGE_KEY.NAME)
                .fetch(row -> new ChargeKey(new ChargeKeyId(row.getId()), row.getVersion(), row.getName(),
                        ChargeKey.Kind.valueOf(row.getKind())));
    }

    private List<ChargeParty> parties() {
        return dsl.selectFrom(CHARGE_PARTY)
                .orderBy(CHARGE_PARTY.MUNICIPALITY, CHARGE_PARTY.NAME)
                .fetch(row -> new ChargeParty(new ChargePartyId(row.getId()), row.getVersion(), row.getName(),
                        row.getMunicipality(), Optional.ofNullable(row.getUnitId()).map(UnitId::new)));
    }

    private List<ChargeWeight> weights() {
        return dsl.selectFrom(CHARGE_WEIGHT)
                .orderBy(CHARGE_WEIGHT.WEIGHT_YEAR, CHARGE_WEIGHT.ID)
                .fetch(row -> new ChargeWeight(new ChargeWeightId(row.getId()), row.getVersion(),
                        new ChargeKeyId(row.getChargeKeyId()), new ChargePartyId(row.getPartyId()),
                        row.getWeightYear(), row.getWeight()));
    }

    /// Writes a new key.
    public void add(ChargeKey key) {
        var row = recorder.blank(CHARGE_KEY, key.id().value());
        row.setName(key.name());
        row.setKind(key.kind().name());
        recorder.insert(row);
    }

    /// Changes a key that stands as it was read; [LostUpdate] where it does not.
    public void save(ChargeKey key) {
        var row = recorder.current(CHARGE_KEY, key.id().value(), key.version());
        row.setName(key.name());
        row.setKind(key.kind().name());
        recorder.update(row);
    }

    /// Removes a key with its weights; the systems that were shared by it are shared by none.
    public void remove(ChargeKey key) {
        recorder.removeAll(dsl.fetch(CHARGE_WEIGHT, CHARGE_WEIGHT.CHARGE_KEY_ID.eq(key.id().value())));
        var systems = dsl.fetch(IT_SYSTEM, IT_SYSTEM.CHARGE_KEY_ID.eq(key.id().value()));
        systems.forEach(system -> system.setChargeKeyId(null));
        recorder.updateAll(systems);
        recorder.delete(CHARGE_KEY, key.id().value(), key.version());
    }

    /// Writes a new party.
    public void add(ChargeParty party) {
        var row = recorder.blank(CHARGE_PARTY, party.id().value());
        fill(row, party);
        recorder.insert(row);
    }

    /// Changes a party that stands as it was read; [LostUpdate] where it does not.
    public void save(ChargeParty party) {
        var row = recorder.current(CHARGE_PARTY, party.id().value(), party.version());
        fill(row, party);
        recorder.update(row);
    }

    /// Removes a party with its weights.
    public void remove(ChargeParty party) {
        recorder.removeAll(dsl.fetch(CHARGE_WEIGHT, CHARGE_WEIGHT.PARTY_ID.eq(party.id().value())));
        recorder.delete(CHARGE_PARTY, party.id().value(), party.version());
    }

    /// Writes new weights.
    public void add(Collection<ChargeWeight> weights) {
        recorder.insertAll(weights.stream().map(weight -> {
            var row = recorder.blank(CHARGE_WEIGHT, weight.id().value());
            row.setChargeKeyId(weight.key().value());
            row.setPartyId(weight.party().value());
            row.setWeightYear(weight.year());
            row.setWeight(weight.weight());
            return row;
        }).toList());
    }

    /// Changes a weight that stands as it was read; [LostUpdate] where it does not.
    public void save(ChargeWeight weight) {
        var row = recorder.current(CHARGE_WEIGHT, weight.id().value(), weight.version());
        row.setWeight(weight.weight());
        recorder.update(row);
    }

    /// Removes a weight that stands as it was read; [LostUpdate] where it does not.
    public void remove(ChargeWeight weight) {
        recorder.delete(CHARGE_WEIGHT, weight.id().value(), weight.version());
    }

    private static void fill(ChargePartyRecord row, ChargeParty party) {
        row.setName(party.name());
        row.setMunicipality(party.municipality());
        row.setUnitId(party.unit().map(UnitId::value).orElse(null));
    }
}
