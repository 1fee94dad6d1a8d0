/// Tests of the budget's editions, in words of the town.
@org.jspecify.annotations.NullMarked
package no.faseport.economy.edition;
