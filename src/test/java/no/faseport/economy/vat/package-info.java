/// Tests of VAT.
@NullMarked
package no.faseport.economy.vat;

import org.jspecify.annotations.NullMarked;
