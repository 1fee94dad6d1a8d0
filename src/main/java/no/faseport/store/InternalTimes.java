package no.faseport.store;

import static no.faseport.store.schema.Tables.INTERNAL_TIME;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.InternalTimeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The hours of the municipality's own people in the projects.
public final class InternalTimes {
    private final DSLContext dsl;
    private final Recorder recorder;

    InternalTimes(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A project's own time, by year, month and who.
    public List<InternalTime> of(ProjectId project) {
        return found(INTERNAL_TIME.PROJECT_ID.eq(project.value()));
    }

    /// All own time from `firstYear` to `lastYear`, both included, by year, month and who.
    public List<InternalTime> between(int firstYear, int lastYear) {
        return found(INTERNAL_TIME.WORKED_YEAR.between(firstYear, lastYear));
    }

    /// One month's own time.
    public Optional<InternalTime> find(InternalTimeId id) {
        return found(INTERNAL_TIME.ID.eq(id.value())).stream().findFirst();
    }

    private List<InternalTime> found(Condition which) {
        return dsl.selectFrom(INTERNAL_TIME)
                .where(which)
                .orderBy(INTERNAL_TIME.WORKED_YEAR, INTERNAL_TIME.WORKED_MONTH, INTERNAL_TIME.WHO, INTERNAL_TIME.ID)
                .fetch(InternalTimes::time);
    }

    /// Writes new own time; [no.faseport.portfolio.NotChanged] where some is in a locked period, as for every change below.
    public void add(Collection<InternalTime> times) {
        var rows = times.stream().map(one -> {
            var row = recorder.blank(INTERNAL_TIME, one.id().value());
            fill(row, one);
            return row;
        }).toList();
        months().refuse(rows);
        recorder.insertAll(rows);
    }

    /// The last guard of closed periods: use cases ask first, and tell all that stands in the way at once.
    private LockedMonths months() {
        return new LockedMonths(dsl, recorder);
    }

    /// Changes own time that stands as it was read; [LostUpdate] where it does not.
    public void save(InternalTime time) {
        var row = recorder.current(INTERNAL_TIME, time.id().value(), time.version());
        fill(row, time);
        months().refuseChanged(List.of(row));
        recorder.update(row);
    }

    /// Removes own time that stands as it was read; [LostUpdate] where it does not.
    public void remove(InternalTime time) {
        var row = recorder.current(INTERNAL_TIME, time.id().value(), time.version());
        months().refuse(List.of(row));
        recorder.remove(row);
    }

    /// Changes much own time that stands as it was read; [LostUpdate] where some does not.
    public void saveAll(Collection<InternalTime> times) {
        var rows = current(times);
        times.forEach(time -> fill(Objects.requireNonNull(rows.get(time.id().value())), time));
        months().refuseChanged(rows.values());
        recorder.updateAll(rows.values());
    }

    /// Removes much own time that stands as it was read; [LostUpdate] where some does not.
    public void removeAll(Collection<InternalTime> times) {
        var rows = List.copyOf(current(times).values());
        months().refuse(rows);
        recorder.removeAll(rows);
    }

    private Map<UUID, InternalTimeRecord> current(Collection<InternalTime> times) {
        var rows = recorder.currentAll(INTERNAL_TIME, times.stream().map(one -> one.id().value()).toList());
        for (var time : times) {
            var row = rows.get(time.id().value());
            if (row == null || row.getVersion() != time.version()) {
                throw new LostUpdate();
            }
        }
        return rows;
    }

    /// Lets all own time that `source` brought be of the source called `name`.
    public void renameSource(String source, String name) {
        var rows = dsl.fetch(INTERNAL_TIME, INTERNAL_TIME.SOURCE.eq(source));
        rows.forEach(row -> row.setSource(name));
        recorder.updateAll(rows);
    }

    private static void fill(InternalTimeRecord row, InternalTime one) {
        row.setProjectId(one.project().value());
        row.setWho(one.who());
        row.setUnit(one.unit());
        row.setKind(one.kind().name());
        row.setWorkedYear(one.year());
        row.setWorkedMonth(one.month());
        row.setHours(one.hours());
        row.setRate(one.rate().amount());
        row.setSource(one.source());
    }

    private static InternalTime time(InternalTimeRecord row) {
        return new InternalTime(new InternalTimeId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                row.getWho(), row.getUnit(), AmountKind.valueOf(row.getKind()), row.getWorkedYear(),
                row.getWorkedMonth(), row.getHours(), new Money(row.getRate()), row.getSource());
    }
}
