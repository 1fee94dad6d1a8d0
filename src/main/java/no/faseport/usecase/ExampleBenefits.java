package no.faseport.usecase;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Writes what the example projects are to bring, and what had been measured and told by a day.
final class ExampleBenefits {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)).build();
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String UNTIL = "-";

    private final Work work;
    private final LocalDate today;

    /// The benefits as they stand `today`.
    ExampleBenefits(Work work, LocalDate today) {
        this.work = work;
        this.today = today;
    }

    /// A benefit; amounts in thousands of kroner by year or by "first-last"; 0 is not stated.
    record BenefitText(String name, BenefitKind kind, String owner, String unit, Reaper reaper, Uptake uptake,
            BenefitState state, String description, String prerequisites, Weight importance, Weight risk,
            BigDecimal quantity, String measure, Map<String, BigDecimal> planned,
            Map<String, BigDecimal> realised, BigDecimal optimistic, BigDecimal pessimistic,
            List<IndicatorText> indicators) {
    }

    record IndicatorText(String name, String measure, BigDecimal baseline, String baselineOn, BigDecimal target,
            String targetOn, int months, String method, String responsible, List<MeasuredText> measured) {
    }

    record MeasuredText(String on, BigDecimal value, String remark) {
    }

    /// Writes them.
    void write() {
        var benefits = new ArrayList<Benefit>();
        read().forEach((number, texts) -> work.projects().withNumber(number).ifPresent(project -> {
            for (int i = 0; i < texts.size(); i++) {
                benefits.add(benefit(project.id(), i, texts.get(i)));
            }
        }));
        work.benefits().add(benefits);
    }

    private static Map<String, List<BenefitText>> read() {
        try (var file = Objects.requireNonNull(
                ExampleBenefits.class.getResourceAsStream("example-benefits.json"))) {
            return JSON.readValue(file, new TypeReference<TreeMap<String, List<BenefitText>>>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The example's benefits cannot be read", e);
        }
    }

    private Benefit benefit(ProjectId project, int position, BenefitText text) {
        var id = new BenefitId(Uid.next());
        var facts = new BenefitFacts(text.name(), text.description(), text.kind(), text.reaper(),
                work.units().withNumber(text.unit()).map(Unit::id), text.owner(), text.uptake(), text.state(),
                text.importance(), text.risk(), text.prerequisites(), stated(text.quantity()), text.measure(),
                new Extremes(stated(text.optimistic()).map(ExampleBenefits::kroner),
                        stated(text.pessimistic()).map(ExampleBenefits::kroner)));
        var indicators = new ArrayList<Indicator>();
        for (var one : text.indicators()) {
            indicators.add(indicator(id, indicators.size(), one));
        }
        return new Benefit(id, 1, project, position, facts, years(text), indicators);
    }

    private static Optional<BigDecimal> stated(BigDecimal number) {
        return Optional.of(number).filter(one -> one.signum() != 0);
    }

    private List<BenefitYear> years(BenefitText text) {
        var planned = each(text.planned());
        var told = each(text.realised());
        return planned.entrySet().stream()
                .map(year -> new BenefitYear(new BenefitYearId(Uid.next()), 1, year.getKey(), kroner(year.getValue()),
                        Optional.ofNullable(told.get(year.getKey())).filter(amount -> isTold(year.getKey()))
                                .map(ExampleBenefits::kroner)))
                .toList();
    }

    private static Map<Integer, BigDecimal> each(Map<String, BigDecimal> amounts) {
        var years = new TreeMap<Integer, BigDecimal>();
        amounts.forEach((span, amount) -> {
            var ends = span.split(UNTIL);
            for (int year = Integer.parseInt(ends[0]); year <= Integer.parseInt(ends[ends.length - 1]); year++) {
                years.put(year, amount);
            }
        });
        return years;
    }

    /// What has come of a year is first told in September.
    private boolean isTold(int year) {
        return !today.isBefore(LocalDate.of(year, Month.SEPTEMBER, 1));
    }

    private static Money kroner(BigDecimal thousands) {
        return new Money(thousands.multiply(THOUSAND));
    }

    private Indicator indicator(BenefitId benefit, int position, IndicatorText text) {
        var id = new IndicatorId(Uid.next());
        var facts = new IndicatorFacts(text.name(), text.measure(), text.method(), text.responsible(),
                Direction.RISING, Optional.of(text.baseline()), day(text.baselineOn()), Optional.of(text.target()),
                day(text.targetOn()), Optional.of(text.months()));
        return new Indicator(id, 1, benefit, position, facts, text.measured().stream()
                .filter(one -> !LocalDate.parse(one.on()).isAfter(today))
                .map(one -> new Measurement(new MeasurementId(Uid.next()), 1, id, LocalDate.parse(one.on()),
                        one.value(), one.remark()))
                .toList());
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }
}
