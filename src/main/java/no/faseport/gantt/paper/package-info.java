/// A plan on paper, computed: which rows, dates and columns stand on which page, before anything paints them.
@NullMarked
package no.faseport.gantt.paper;

import org.jspecify.annotations.NullMarked;
