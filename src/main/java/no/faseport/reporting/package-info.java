/// What every report says: the facts of the portfolio put into documents, one class a report.
@org.jspecify.annotations.NullMarked
package no.faseport.reporting;
