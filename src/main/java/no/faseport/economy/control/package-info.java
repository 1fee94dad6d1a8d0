/// The rules of the accounts over a whole portfolio, each with its source.
@NullMarked
package no.faseport.economy.control;

import org.jspecify.annotations.NullMarked;
