/// A plan's picture, computed: lines, bars, links and the head of time as records that a canvas, a file or a test paints.
@NullMarked
package no.faseport.gantt;

import org.jspecify.annotations.NullMarked;
