/// What people do to a plan: each edit as a value that changes a draft of the plan before it is calculated.
@org.jspecify.annotations.NullMarked
package no.faseport.planning;
