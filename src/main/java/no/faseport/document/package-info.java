/// A document as a list of parts, computed before anything is painted: PDF, Word and the preview are painters of it.
@org.jspecify.annotations.NullMarked
package no.faseport.document;
