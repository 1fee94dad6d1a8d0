/// What projects bring: the benefits of one project with their years and indicators, and those of the whole portfolio.
@NullMarked
package no.faseport.ui.benefit;

import org.jspecify.annotations.NullMarked;
