/// The account plan, the control of the amounts, and VAT.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.accounts;
