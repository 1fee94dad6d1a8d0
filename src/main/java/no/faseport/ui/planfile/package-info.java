/// Bringing a project's plan in from another tool's file, and sending it to one.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.planfile;
