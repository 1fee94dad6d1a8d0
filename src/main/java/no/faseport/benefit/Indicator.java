package no.faseport.benefit;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a benefit is measured by, from before the project until long after it is closed.
///
/// The position orders a benefit's indicators from 0 on.
public record Indicator(IndicatorId id, int version, BenefitId benefit, int position, IndicatorFacts facts,
        List<Measurement> measurements) {

    /// Keeps the measurements in the order of their days.
    public Indicator {
        measurements = measurements.stream().sorted(comparing(Measurement::on)).toList();
    }

    /// What it is called.
    public String name() {
        return facts.name();
    }

    /// The last measurement; empty where nothing has been measured.
    public Optional<Measurement> latest() {
        return measurements.isEmpty() ? Optional.empty() : Optional.of(measurements.getLast());
    }

    /// How far the last measurement is on the way to the target; nothing where there is no measurement or no target.
    public Optional<Achievement> achievement() {
        return latest().flatMap(last -> Achievement.of(facts, last.value()));
    }

    /// How it moved from the last measurement but one to the last; a baseline stands in for a measurement before the first.
    /// Nothing where there is nothing to compare.
    public Optional<Trend> trend() {
        var values = Stream.concat(facts.baseline().stream(), measurements.stream().map(Measurement::value)).toList();
        return measurements.isEmpty() || values.size() < 2
                ? Optional.empty()
                : Optional.of(Trend.of(facts.direction(), values.get(values.size() - 2), values.getLast()));
    }

    /// The day it is to be measured next: so many months after it was measured last, and no later than the day of the target
    /// until it has been measured then. Nothing where neither is said.
    public Optional<LocalDate> nextOn() {
        var last = latest().map(Measurement::on).or(facts::baselineOn);
        var round = facts.months().flatMap(months -> last.map(day -> day.plusMonths(months)));
        var target = facts.targetOn().filter(day -> latest().filter(one -> !one.on().isBefore(day)).isEmpty());
        return Stream.concat(round.stream(), target.stream()).min(LocalDate::compareTo);
    }
}
