/// Who works on what, how much that is week by week, and what can be done about it.
@NullMarked
package no.faseport.ui.people;

import org.jspecify.annotations.NullMarked;
