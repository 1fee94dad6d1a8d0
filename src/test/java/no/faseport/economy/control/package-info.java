/// Tests of the rules of the accounts.
@NullMarked
package no.faseport.economy.control;

import org.jspecify.annotations.NullMarked;
