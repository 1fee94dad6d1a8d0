/// What the store promises, on both databases and with files that mean harm.
@org.jspecify.annotations.NullMarked
package no.faseport.store;
