package no.faseport.economy.importing;

import no.faseport.economy.Label;
import no.faseport.project.ProjectId;

/// What somebody says that a project in a file is.
public sealed interface Match {
    /// One of the portfolio's projects.
    record Known(ProjectId project) implements Match {
    }

    /// A project that the import makes, with this number and name; either may be empty.
    record Fresh(Label label) implements Match {
    }

    /// None of the portfolio's projects.
    record Outside() implements Match {
    }
}
