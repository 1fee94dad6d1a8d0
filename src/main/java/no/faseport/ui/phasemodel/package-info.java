/// The phase models: which there are, an editor for the municipality's own, and moving projects to newer editions.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.phasemodel;
