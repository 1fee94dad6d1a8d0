package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.CommitmentId;
import no.faseport.economy.forecast.ForecastMade;
import no.faseport.economy.forecast.ForecastMade.Stand;
import no.faseport.economy.forecast.ForecastMadeId;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.economy.forecast.PriceGrowthId;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingId;
import no.faseport.economy.funding.Grant;
import no.faseport.project.Project;
import org.junit.jupiter.api.Test;

/// What a store promises about forecasts, commitments, growth, own time and what the sources have promised.
abstract class ForecastContract extends PeopleContract {
    private static final Money MOST = new Money(new BigDecimal("999999999999999.99"));

    private <T> T read(Function<Work, T> from) {
        return store.read(from);
    }

    private static Commitment commitment(Project project, int year, int month, Money amount) {
        return new Commitment(new CommitmentId(Uid.next()), 1, project.id(), "Ås Fiber «æøå»", "Graving", "B-17",
                LocalDate.of(2024, 2, 29), new AccountString(AccountClass.INVESTMENT, "230", "2100", "222"), year,
                month, amount);
    }

    private static InternalTime hours(Project project, int month, String hours) {
        return new InternalTime(new InternalTimeId(Uid.next()), 1, project.id(), "Prosjektleder", "1200",
                AmountKind.ACTUAL, 2026, month, new BigDecimal(hours), new Money(new BigDecimal("812.50")), "");
    }

    @Test
    void whoMadeAForecastIsKeptNewestFirst() {
        var project = project("1001");
        var first = new ForecastMade(new ForecastMadeId(Uid.next()), project.id(), 2026, ForecastMethod.RUN_RATE,
                ANNA, LocalDate.of(2026, 5, 4), "400 000 / 4 × 12",
                Optional.of(new Stand(4, MOST)));
        var second = new ForecastMade(new ForecastMadeId(Uid.next()), project.id(), 2026, ForecastMethod.OWN, BJARNE,
                LocalDate.of(2026, 5, 4), "", Optional.empty());
        var next = new ForecastMade(new ForecastMadeId(Uid.next()), project.id(), 2027, ForecastMethod.PLAN, BJARNE,
                LocalDate.of(2026, 9, 1), "", Optional.of(new Stand(0, Money.ZERO)));
        change(ANNA, "forecast", work -> work.forecasts().add(List.of(first, second, next)));
        store = reopened(store);
        assertEquals(List.of(next, second, first), read(work -> work.forecasts().of(project.id())));
        store.undo(ANNA);
        assertEquals(List.of(), read(work -> work.forecasts().of(project.id())));
    }

    @Test
    void commitmentsComeByYearAndMonthAndKeepTheirOere() {
        var project = project("1001");
        var late = commitment(project, 2027, 0, MOST);
        var early = commitment(project, 2026, 11, new Money(new BigDecimal("-0.01")));
        change(ANNA, "order", work -> work.commitments().add(List.of(late, early)));
        store = reopened(store);
        assertEquals(List.of(early, late), read(work -> work.commitments().of(project.id())));
        assertEquals(List.of(early), read(work -> work.commitments().in(2026)));
        assertEquals(List.of(early, late), read(work -> work.commitments().all()));
        change(ANNA, "invoiced", work -> work.commitments().remove(early));
        assertEquals(Optional.empty(), read(work -> work.commitments().find(early.id())));
        store.undo(ANNA);
        assertEquals(Optional.of(early.amount()),
                read(work -> work.commitments().find(early.id())).map(Commitment::amount));
    }

    @Test
    void aCommitmentSomebodyElseHasChangedIsNotWrittenOver() {
        var seen = commitment(project("1001"), 2026, 1, Money.kroner(5));
        change(ANNA, "order", work -> work.commitments().add(List.of(seen)));
        change(BJARNE, "order more", work -> work.commitments().save(new Commitment(seen.id(), 1, seen.project(),
                seen.supplier(), "Mer graving", "", seen.orderedOn(), seen.accountString(), 2026, 2, MOST)));
        assertThrows(LostUpdate.class, () -> change(ANNA, "late", work -> work.commitments().save(seen)));
        assertEquals(List.of(MOST), read(work -> work.commitments().all()).stream().map(Commitment::amount).toList());
    }

    @Test
    void whatASourceHasPromisedIsKeptWithHowFarTheGrantHasCome() {
        var project = project("1001");
        var grant = new Funding(new FundingId(Uid.next()), 1, project.id(), Financing.GRANT, 2026, "Prosjektskjønn",
                false, Money.kroner(400_000), new Grant(Optional.of(Money.kroner(600_000)),
                        Optional.of(Money.kroner(400_000)), Optional.empty()),
                "26/12", "Utbetales etter rapport");
        var fund = new Funding(new FundingId(Uid.next()), 1, project.id(), Financing.FUND, 2027, "IKT-fond", true,
                Money.kroner(1), Grant.NONE, "", "");
        change(ANNA, "fund", work -> work.funding().add(List.of(grant, fund)));
        store = reopened(store);
        assertEquals(List.of(fund, grant), read(work -> work.funding().of(project.id())));
        var paid = new Funding(grant.id(), 1, project.id(), Financing.GRANT, 2026, "Prosjektskjønn", false,
                grant.amount(), new Grant(grant.grant().applied(), grant.grant().granted(), grant.grant().granted()),
                "26/12", "");
        change(BJARNE, "paid", work -> work.funding().save(paid));
        assertEquals(Optional.of(Money.ZERO),
                read(work -> work.funding().find(grant.id())).flatMap(one -> one.grant().outstanding()));
        store.undo(BJARNE);
        assertEquals(Optional.of(grant.grant()), read(work -> work.funding().find(grant.id())).map(Funding::grant));
        change(ANNA, "no fund", work -> work.funding().remove(fund));
        assertEquals(List.of(Financing.GRANT),
                read(work -> work.funding().all()).stream().map(Funding::source).toList());
    }

    @Test
    void growthIsKeptToThreeDecimalsAndOnceAYear() {
        var prices = new PriceGrowth(new PriceGrowthId(Uid.next()), 1, PriceGrowth.Kind.PRICE, 2026,
                new BigDecimal("2.275"));
        var pay = new PriceGrowth(new PriceGrowthId(Uid.next()), 1, PriceGrowth.Kind.PAY, 2025,
                new BigDecimal("-0.1"));
        change(ANNA, "growth", work -> {
            work.priceGrowth().add(prices);
            work.priceGrowth().add(pay);
        });
        store = reopened(store);
        assertEquals(List.of(pay, prices), read(work -> work.priceGrowth().all()));
        change(ANNA, "more", work -> work.priceGrowth().save(
                new PriceGrowth(prices.id(), 1, PriceGrowth.Kind.PRICE, 2026, new BigDecimal("4"))));
        assertEquals(Optional.of(new BigDecimal("4.000")),
                read(work -> work.priceGrowth().of(PriceGrowth.Kind.PRICE, 2026)).map(PriceGrowth::percent));
        change(ANNA, "none", work -> work.priceGrowth().remove(pay));
        assertEquals(Optional.empty(), read(work -> work.priceGrowth().of(PriceGrowth.Kind.PAY, 2025)));
    }

    @Test
    void ownTimeIsKeptByPersonAndMonth() {
        var project = project("1001");
        var may = hours(project, 5, "37.25");
        var january = hours(project, 1, "0.5");
        change(ANNA, "hours", work -> work.internalTime().add(List.of(may, january)));
        store = reopened(store);
        assertEquals(List.of(january, may), read(work -> work.internalTime().of(project.id())));
        assertEquals(List.of(), read(work -> work.internalTime().between(2027, 2030)));
        change(ANNA, "less", work -> work.internalTime().remove(january));
        assertEquals(List.of(may), read(work -> work.internalTime().between(2026, 2026)));
        change(ANNA, "more", work -> work.internalTime().save(new InternalTime(may.id(), 1, project.id(), "Rådgiver",
                "", AmountKind.BUDGET, 2026, 0, new BigDecimal("100"), Money.kroner(900), "")));
        assertEquals(Optional.of(Money.kroner(90_000)),
                read(work -> work.internalTime().find(may.id())).map(InternalTime::cost));
    }
}
