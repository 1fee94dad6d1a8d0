/// Workbooks in and out, tested with what people and attackers send.
@org.jspecify.annotations.NullMarked
package no.faseport.spreadsheet;
