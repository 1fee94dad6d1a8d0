/// Screens of who pays: financing by source and year, grants, and own time.
@NullMarked
package no.faseport.ui.funding;

import org.jspecify.annotations.NullMarked;
