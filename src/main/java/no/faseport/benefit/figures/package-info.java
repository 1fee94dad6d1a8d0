/// Benefits as pictures: year by year, and each indicator on its way to its target.
@NullMarked
package no.faseport.benefit.figures;

import org.jspecify.annotations.NullMarked;
