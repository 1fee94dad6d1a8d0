/// Figures of the economy, tested.
@org.jspecify.annotations.NullMarked
package no.faseport.economy.figures;
