/// Amounts, accounts and cost overviews, tested.
@org.jspecify.annotations.NullMarked
package no.faseport.economy;
