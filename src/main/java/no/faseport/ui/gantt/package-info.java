/// The Gantt: a tree table and a chart of one plan, computed as a list of marks and painted on a canvas.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.gantt;
