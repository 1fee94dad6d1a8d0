package no.faseport.store;

import static no.faseport.store.schema.Tables.BENEFIT;
import static no.faseport.store.schema.Tables.BUDGET_LINE;
import static no.faseport.store.schema.Tables.CHARGE_PARTY;
import static no.faseport.store.schema.Tables.IT_SYSTEM;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.UNIT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.store.schema.tables.records.UnitRecord;
import org.jooq.DSLContext;

/// The municipality's units.
public final class Units {
    private final DSLContext dsl;
    private final Recorder recorder;

    Units(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All units, by number.
    public List<Unit> all() {
        return dsl.selectFrom(UNIT)
                .orderBy(UNIT.NUMBER)
                .fetch(Units::unit);
    }

    /// The unit with this number in the accounts.
    public Optional<Unit> withNumber(String number) {
        return dsl.fetchOptional(UNIT, UNIT.NUMBER.eq(number)).map(Units::unit);
    }

    /// The unit with this key.
    public Optional<Unit> find(UnitId id) {
        return dsl.fetchOptional(UNIT, UNIT.ID.eq(id.value())).map(Units::unit);
    }

    /// Writes a new unit.
    public void add(Unit unit) {
        var row = recorder.blank(UNIT, unit.id().value());
        fill(row, unit);
        recorder.insert(row);
    }

    /// Changes a unit.
    public void save(Unit unit) {
        var row = recorder.current(UNIT, unit.id().value(), unit.version());
        fill(row, unit);
        recorder.update(row);
    }

    /// The units that something hangs on: a project, a budget line, a benefit, a system or a party that is charged.
    public Set<UnitId> used() {
        return dsl.select(UNIT.ID)
                .from(UNIT)
                .where(exists(selectOne().from(PROJECT).where(PROJECT.UNIT_ID.eq(UNIT.ID))))
                .or(exists(selectOne().from(BUDGET_LINE).where(BUDGET_LINE.UNIT.eq(UNIT.NUMBER))))
                .or(exists(selectOne().from(IT_SYSTEM).where(IT_SYSTEM.UNIT_ID.eq(UNIT.ID))))
                .or(exists(selectOne().from(BENEFIT).where(BENEFIT.UNIT_ID.eq(UNIT.ID))))
                .or(exists(selectOne().from(CHARGE_PARTY).where(CHARGE_PARTY.UNIT_ID.eq(UNIT.ID))))
                .fetchSet(row -> new UnitId(row.value1()));
    }

    /// Removes a unit that stands as it was read; [LostUpdate] where it does not.
    public void remove(Unit unit) {
        recorder.delete(UNIT, unit.id().value(), unit.version());
    }

    private static void fill(UnitRecord row, Unit unit) {
        row.setNumber(unit.number());
        row.setName(unit.name());
    }

    static Unit unit(UnitRecord row) {
        return new Unit(new UnitId(row.getId()), row.getVersion(), row.getNumber(), row.getName());
    }
}
