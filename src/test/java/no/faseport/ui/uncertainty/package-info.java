/// Tests of the screen of what is uncertain.
@NullMarked
package no.faseport.ui.uncertainty;

import org.jspecify.annotations.NullMarked;
