/// What draws: pens for pages, pictures and plans, and the letters they write.
@NullMarked
package no.faseport.report.pen;

import org.jspecify.annotations.NullMarked;
