/// What is expected: forecasts and how they were made, commitments, growth of prices and pay, own time, and tertials.
@NullMarked
package no.faseport.economy.forecast;

import org.jspecify.annotations.NullMarked;
