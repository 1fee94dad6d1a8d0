package no.faseport.spreadsheet;

/// A column of amounts and what its heading says of them.
record AmountColumn(int column, Heading.Amounts heading) {
}
