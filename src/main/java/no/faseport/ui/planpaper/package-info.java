/// The printing of a plan: what of it, on which paper, how it will look, and the file.
@NullMarked
package no.faseport.ui.planpaper;

import org.jspecify.annotations.NullMarked;
