/// Tests of the screens of people.
@NullMarked
package no.faseport.ui.people;

import org.jspecify.annotations.NullMarked;
