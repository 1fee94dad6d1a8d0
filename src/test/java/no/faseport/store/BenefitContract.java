package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitId;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.BenefitState;
import no.faseport.benefit.BenefitYear;
import no.faseport.benefit.BenefitYearId;
import no.faseport.benefit.Direction;
import no.faseport.benefit.Extremes;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.benefit.IndicatorId;
import no.faseport.benefit.Measurement;
import no.faseport.benefit.MeasurementId;
import no.faseport.benefit.Reaper;
import no.faseport.benefit.Uptake;
import no.faseport.benefit.Weight;
import no.faseport.economy.Money;
import no.faseport.portfolio.Changed;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import org.junit.jupiter.api.Test;

/// What a store promises about benefits and what they are measured by.
abstract class BenefitContract extends ImportContract {
    private static final Unit REAPS = new Unit(new UnitId(Uid.next()), 1, "310", "Hjemmetjenester");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static Benefit bare(ProjectId project, int position) {
        return new Benefit(new BenefitId(Uid.next()), 1, project, position,
                BenefitFacts.named("Færre turer", BenefitKind.INDIRECT), List.of(), List.of());
    }

    private static Benefit full(ProjectId project, int position) {
        var id = new BenefitId(Uid.next());
        var facts = new BenefitFacts("=Færre «turer» æøå", "Beskrevet", BenefitKind.DIRECT, Reaper.INHABITANTS,
                Optional.of(REAPS.id()), "Leder", Uptake.BUDGET_CUT, BenefitState.DELAYED, Weight.HIGH, Weight.LOW,
                "Ruter legges om", Optional.of(new BigDecimal("1234567890123.4567")), "timer",
                new Extremes(Optional.of(money("999999999999999.99")), Optional.of(money("-0.01"))));
        var years = List.of(new BenefitYear(new BenefitYearId(Uid.next()), 1, 1900, money("0.01"), Optional.empty()),
                new BenefitYear(new BenefitYearId(Uid.next()), 1, 2026, Money.ZERO, Optional.of(Money.ZERO)));
        return new Benefit(id, 1, project, position, facts, years,
                List.of(indicator(id, 0, "0.0001", "-7"), indicator(id, 1)));
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount));
    }

    private static Indicator indicator(BenefitId benefit, int position, String... values) {
        var id = new IndicatorId(Uid.next());
        var facts = new IndicatorFacts("Turer", "turer", "Telt", "Leder", Direction.FALLING,
                Optional.of(new BigDecimal("12.5")), Optional.of(DAY.minusYears(1)), Optional.of(BigDecimal.ZERO),
                Optional.of(DAY.plusYears(9)), Optional.of(6));
        return new Indicator(id, 1, benefit, position, facts, IntStream.range(0, values.length)
                .mapToObj(at -> new Measurement(new MeasurementId(Uid.next()), 1, id, DAY.plusDays(at),
                        new BigDecimal(values[at]), "-merknad"))
                .toList());
    }

    private List<Benefit> benefits() {
        return store.read(work -> work.benefits().all());
    }

    private Benefit added() {
        var benefit = full(project("1001").id(), 0);
        change(ANNA, "add", work -> {
            work.units().add(REAPS);
            work.benefits().add(List.of(benefit));
        });
        return benefit;
    }

    @Test
    void benefitsKeepAllThatIsSaidOfThemAndTheirOrder() {
        var benefit = added();
        var second = bare(benefit.project(), 1);
        change(ANNA, "second", work -> work.benefits().add(List.of(second)));
        store = reopened(store);
        assertEquals(List.of(benefit, second), benefits());
        assertEquals(List.of(benefit, second), store.read(work -> work.benefits().of(benefit.project())));
        assertEquals(Optional.of(second), store.read(work -> work.benefits().find(second.id())));
        assertEquals(Optional.of(benefit),
                store.read(work -> work.benefits().measuredBy(benefit.indicators().getLast().id())));
        assertEquals(Set.of(REAPS.id()), store.read(work -> work.units().used()));
        assertEquals(List.of(), store.read(work -> work.integrity().findings()));
    }

    @Test
    void aBenefitGoesWithAllThatHangsOnItAndUndoBringsItBack() {
        var benefit = added();
        change(ANNA, "remove", work -> work.benefits().remove(benefit));
        assertEquals(List.of(), benefits());
        assertEquals(List.of(), store.read(work -> work.integrity().findings()));
        store.undo(ANNA);
        assertEquals(List.of(benefit), benefits());
    }

    @Test
    void aBenefitChangedByTwoIsALostUpdate() {
        var benefit = added();
        var seen = new ArrayList<Changed>();
        store.onChange(seen::add);
        change(BJARNE, "other", work -> work.benefits().save(new Benefit(benefit.id(), 1, benefit.project(), 7,
                benefit.facts(), List.of(), List.of())));
        assertEquals(List.of(Set.of(Topic.BENEFITS)), seen.stream().map(Changed::topics).toList());
        assertEquals(List.of(2, 7), List.of(benefits().getFirst().version(), benefits().getFirst().position()));
        assertThrows(LostUpdate.class, () -> change(ANNA, "late", work -> work.benefits().save(benefit)));
    }

    @Test
    void yearsIndicatorsAndMeasurementsChangeOneByOne() {
        var benefit = added();
        var year = benefit.years().getFirst();
        var indicator = benefit.indicators().getFirst();
        var measured = indicator.measurements().getFirst();
        change(ANNA, "change", work -> {
            work.benefits().save(new BenefitYear(year.id(), 1, 1900, Money.ZERO, Optional.of(money("5.05"))));
            work.benefits().remove(benefit.years().getLast());
            work.benefits().save(new Indicator(indicator.id(), 1, benefit.id(), 3,
                    IndicatorFacts.named("Annet", ""), List.of()));
            work.benefits().save(
                    new Measurement(measured.id(), 1, indicator.id(), DAY.plusDays(9), BigDecimal.TEN, ""));
            work.benefits().remove(indicator.measurements().getLast());
        });
        var now = benefits().getFirst();
        assertEquals(List.of(new BenefitYear(year.id(), 2, 1900, Money.ZERO, Optional.of(money("5.05")))),
                now.years());
        assertEquals(new Indicator(indicator.id(), 2, benefit.id(), 3, IndicatorFacts.named("Annet", ""), List.of(
                new Measurement(measured.id(), 2, indicator.id(), DAY.plusDays(9), BigDecimal.TEN, ""))),
                now.indicators().getLast());
        change(ANNA, "remove", work -> work.benefits().remove(now.indicators().getLast()));
        assertEquals(1, benefits().getFirst().indicators().size());
        store.undo(ANNA);
        assertEquals(now.indicators(), benefits().getFirst().indicators());
    }
}
