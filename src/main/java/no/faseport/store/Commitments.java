package no.faseport.store;

import static no.faseport.store.schema.Tables.COMMITMENT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.CommitmentId;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.CommitmentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What the projects have ordered and not yet been invoiced.
public final class Commitments {
    private final DSLContext dsl;
    private final Recorder recorder;

    Commitments(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// Every commitment, by project, year and month.
    public List<Commitment> all() {
        return found(DSL.noCondition());
    }

    /// A project's commitments, by year and month.
    public List<Commitment> of(ProjectId project) {
        return found(COMMITMENT.PROJECT_ID.eq(project.value()));
    }

    /// The commitments that fall due in a year, by project and month.
    public List<Commitment> in(int year) {
        return found(COMMITMENT.DUE_YEAR.eq(year));
    }

    /// One commitment.
    public Optional<Commitment> find(CommitmentId id) {
        return found(COMMITMENT.ID.eq(id.value())).stream().findFirst();
    }

    private List<Commitment> found(Condition which) {
        return dsl.selectFrom(COMMITMENT)
                .where(which)
                .orderBy(COMMITMENT.PROJECT_ID, COMMITMENT.DUE_YEAR, COMMITMENT.DUE_MONTH, COMMITMENT.ID)
                .fetch(Commitments::commitment);
    }

    /// Writes new commitments.
    public void add(Collection<Commitment> commitments) {
        recorder.insertAll(commitments.stream().map(one -> {
            var row = recorder.blank(COMMITMENT, one.id().value());
            fill(row, one);
            return row;
        }).toList());
    }

    /// Changes a commitment that stands as it was read; [LostUpdate] where it does not.
    public void save(Commitment commitment) {
        var row = recorder.current(COMMITMENT, commitment.id().value(), commitment.version());
        fill(row, commitment);
        recorder.update(row);
    }

    /// Removes a commitment that stands as it was read; [LostUpdate] where it does not.
    public void remove(Commitment commitment) {
        recorder.delete(COMMITMENT, commitment.id().value(), commitment.version());
    }

    private static void fill(CommitmentRecord row, Commitment one) {
        row.setProjectId(one.project().value());
        row.setSupplier(one.supplier());
        row.setText(one.text());
        row.setReference(one.reference());
        row.setOrderedOn(one.orderedOn());
        row.setAccountClass(Character.digit(one.accountString().accountClass().digit(), 10));
        row.setAccount(one.accountString().account());
        row.setUnit(one.accountString().unit());
        row.setFunction(one.accountString().function());
        row.setDueYear(one.year());
        row.setDueMonth(one.month());
        row.setAmount(one.amount().amount());
    }

    private static Commitment commitment(CommitmentRecord row) {
        var accountClass = AccountClass.of(Character.forDigit(row.getAccountClass(), 10)).orElseThrow();
        return new Commitment(new CommitmentId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                row.getSupplier(), row.getText(), row.getReference(), row.getOrderedOn(),
                new AccountString(accountClass, row.getAccount(), row.getUnit(), row.getFunction()), row.getDueYear(),
                row.getDueMonth(), new Money(row.getAmount()));
    }
}
