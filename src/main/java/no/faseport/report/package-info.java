/// Documents people go on writing in: what stands in them, computed first, and the Word files they are painted as.
@org.jspecify.annotations.NullMarked
package no.faseport.report;
