package no.faseport.store;

import static no.faseport.store.schema.Tables.UNIT;

import java.util.List;
import java.util.Optional;
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

    private static void fill(UnitRecord row, Unit unit) {
        row.setNumber(unit.number());
        row.setName(unit.name());
    }

    static Unit unit(UnitRecord row) {
        return new Unit(new UnitId(row.getId()), row.getVersion(), row.getNumber(), row.getName());
    }
}
