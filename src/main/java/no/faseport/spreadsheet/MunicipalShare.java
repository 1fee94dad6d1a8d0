package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import no.faseport.economy.charge.ChargeKey;

/// The key by which costs are borne, and what each municipality has in it, year by year of the overview.
public record MunicipalShare(ChargeKey key, List<Year> years) {
    /// Keeps a copy.
    public MunicipalShare {
        years = List.copyOf(years);
    }

    /// The weights that hold in a year, which may be those of an earlier one.
    public record Year(int year, int weightYear, List<Weight> weights) {
        /// Keeps a copy.
        public Year {
            weights = List.copyOf(weights);
        }
    }

    /// What a municipality has.
    public record Weight(String name, BigDecimal weight) {
    }
}
