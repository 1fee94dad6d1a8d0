package no.faseport.store;

import static no.faseport.store.schema.Tables.BUDGET_LINE;
import static no.faseport.store.schema.Tables.COST_YEAR;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostAmount;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record9;
import org.jooq.Select;

/// What the budget lines come to by project, year, account, unit, source and kind. It stands in a table of its own: the
/// cost overview adds up a tenth of the rows it would else, and is opened far more often than a budget line is changed.
public final class CostYears {
    private static final int DECEMBER = 12;

    private final DSLContext dsl;

    CostYears(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// All amounts from `firstYear` to `lastYear`, both included, in no order.
    public List<CostAmount> between(int firstYear, int lastYear) {
        var known = new HashMap<UUID, ProjectId>();
        var codes = new HashMap<String, String>();
        return dsl.select(COST_YEAR.PROJECT_ID, COST_YEAR.ACCOUNT_CLASS, COST_YEAR.ACCOUNT, COST_YEAR.UNIT,
                COST_YEAR.FINANCING, COST_YEAR.BUDGET_YEAR, COST_YEAR.KIND, COST_YEAR.CLOSINGS, COST_YEAR.AMOUNT)
                .from(COST_YEAR)
                .where(COST_YEAR.BUDGET_YEAR.between(firstYear, lastYear))
                .fetch(row -> new CostAmount(known.computeIfAbsent(row.value1(), ProjectId::new),
                        row.value2() == 0 ? AccountClass.INVESTMENT : AccountClass.OPERATING,
                        codes.computeIfAbsent(row.value3(), same -> same),
                        codes.computeIfAbsent(row.value4(), same -> same), Financing.valueOf(row.value5()),
                        row.value6(), AmountKind.valueOf(row.value7()),
                        row.value8() > 0, new Money(row.value9())));
    }

    /// Counts these projects' lines anew.
    void renew(Collection<UUID> projects) {
        dsl.deleteFrom(COST_YEAR)
                .where(COST_YEAR.PROJECT_ID.in(projects))
                .execute();
        dsl.insertInto(COST_YEAR, COST_YEAR.PROJECT_ID, COST_YEAR.ACCOUNT_CLASS, COST_YEAR.ACCOUNT, COST_YEAR.UNIT,
                COST_YEAR.FINANCING, COST_YEAR.BUDGET_YEAR, COST_YEAR.KIND, COST_YEAR.CLOSINGS, COST_YEAR.AMOUNT)
                .select(counted(BUDGET_LINE.PROJECT_ID.in(projects)))
                .execute();
    }

    /// How many of the kept sums are not what the lines come to; none where all is well.
    int wrong() {
        return dsl.fetchCount(kept().except(counted(noCondition())))
                + dsl.fetchCount(counted(noCondition()).except(kept()));
    }

    private Select<Record9<UUID, Integer, String, String, String, Integer, String, Integer, BigDecimal>> kept() {
        return dsl.select(COST_YEAR.PROJECT_ID, COST_YEAR.ACCOUNT_CLASS, COST_YEAR.ACCOUNT, COST_YEAR.UNIT,
                COST_YEAR.FINANCING, COST_YEAR.BUDGET_YEAR, COST_YEAR.KIND, COST_YEAR.CLOSINGS, COST_YEAR.AMOUNT)
                .from(COST_YEAR);
    }

    private Select<Record9<UUID, Integer, String, String, String, Integer, String, Integer, BigDecimal>> counted(
            Condition which) {
        return dsl.select(BUDGET_LINE.PROJECT_ID, BUDGET_LINE.ACCOUNT_CLASS, BUDGET_LINE.ACCOUNT, BUDGET_LINE.UNIT,
                BUDGET_LINE.FINANCING, BUDGET_LINE.BUDGET_YEAR, BUDGET_LINE.KIND,
                count(when(BUDGET_LINE.BUDGET_MONTH.in(BudgetKey.WHOLE_YEAR, DECEMBER), inline(1))),
                sum(BUDGET_LINE.AMOUNT))
                .from(BUDGET_LINE)
                .where(which)
                .groupBy(BUDGET_LINE.PROJECT_ID, BUDGET_LINE.ACCOUNT_CLASS, BUDGET_LINE.ACCOUNT, BUDGET_LINE.UNIT,
                        BUDGET_LINE.FINANCING, BUDGET_LINE.BUDGET_YEAR, BUDGET_LINE.KIND);
    }
}
