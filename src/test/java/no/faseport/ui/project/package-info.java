/// The project's screens, tested mostly without a window.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.project;
