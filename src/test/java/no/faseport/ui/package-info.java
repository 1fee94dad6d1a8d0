/// The window, tested mostly without one.
@org.jspecify.annotations.NullMarked
package no.faseport.ui;
