package no.faseport.economy;

import java.util.List;

/// The rows of one class and group, so that operating and investment, and VAT and its compensation, are never mixed.
public record CostSection(AccountClass accountClass, CostGroup group, List<CostRow> rows) {
    public CostSection {
        rows = List.copyOf(rows);
    }

    /// All rows together.
    public CostSums sums() {
        return CostSums.sum(rows.stream().map(CostRow::sums).toList());
    }
}
