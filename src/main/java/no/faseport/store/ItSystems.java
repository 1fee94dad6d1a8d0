package no.faseport.store;

import static no.faseport.store.schema.Tables.IT_SYSTEM;
import static no.faseport.store.schema.Tables.RUNNING_COST;
import static no.faseport.store.schema.Tables.SYSTEM_PROJECT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.charge.ChargeKeyId;
import no.faseport.economy.system.Agreement;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.SystemLink;
import no.faseport.project.ProjectId;
import no.faseport.project.UnitId;
import no.faseport.store.schema.tables.records.ItSystemRecord;
import org.jooq.DSLContext;

/// The register of IKT systems, and which projects touch them.
public final class ItSystems {
    private final DSLContext dsl;
    private final Recorder recorder;

    ItSystems(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All systems, by name as the database sorts it.
    public List<ItSystem> all() {
        return dsl.selectFrom(IT_SYSTEM)
                .orderBy(IT_SYSTEM.NAME)
                .fetch(ItSystems::system);
    }

    /// The system with this key.
    public Optional<ItSystem> find(ItSystemId id) {
        return dsl.fetchOptional(IT_SYSTEM, IT_SYSTEM.ID.eq(id.value())).map(ItSystems::system);
    }

    /// The system with this name, whatever the case of its letters.
    public Optional<ItSystem> named(String name) {
        return dsl.selectFrom(IT_SYSTEM)
                .where(IT_SYSTEM.NAME.equalIgnoreCase(name))
                .orderBy(IT_SYSTEM.ID)
                .limit(1)
                .fetchOptional(ItSystems::system);
    }

    /// Which projects touch which systems.
    public List<SystemLink> links() {
        return dsl.selectFrom(SYSTEM_PROJECT)
                .orderBy(SYSTEM_PROJECT.ID)
                .fetch(row -> new SystemLink(new ItSystemId(row.getSystemId()), new ProjectId(row.getProjectId())));
    }

    /// Writes new systems.
    public void add(Collection<ItSystem> systems) {
        recorder.insertAll(systems.stream().map(system -> {
            var row = recorder.blank(IT_SYSTEM, system.id().value());
            fill(row, system);
            return row;
        }).toList());
    }

    /// Changes a system that stands as it was read; [LostUpdate] where it does not.
    public void save(ItSystem system) {
        var row = recorder.current(IT_SYSTEM, system.id().value(), system.version());
        fill(row, system);
        recorder.update(row);
    }

    /// Removes a system with its links and costs; a cost that a project also has stays with the project.
    public void remove(ItSystem system) {
        var id = system.id().value();
        recorder.removeAll(dsl.fetch(SYSTEM_PROJECT, SYSTEM_PROJECT.SYSTEM_ID.eq(id)));
        recorder.removeAll(dsl.fetch(RUNNING_COST, RUNNING_COST.SYSTEM_ID.eq(id), RUNNING_COST.PROJECT_ID.isNull()));
        var shared = dsl.fetch(RUNNING_COST, RUNNING_COST.SYSTEM_ID.eq(id));
        shared.forEach(cost -> cost.setSystemId(null));
        recorder.updateAll(shared);
        recorder.delete(IT_SYSTEM, id, system.version());
    }

    /// Says that a project touches a system; once is enough.
    public void link(SystemLink link) {
        if (dsl.fetchExists(SYSTEM_PROJECT, SYSTEM_PROJECT.SYSTEM_ID.eq(link.system().value()),
                SYSTEM_PROJECT.PROJECT_ID.eq(link.project().value()))) {
            return;
        }
        var row = recorder.blank(SYSTEM_PROJECT, Uid.next());
        row.setSystemId(link.system().value());
        row.setProjectId(link.project().value());
        recorder.insert(row);
    }

    /// Says that a project does not touch a system any more.
    public void unlink(SystemLink link) {
        recorder.removeAll(dsl.fetch(SYSTEM_PROJECT, SYSTEM_PROJECT.SYSTEM_ID.eq(link.system().value()),
                SYSTEM_PROJECT.PROJECT_ID.eq(link.project().value())));
    }

    private static void fill(ItSystemRecord row, ItSystem system) {
        var agreement = system.agreement();
        row.setName(system.name());
        row.setPurpose(system.purpose());
        row.setSystemOwner(system.owner());
        row.setUnitId(system.unit().map(UnitId::value).orElse(null));
        row.setSupplier(agreement.supplier());
        row.setAgreement(agreement.number());
        row.setAgreedFrom(agreement.from().orElse(null));
        row.setAgreedUntil(agreement.until().orElse(null));
        row.setNoticeMonths(agreement.noticeMonths().orElse(null));
        row.setChargeKeyId(system.chargeKey().map(ChargeKeyId::value).orElse(null));
        row.setRetired(system.retired());
    }

    private static ItSystem system(ItSystemRecord row) {
        return new ItSystem(new ItSystemId(row.getId()), row.getVersion(), row.getName(), row.getPurpose(),
                row.getSystemOwner(), Optional.ofNullable(row.getUnitId()).map(UnitId::new),
                new Agreement(row.getSupplier(), row.getAgreement(), Optional.ofNullable(row.getAgreedFrom()),
                        Optional.ofNullable(row.getAgreedUntil()), Optional.ofNullable(row.getNoticeMonths())),
                Optional.ofNullable(row.getChargeKeyId()).map(ChargeKeyId::new), row.getRetired());
    }
}
