package no.faseport.store;

import static no.faseport.store.schema.Tables.VAT_SHARE;

import java.util.List;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.VatShare;
import no.faseport.economy.VatShareId;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.VatShareRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The shares of VAT that are compensated, where it is not all of it.
public final class VatShares {
    private final DSLContext dsl;
    private final Recorder recorder;

    VatShares(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All of them, by project and account string.
    public List<VatShare> all() {
        return fetch(DSL.noCondition());
    }

    /// Those of one project, by account string.
    public List<VatShare> of(ProjectId project) {
        return fetch(VAT_SHARE.PROJECT_ID.eq(project.value()));
    }

    private List<VatShare> fetch(Condition which) {
        return dsl.selectFrom(VAT_SHARE)
                .where(which)
                .orderBy(VAT_SHARE.PROJECT_ID, VAT_SHARE.ACCOUNT_CLASS, VAT_SHARE.ACCOUNT, VAT_SHARE.UNIT,
                        VAT_SHARE.FUNCTION, VAT_SHARE.DIMENSION)
                .fetch(VatShares::share);
    }

    /// Writes a new share.
    public void add(VatShare share) {
        var row = recorder.blank(VAT_SHARE, share.id().value());
        fill(row, share);
        recorder.insert(row);
    }

    /// Changes a share that stands as it was read; [LostUpdate] where it does not.
    public void save(VatShare share) {
        var row = recorder.current(VAT_SHARE, share.id().value(), share.version());
        fill(row, share);
        recorder.update(row);
    }

    /// Removes a share that stands as it was read; [LostUpdate] where it does not.
    public void remove(VatShare share) {
        recorder.delete(VAT_SHARE, share.id().value(), share.version());
    }

    private static void fill(VatShareRecord row, VatShare share) {
        var string = share.accountString();
        row.setProjectId(share.project().value());
        row.setAccountClass(Character.digit(string.accountClass().digit(), 10));
        row.setAccount(string.account());
        row.setUnit(string.unit());
        row.setFunction(string.function());
        row.setDimension(string.dimension());
        row.setPercent(share.percent());
    }

    private static VatShare share(VatShareRecord row) {
        var accountClass = AccountClass.of(Character.forDigit(row.getAccountClass(), 10)).orElseThrow();
        return new VatShare(new VatShareId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                new AccountString(accountClass, row.getAccount(), row.getUnit(), row.getFunction(), row.getDimension()),
                row.getPercent());
    }
}
