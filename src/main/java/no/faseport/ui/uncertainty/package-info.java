/// What is uncertain in a project, and what its plan may come to.
@NullMarked
package no.faseport.ui.uncertainty;

import org.jspecify.annotations.NullMarked;
