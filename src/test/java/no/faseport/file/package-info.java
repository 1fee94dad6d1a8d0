@org.jspecify.annotations.NullMarked
package no.faseport.file;
