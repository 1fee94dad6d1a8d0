/// The portfolio screen: every project on a line, sorted, grouped and filtered as the user likes.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.portfolio;
