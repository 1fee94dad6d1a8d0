package no.faseport.store;

import static no.faseport.store.schema.Tables.FUNDING;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingId;
import no.faseport.economy.funding.Grant;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.FundingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What the sources have promised the projects, year by year.
public final class Fundings {
    private final DSLContext dsl;
    private final Recorder recorder;

    Fundings(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All that is promised, by project, source and year.
    public List<Funding> all() {
        return found(DSL.noCondition());
    }

    /// What a project is promised, by source and year.
    public List<Funding> of(ProjectId project) {
        return found(FUNDING.PROJECT_ID.eq(project.value()));
    }

    /// One promise.
    public Optional<Funding> find(FundingId id) {
        return found(FUNDING.ID.eq(id.value())).stream().findFirst();
    }

    private List<Funding> found(Condition which) {
        return dsl.selectFrom(FUNDING)
                .where(which)
                .orderBy(FUNDING.PROJECT_ID, FUNDING.FINANCING, FUNDING.NAME, FUNDING.FUNDING_YEAR, FUNDING.ID)
                .fetch(Fundings::funding);
    }

    /// Writes new promises.
    public void add(Collection<Funding> promised) {
        recorder.insertAll(promised.stream().map(one -> {
            var row = recorder.blank(FUNDING, one.id().value());
            fill(row, one);
            return row;
        }).toList());
    }

    /// Changes a promise that stands as it was read; [LostUpdate] where it does not.
    public void save(Funding funding) {
        var row = recorder.current(FUNDING, funding.id().value(), funding.version());
        fill(row, funding);
        recorder.update(row);
    }

    /// Removes a promise that stands as it was read; [LostUpdate] where it does not.
    public void remove(Funding funding) {
        recorder.delete(FUNDING, funding.id().value(), funding.version());
    }

    private static void fill(FundingRecord row, Funding one) {
        row.setProjectId(one.project().value());
        row.setFinancing(one.source().name());
        row.setFundingYear(one.year());
        row.setName(one.name());
        row.setBound(one.bound());
        row.setAmount(one.amount().amount());
        row.setApplied(one.grant().applied().map(Money::amount).orElse(null));
        row.setGranted(one.grant().granted().map(Money::amount).orElse(null));
        row.setPaid(one.grant().paid().map(Money::amount).orElse(null));
        row.setCaseNumber(one.caseNumber());
        row.setRemark(one.remark());
    }

    private static Funding funding(FundingRecord row) {
        return new Funding(new FundingId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                Financing.valueOf(row.getFinancing()), row.getFundingYear(), row.getName(), row.getBound(),
                new Money(row.getAmount()),
                new Grant(money(row.getApplied()), money(row.getGranted()), money(row.getPaid())),
                row.getCaseNumber(), row.getRemark());
    }

    private static Optional<Money> money(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(Money::new);
    }
}
