package no.faseport.ui.project;

import java.time.LocalDate;
import no.faseport.portfolio.GateMark;
import no.faseport.project.Phase;

/// A part of the phase ribbon's picture, in pixels from its left edge.
sealed interface RibbonMark {
    /// How a phase or gate stands; told by shape, fill and text.
    enum Standing {
        /// Behind the project.
        PASSED,
        /// Where the project is.
        OPEN,
        /// Ahead of it.
        PLANNED
    }

    /// A phase from `x` and as wide as it is long, with the middle of its name at `textX` so that today does not cross it;
    /// `text` is empty where there is no room for the name.
    record Band(Phase phase, double x, double width, Standing standing, String text,
            double textX) implements RibbonMark {
    }

    /// A gate with its middle at `x`; `row` is the line its text stands on, with the middle of the text at `textX`.
    record Diamond(GateMark gate, double x, Standing standing, String text, double textX,
            int row) implements RibbonMark {
    }

    /// The beginning of a year; `text` is empty where there is no room for it.
    record Year(int year, double x, String text) implements RibbonMark {
    }

    /// Today, with the middle of its text at `textX`.
    record Today(LocalDate day, double x, double textX) implements RibbonMark {
    }
}
