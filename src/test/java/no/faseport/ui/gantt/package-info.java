/// What the Gantt shows and what it asks for.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.gantt;
