/// Tests of who meets, and what they decide.
@org.jspecify.annotations.NullMarked
package no.faseport.steering;
