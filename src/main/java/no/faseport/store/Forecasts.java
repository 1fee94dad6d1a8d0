package no.faseport.store;

import static no.faseport.store.schema.Tables.FORECAST_MADE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.economy.forecast.ForecastMade.Stand;
import no.faseport.economy.forecast.ForecastMadeId;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.ForecastMadeRecord;
import org.jooq.DSLContext;

/// Who made which forecast, how and when; the amounts themselves are budget lines.
public final class Forecasts {
    private final DSLContext dsl;
    private final Recorder recorder;

    Forecasts(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// How a project's forecasts were made, newest first.
    public List<ForecastMade> of(ProjectId project) {
        return dsl.selectFrom(FORECAST_MADE)
                .where(FORECAST_MADE.PROJECT_ID.eq(project.value()))
                .orderBy(FORECAST_MADE.MADE_ON.desc(), FORECAST_MADE.ID.desc())
                .fetch(Forecasts::made);
    }

    /// Writes down that these forecasts were made.
    public void add(Collection<ForecastMade> made) {
        recorder.insertAll(made.stream().map(one -> {
            var row = recorder.blank(FORECAST_MADE, one.id().value());
            row.setProjectId(one.project().value());
            row.setForecastYear(one.year());
            row.setMethod(one.method().name());
            row.setMadeBy(one.by());
            row.setMadeOn(one.on());
            row.setRemark(one.remark());
            stand(row, one.stand());
            return row;
        }).toList());
    }

    /// Lets a forecast that was made stand on and come to something else.
    public void stand(ForecastMadeId id, Stand stand) {
        var rows = recorder.currentAll(FORECAST_MADE, List.of(id.value()));
        rows.values().forEach(row -> stand(row, Optional.of(stand)));
        recorder.updateAll(rows.values());
    }

    private static void stand(ForecastMadeRecord row, Optional<Stand> stand) {
        row.setAccountsUntil(stand.map(Stand::until).orElse(null));
        row.setNetForecast(stand.map(one -> one.net().amount()).orElse(null));
    }

    private static ForecastMade made(ForecastMadeRecord row) {
        return new ForecastMade(new ForecastMadeId(row.getId()), new ProjectId(row.getProjectId()),
                row.getForecastYear(), ForecastMethod.valueOf(row.getMethod()), row.getMadeBy(), row.getMadeOn(),
                row.getRemark(), Optional.ofNullable(row.getAccountsUntil())
                        .map(until -> new Stand(until, new Money(row.getNetForecast()))));
    }
}
