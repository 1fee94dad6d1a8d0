/// The screens of budget editions and changes, tested and painted.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.editions;
