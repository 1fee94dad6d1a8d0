/// VAT: which accounts carry it, how much of it is compensated, and what it comes to.
@NullMarked
package no.faseport.economy.vat;

import org.jspecify.annotations.NullMarked;
