package no.faseport.economy;

/// One project, account or unit with its sums; the label is empty for lines that state none.
public record CostRow(Label label, CostSums sums) {
}
