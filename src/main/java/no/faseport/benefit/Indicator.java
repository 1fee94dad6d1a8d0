package no.faseport.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a benefit is measured by: from a value before the project to one that is wanted, in `measure`, on a day.
public record Indicator(IndicatorId id, int version, BenefitId benefit, int position, String name, String measure,
        String method, String responsible, Optional<BigDecimal> baseline, Optional<LocalDate> baselineOn,
        Optional<BigDecimal> target, Optional<LocalDate> targetOn, List<Measurement> measurements) {

    /// Refuses an indicator without a name, and keeps the measurements in the order of their days.
    public Indicator {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An indicator has a name");
        }
        measurements = measurements.stream().sorted(Comparator.comparing(Measurement::on)).toList();
    }

    /// The last measurement; empty where nothing has been measured.
    public Optional<Measurement> latest() {
        return measurements.isEmpty() ? Optional.empty() : Optional.of(measurements.getLast());
    }
}
