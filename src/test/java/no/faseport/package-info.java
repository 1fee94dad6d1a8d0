/// Rules that hold for the whole house.
@org.jspecify.annotations.NullMarked
package no.faseport;
