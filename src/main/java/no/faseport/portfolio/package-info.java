/// What the screens and the commands show: one record for each thing read, made in one reading.
@org.jspecify.annotations.NullMarked
package no.faseport.portfolio;
