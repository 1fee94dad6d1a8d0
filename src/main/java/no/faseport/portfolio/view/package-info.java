/// Ways to look at the portfolio: what is let through, gathered, sorted and shown, without any screen.
@org.jspecify.annotations.NullMarked
package no.faseport.portfolio.view;
