/// Reports as the papers they are, before anything is painted.
@org.jspecify.annotations.NullMarked
package no.faseport.reporting;
