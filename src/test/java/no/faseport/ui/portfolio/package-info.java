/// Tests of what the portfolio screen shows.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.portfolio;
