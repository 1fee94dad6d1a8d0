/// The budget as it was decided: editions of it, what is in force, what is closed, and what has changed between two moments.
@org.jspecify.annotations.NullMarked
package no.faseport.economy.edition;
