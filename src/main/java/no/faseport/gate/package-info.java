/// May this project go on? Gates, their checklists and the decisions taken at them.
@org.jspecify.annotations.NullMarked
package no.faseport.gate;
