/// The municipality's own letters: looked through as a stranger's file before they are taken, and made ready to be embedded.
@NullMarked
package no.faseport.report.font;

import org.jspecify.annotations.NullMarked;
