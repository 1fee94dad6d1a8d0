/// The commands: one class each, which reads its words, asks one use case and writes what came of it.
@org.jspecify.annotations.NullMarked
package no.faseport.cli;
