package no.faseport.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What an indicator was on a day.
public record Measurement(MeasurementId id, int version, IndicatorId indicator, LocalDate on, BigDecimal value,
        String comment) {
}
