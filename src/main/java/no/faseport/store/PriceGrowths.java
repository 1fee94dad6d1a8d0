package no.faseport.store;

import static no.faseport.store.schema.Tables.PRICE_GROWTH;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.economy.forecast.PriceGrowthId;
import no.faseport.store.schema.tables.records.PriceGrowthRecord;
import org.jooq.DSLContext;

/// The growth of prices and pay the municipality counts with.
public final class PriceGrowths {
    private final DSLContext dsl;
    private final Recorder recorder;

    PriceGrowths(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// The growth of every year, by year and kind.
    public List<PriceGrowth> all() {
        return dsl.selectFrom(PRICE_GROWTH)
                .orderBy(PRICE_GROWTH.GROWTH_YEAR, PRICE_GROWTH.KIND)
                .fetch(PriceGrowths::growth);
    }

    /// The growth of one kind in one year.
    public Optional<PriceGrowth> of(PriceGrowth.Kind kind, int year) {
        return dsl.fetchOptional(PRICE_GROWTH, PRICE_GROWTH.KIND.eq(kind.name())
                .and(PRICE_GROWTH.GROWTH_YEAR.eq(year))).map(PriceGrowths::growth);
    }

    /// Writes the growth of a year that has none of its kind.
    public void add(PriceGrowth growth) {
        var row = recorder.blank(PRICE_GROWTH, growth.id().value());
        row.setKind(growth.kind().name());
        row.setGrowthYear(growth.year());
        row.setPercent(growth.percent());
        recorder.insert(row);
    }

    /// Changes the percent of a growth that stands as it was read; [LostUpdate] where it does not.
    public void save(PriceGrowth growth) {
        var row = recorder.current(PRICE_GROWTH, growth.id().value(), growth.version());
        row.setPercent(growth.percent());
        recorder.update(row);
    }

    /// Removes a growth that stands as it was read; [LostUpdate] where it does not.
    public void remove(PriceGrowth growth) {
        recorder.delete(PRICE_GROWTH, growth.id().value(), growth.version());
    }

    private static PriceGrowth growth(PriceGrowthRecord row) {
        return new PriceGrowth(new PriceGrowthId(row.getId()), row.getVersion(),
                PriceGrowth.Kind.valueOf(row.getKind()), row.getGrowthYear(), row.getPercent());
    }
}
