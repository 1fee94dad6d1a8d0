/// Workbooks in and out: reading with a problem per cell, writing with real types. The only workbook code.
@org.jspecify.annotations.NullMarked
package no.faseport.spreadsheet;
