/// The tables that are handed over to others: measures, tertials, grants and charges, as sheets of typed cells.
@org.jspecify.annotations.NullMarked
package no.faseport.portfolio.table;
