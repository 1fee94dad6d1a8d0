/// A plan on its way between Faseport and other planning tools: what it says, and what is lost on the way.
@org.jspecify.annotations.NullMarked
package no.faseport.planfile;
