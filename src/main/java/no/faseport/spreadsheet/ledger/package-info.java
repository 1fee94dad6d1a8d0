/// Reading what accounting systems export, whatever it looks like.
@org.jspecify.annotations.NullMarked
package no.faseport.spreadsheet.ledger;
