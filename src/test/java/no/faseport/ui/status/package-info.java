/// Tests of the status reports' screens.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.status;
