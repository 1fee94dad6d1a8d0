/// What the plan promises.
@org.jspecify.annotations.NullMarked
package no.faseport.schedule;
