/// Plan files on the screen, tested.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.planfile;
