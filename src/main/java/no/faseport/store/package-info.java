/// The only SQL: a portfolio on disk, its collections and its journal.
@org.jspecify.annotations.NullMarked
package no.faseport.store;
