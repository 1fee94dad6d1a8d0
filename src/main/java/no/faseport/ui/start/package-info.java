/// The first screen: three doors to a portfolio, and what to do when one of them does not open.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.start;
