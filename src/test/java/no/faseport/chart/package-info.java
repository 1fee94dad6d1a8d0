/// Figures and their marks, tested.
@org.jspecify.annotations.NullMarked
package no.faseport.chart;
