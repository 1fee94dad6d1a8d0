/// Who pays for the projects, year by year, and whether it is enough.
@NullMarked
package no.faseport.economy.funding;

import org.jspecify.annotations.NullMarked;
