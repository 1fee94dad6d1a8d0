/// The economy as pictures, with the table behind each and the lines behind each of its values.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.charts;
