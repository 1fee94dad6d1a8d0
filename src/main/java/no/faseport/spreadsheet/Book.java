package no.faseport.spreadsheet;

import no.faseport.words.Words;

/// What every sheet of a cost workbook is made from.
record Book(Words words, SheetStyles styles, Letterhead letterhead, CostBook content, DataSheet data) {
}
