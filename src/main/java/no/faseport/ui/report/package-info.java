/// The reports: which there are, what is chosen about them, how their pages look, and the files and sheets made of them.
@NullMarked
package no.faseport.ui.report;

import org.jspecify.annotations.NullMarked;
