/// Documents that open in a word processor.
@NullMarked
package no.faseport.report.word;

import org.jspecify.annotations.NullMarked;
