/// The window: its frame, and what every screen is made with.
@org.jspecify.annotations.NullMarked
package no.faseport.ui;
