package no.faseport.usecase;

import java.math.BigDecimal;
import java.util.Optional;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.economy.forecast.PriceGrowthId;
import no.faseport.store.Uid;

/// Says how much prices or pay grow in a year, as the municipality itself counts with.
public final class SetGrowth {
    private final Workplace place;

    /// For the portfolio of `place`.
    public SetGrowth(Workplace place) {
        this.place = place;
    }

    /// Sets the growth of `kind` into `year`, in percent; nothing takes it away. Refused with more than three decimals, and
    /// where it is 100 percent or more either way.
    public Result<Integer> set(PriceGrowth.Kind kind, int year, Optional<BigDecimal> percent) {
        if (percent.filter(
                one -> one.stripTrailingZeros().scale() > 3 || one.abs().compareTo(BigDecimal.valueOf(100)) >= 0)
                .isPresent()) {
            return Result.refused("growth.refused.percent");
        }
        return place.store().change(place.author(), work -> {
            var now = work.priceGrowth().of(kind, year);
            if (percent.isEmpty()) {
                now.ifPresent(work.priceGrowth()::remove);
            } else if (now.isEmpty()) {
                work.priceGrowth().add(new PriceGrowth(new PriceGrowthId(Uid.next()), 1, kind, year, percent.get()));
            } else {
                work.priceGrowth().save(
                        new PriceGrowth(now.get().id(), now.get().version(), kind, year, percent.get()));
            }
            return place.said(new Result.Done<>(year), "journal.growth.set", String.valueOf(year));
        });
    }
}
