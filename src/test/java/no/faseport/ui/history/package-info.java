/// The history screen is asked and answers.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.history;
