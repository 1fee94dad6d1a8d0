/// Tests of how shared costs are divided.
@NullMarked
package no.faseport.economy.charge;

import org.jspecify.annotations.NullMarked;
