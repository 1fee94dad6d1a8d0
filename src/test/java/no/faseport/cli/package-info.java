/// Commands as people and scripts type them.
@org.jspecify.annotations.NullMarked
package no.faseport.cli;
