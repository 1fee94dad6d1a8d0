/// Tests of the ways to look at the portfolio.
@org.jspecify.annotations.NullMarked
package no.faseport.portfolio.view;
