/// Screens of what is expected: forecasts, commitments, growth of prices and pay, and tertials.
@NullMarked
package no.faseport.ui.forecast;

import org.jspecify.annotations.NullMarked;
