/// Money on the screen: a project's economy, what the portfolio costs, and budgets in from and out to Excel.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.economy;
