/// Tests of the screens of systems, life cycle and charges.
@NullMarked
package no.faseport.ui.systems;

import org.jspecify.annotations.NullMarked;
