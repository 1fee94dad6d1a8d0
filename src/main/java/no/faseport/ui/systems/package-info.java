/// The systems a municipality runs, what they cost as long as they last, and how that is shared.
@NullMarked
package no.faseport.ui.systems;

import org.jspecify.annotations.NullMarked;
