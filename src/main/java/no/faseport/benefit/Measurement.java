package no.faseport.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What an indicator was on a day; the remark may be empty.
public record Measurement(MeasurementId id, int version, IndicatorId indicator, LocalDate on, BigDecimal value,
        String remark) {
    /// Keeps the number without zeros at the end, and the remark without what surrounds it.
    public Measurement {
        value = BenefitFacts.plain(value);
        remark = remark.strip();
    }

    /// True where the number has more digits or decimals than are kept.
    public boolean isUnkept() {
        return BenefitFacts.isUnkept(value);
    }
}
