package no.faseport.store;

import static no.faseport.store.schema.Tables.BUDGET_LINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.UUID;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Net cost of each project by kind, as [no.faseport.economy.CostGroup] counts it: funds, loans and transfers left out.
///
/// The forecast of a year is what somebody has forecast; else the actuals once they reach the end of the year; else the
/// budget. So a deviation is the one [no.faseport.economy.CostOverview] shows.
final class Sums {
    private static final Condition COUNTS = BUDGET_LINE.ACCOUNT.lt("500").or(BUDGET_LINE.ACCOUNT.between("600", "899"));
    private static final Condition CLOSES_THE_YEAR = is(AmountKind.ACTUAL)
            .and(BUDGET_LINE.BUDGET_MONTH.in(BudgetKey.WHOLE_YEAR, 12));

    final Table<?> table;
    final Field<UUID> project;
    final Field<BigDecimal> budget;
    final Field<BigDecimal> actual;
    final Field<BigDecimal> forecast;

    /// The sums of the lines that meet `which`, as a table to join.
    Sums(DSLContext dsl, Condition which) {
        var years = dsl.select(BUDGET_LINE.PROJECT_ID,
                of(AmountKind.BUDGET).as("budget_sum"),
                of(AmountKind.ACTUAL).as("actual_sum"),
                when(count().filterWhere(is(AmountKind.FORECAST)).gt(0), of(AmountKind.FORECAST))
                        .when(count().filterWhere(CLOSES_THE_YEAR).gt(0), of(AmountKind.ACTUAL))
                        .otherwise(of(AmountKind.BUDGET)).as("forecast_sum"))
                .from(BUDGET_LINE)
                .where(which, COUNTS)
                .groupBy(BUDGET_LINE.PROJECT_ID, BUDGET_LINE.BUDGET_YEAR)
                .asTable("years");
        var ofYear = DSL.field(name("years", "project_id"), UUID.class);
        table = dsl.select(ofYear, total("budget_sum"), total("actual_sum"), total("forecast_sum"))
                .from(years)
                .groupBy(ofYear)
                .asTable("sums");
        project = DSL.field(name("sums", "project_id"), UUID.class);
        budget = outer("budget_sum");
        actual = outer("actual_sum");
        forecast = outer("forecast_sum");
    }

    private static Condition is(AmountKind kind) {
        return BUDGET_LINE.KIND.eq(inline(kind.name()));
    }

    private static Field<BigDecimal> of(AmountKind kind) {
        return coalesce(sum(BUDGET_LINE.AMOUNT).filterWhere(is(kind)), inline(BigDecimal.ZERO));
    }

    private static Field<BigDecimal> total(String column) {
        return sum(DSL.field(name("years", column), BigDecimal.class)).as(column);
    }

    private static Field<BigDecimal> outer(String column) {
        return coalesce(DSL.field(name("sums", column), BigDecimal.class), inline(BigDecimal.ZERO));
    }
}
