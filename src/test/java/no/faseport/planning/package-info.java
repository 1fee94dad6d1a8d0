/// Tests of what people do to plans.
@org.jspecify.annotations.NullMarked
package no.faseport.planning;
