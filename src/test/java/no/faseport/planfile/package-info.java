/// Plans as other tools keep them.
@org.jspecify.annotations.NullMarked
package no.faseport.planfile;
