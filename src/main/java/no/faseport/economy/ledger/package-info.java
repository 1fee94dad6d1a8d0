/// What a file out of an accounting system says: which of its columns are what, and the rows and sums that gives.
@org.jspecify.annotations.NullMarked
package no.faseport.economy.ledger;
