package no.faseport.store;

import static no.faseport.store.schema.Tables.BUDGET_LINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.UUID;
import no.faseport.economy.AmountKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Net cost of each project by kind, as [no.faseport.economy.CostGroup] counts it: funds, loans and transfers left out.
///
/// Where nobody has made a forecast, the forecast is the budget.
final class Sums {
    private static final Condition COUNTS = BUDGET_LINE.ACCOUNT.lt("500").or(BUDGET_LINE.ACCOUNT.between("600", "899"));

    final Table<?> table;
    final Field<UUID> project;
    final Field<BigDecimal> budget;
    final Field<BigDecimal> actual;
    final Field<BigDecimal> forecast;

    /// The sums of the lines that meet `which`, as a table to join.
    Sums(DSLContext dsl, Condition which) {
        var forecasts = count().filterWhere(BUDGET_LINE.KIND.eq(AmountKind.FORECAST.name()));
        table = dsl.select(BUDGET_LINE.PROJECT_ID,
                of(AmountKind.BUDGET).as("budget_sum"),
                of(AmountKind.ACTUAL).as("actual_sum"),
                when(forecasts.gt(0), of(AmountKind.FORECAST)).otherwise(of(AmountKind.BUDGET)).as("forecast_sum"))
                .from(BUDGET_LINE)
                .where(which, COUNTS)
                .groupBy(BUDGET_LINE.PROJECT_ID)
                .asTable("sums");
        project = DSL.field(DSL.name("sums", "project_id"), UUID.class);
        budget = outer("budget_sum");
        actual = outer("actual_sum");
        forecast = outer("forecast_sum");
    }

    private static Field<BigDecimal> of(AmountKind kind) {
        return coalesce(sum(BUDGET_LINE.AMOUNT).filterWhere(BUDGET_LINE.KIND.eq(inline(kind.name()))),
                inline(BigDecimal.ZERO));
    }

    private static Field<BigDecimal> outer(String name) {
        return coalesce(DSL.field(DSL.name("sums", name), BigDecimal.class), inline(BigDecimal.ZERO));
    }
}
