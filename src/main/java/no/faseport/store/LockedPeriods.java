package no.faseport.store;

import static no.faseport.store.schema.Tables.LOCKED_PERIOD;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.LockedPeriodId;
import no.faseport.economy.edition.Locks;
import no.faseport.store.schema.tables.records.LockedPeriodRecord;
import org.jooq.DSLContext;

/// The months and years that are closed for changes of budget lines. [BudgetLines] and undo ask them before they write.
public final class LockedPeriods {
    private final DSLContext dsl;
    private final Recorder recorder;

    LockedPeriods(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All locks, by kind and period.
    public List<LockedPeriod> all() {
        return dsl.selectFrom(LOCKED_PERIOD)
                .orderBy(LOCKED_PERIOD.KIND, LOCKED_PERIOD.LOCKED_YEAR, LOCKED_PERIOD.LOCKED_MONTH)
                .fetch(LockedPeriods::period);
    }

    /// What they close.
    public Locks locks() {
        return new Locks(all());
    }

    /// Locks these periods.
    public void add(Collection<LockedPeriod> periods) {
        recorder.insertAll(periods.stream().map(period -> {
            var row = recorder.blank(LOCKED_PERIOD, period.id().value());
            row.setKind(period.kind().name());
            row.setLockedYear(period.year());
            row.setLockedMonth(period.month());
            row.setLockedBy(period.lockedBy());
            row.setLockedAt(period.lockedAt().atOffset(ZoneOffset.UTC));
            return row;
        }).toList());
    }

    /// Opens a period that stands as it was read; [LostUpdate] where it does not.
    public void remove(LockedPeriod period) {
        recorder.delete(LOCKED_PERIOD, period.id().value(), period.version());
    }

    private static LockedPeriod period(LockedPeriodRecord row) {
        return new LockedPeriod(new LockedPeriodId(row.getId()), row.getVersion(), AmountKind.valueOf(row.getKind()),
                row.getLockedYear(), row.getLockedMonth(), row.getLockedBy(), row.getLockedAt().toInstant());
    }
}
