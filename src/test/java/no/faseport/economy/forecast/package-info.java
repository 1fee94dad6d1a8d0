@org.jspecify.annotations.NullMarked
package no.faseport.economy.forecast;
