/// Paints documents and plans as PDF and Word, shows their pages, and lays them out for printers.
@org.jspecify.annotations.NullMarked
package no.faseport.report;
