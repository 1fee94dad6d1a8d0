/// What comes in from accounting systems and spreadsheets: where it is from, how it is read, and what has come in.
@org.jspecify.annotations.NullMarked
package no.faseport.economy.importing;
