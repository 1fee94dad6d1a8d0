package no.faseport.store;

import static no.faseport.store.schema.Tables.RUNNING_COST;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.economy.system.RunningCostId;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.RunningCostRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What systems cost to run, and what projects leave behind them, year by year.
public final class RunningCosts {
    private final DSLContext dsl;
    private final Recorder recorder;

    RunningCosts(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All running costs, by first year and name.
    public List<RunningCost> all() {
        return fetch(DSL.noCondition());
    }

    /// What one system costs.
    public List<RunningCost> of(ItSystemId system) {
        return fetch(RUNNING_COST.SYSTEM_ID.eq(system.value()));
    }

    /// What one project leaves behind it.
    public List<RunningCost> of(ProjectId project) {
        return fetch(RUNNING_COST.PROJECT_ID.eq(project.value()));
    }

    private List<RunningCost> fetch(Condition which) {
        return dsl.selectFrom(RUNNING_COST)
                .where(which)
                .orderBy(RUNNING_COST.FIRST_YEAR, RUNNING_COST.NAME, RUNNING_COST.ID)
                .fetch(RunningCosts::cost);
    }

    /// The running cost with this key.
    public Optional<RunningCost> find(RunningCostId id) {
        return dsl.fetchOptional(RUNNING_COST, RUNNING_COST.ID.eq(id.value())).map(RunningCosts::cost);
    }

    /// Writes new running costs.
    public void add(Collection<RunningCost> costs) {
        recorder.insertAll(costs.stream().map(cost -> {
            var row = recorder.blank(RUNNING_COST, cost.id().value());
            fill(row, cost);
            return row;
        }).toList());
    }

    /// Changes a running cost that stands as it was read; [LostUpdate] where it does not.
    public void save(RunningCost cost) {
        var row = recorder.current(RUNNING_COST, cost.id().value(), cost.version());
        fill(row, cost);
        recorder.update(row);
    }

    /// Removes a running cost that stands as it was read; [LostUpdate] where it does not.
    public void remove(RunningCost cost) {
        recorder.delete(RUNNING_COST, cost.id().value(), cost.version());
    }

    private static void fill(RunningCostRecord row, RunningCost cost) {
        row.setProjectId(cost.project().map(ProjectId::value).orElse(null));
        row.setSystemId(cost.system().map(ItSystemId::value).orElse(null));
        row.setKind(cost.kind().name());
        row.setName(cost.name());
        row.setAccount(cost.account());
        row.setQuantity(cost.quantity());
        row.setPrice(cost.price().amount());
        row.setFirstYear(cost.firstYear());
        row.setLastYear(cost.lastYear());
    }

    private static RunningCost cost(RunningCostRecord row) {
        return new RunningCost(new RunningCostId(row.getId()), row.getVersion(),
                Optional.ofNullable(row.getProjectId()).map(ProjectId::new),
                Optional.ofNullable(row.getSystemId()).map(ItSystemId::new),
                RunningCost.Kind.valueOf(row.getKind()), row.getName(), row.getAccount(), row.getQuantity(),
                new Money(row.getPrice()), row.getFirstYear(), row.getLastYear());
    }
}
