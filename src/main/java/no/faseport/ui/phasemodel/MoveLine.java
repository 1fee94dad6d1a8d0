package no.faseport.ui.phasemodel;

import java.util.List;

/// One thing that moving a project to a newer edition changes, with the wording before and after where words change.
record MoveLine(String text, List<Wording> wordings) {
    /// Keeps a copy.
    MoveLine {
        wordings = List.copyOf(wordings);
    }

    /// A line that is all there is to say.
    static MoveLine of(String text) {
        return new MoveLine(text, List.of());
    }
}
