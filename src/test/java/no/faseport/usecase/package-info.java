/// What people do, tested as they would say it.
@org.jspecify.annotations.NullMarked
package no.faseport.usecase;
