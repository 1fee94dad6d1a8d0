/// Pictures of figures: bars, lines and steps, computed once as marks and painted on screens and paper.
@org.jspecify.annotations.NullMarked
package no.faseport.chart;
