@org.jspecify.annotations.NullMarked
package no.faseport.ui.report;
