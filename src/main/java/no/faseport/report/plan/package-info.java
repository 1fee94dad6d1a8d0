/// Plans and roadmaps on paper, drawn.
@NullMarked
package no.faseport.report.plan;

import org.jspecify.annotations.NullMarked;
