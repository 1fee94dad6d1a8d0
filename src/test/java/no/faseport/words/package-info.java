/// The words of the three languages, tested.
@org.jspecify.annotations.NullMarked
package no.faseport.words;
