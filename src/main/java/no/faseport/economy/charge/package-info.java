/// How shared costs are divided between units and municipalities, and what each is to be charged.
@NullMarked
package no.faseport.economy.charge;

import org.jspecify.annotations.NullMarked;
