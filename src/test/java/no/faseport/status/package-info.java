/// Tests of what a project reports.
@org.jspecify.annotations.NullMarked
package no.faseport.status;
