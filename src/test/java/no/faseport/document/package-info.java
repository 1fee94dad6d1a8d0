/// Tests of the documents people go on writing in.
@org.jspecify.annotations.NullMarked
package no.faseport.document;
