/// Tests of the account plan, the control and VAT on the screen.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.accounts;
