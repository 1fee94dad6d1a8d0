@org.jspecify.annotations.NullMarked
package no.faseport.report.font;
