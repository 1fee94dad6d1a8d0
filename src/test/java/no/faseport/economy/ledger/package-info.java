@org.jspecify.annotations.NullMarked
package no.faseport.economy.ledger;
