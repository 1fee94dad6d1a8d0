package no.faseport.spreadsheet.ledger;

import java.math.BigDecimal;

/// An amount that stands in a row: in which column, and the how-many-eth of the columns of amounts that is.
record Valued(LayoutColumns.AmountAt at, int place, BigDecimal amount) {
}
