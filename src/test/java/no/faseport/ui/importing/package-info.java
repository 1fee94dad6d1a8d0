/// How files come in, as it is seen.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.importing;
