/// Tests of the three doors.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.start;
