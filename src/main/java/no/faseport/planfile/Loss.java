package no.faseport.planfile;

import java.util.Locale;
import no.faseport.words.Message;

/// One thing that a plan says otherwise after it has travelled: `place` is the line, link or calendar it is about, empty for
/// the whole plan.
public record Loss(Kind kind, String place, Message what) {
    /// Whether it is gone, or only otherwise.
    public enum Kind {
        LOST, CHANGED;

        /// The bundle key of its word.
        public String key() {
            return "planfile.loss." + name().toLowerCase(Locale.ROOT);
        }
    }
}
