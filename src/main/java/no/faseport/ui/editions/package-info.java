/// Budget editions, locked periods, and what has changed in the amounts.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.editions;
