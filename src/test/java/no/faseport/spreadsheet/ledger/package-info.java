@org.jspecify.annotations.NullMarked
package no.faseport.spreadsheet.ledger;
