package no.faseport.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One value for each row of a figure; empty where there is none.
public record Series(String name, Tone tone, List<Optional<BigDecimal>> values) {
    /// The list is copied.
    public Series {
        values = List.copyOf(values);
    }

    /// The value of a row as a number for painting; 0 where there is none.
    double at(int row) {
        return values.get(row).map(BigDecimal::doubleValue).orElse(0.0);
    }
}
