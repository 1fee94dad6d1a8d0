/// What benefits bring, worked out by hand and compared.
@org.jspecify.annotations.NullMarked
package no.faseport.benefit;
