/// The history screen: the journal as a list one can search.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.history;
