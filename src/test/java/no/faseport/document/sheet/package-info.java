@org.jspecify.annotations.NullMarked
package no.faseport.document.sheet;
