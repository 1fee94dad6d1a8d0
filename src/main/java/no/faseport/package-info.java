/// Where the program starts.
@org.jspecify.annotations.NullMarked
package no.faseport;
