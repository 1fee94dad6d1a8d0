/// Municipal money: accounts, budget lines and what they add up to.
@org.jspecify.annotations.NullMarked
package no.faseport.economy;
