/// Benefits: what a project is to bring, who reaps it, how it is measured, and what has come of it.
@NullMarked
package no.faseport.benefit;

import org.jspecify.annotations.NullMarked;
