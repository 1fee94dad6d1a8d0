/// The economy as figures to be drawn: by month, by step, by source, by account and unit, each with what it is made of.
@org.jspecify.annotations.NullMarked
package no.faseport.economy.figures;
