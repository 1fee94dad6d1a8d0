/// Boards and what they meet about.
@org.jspecify.annotations.NullMarked
package no.faseport.steering;
