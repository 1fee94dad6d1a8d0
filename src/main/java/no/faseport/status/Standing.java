package no.faseport.status;

import java.util.List;
import no.faseport.project.Mark;
import no.faseport.project.Section;

/// How a section stands in a report; each section has its own words for it, and not every section has every standing.
///
/// The word is `standing.`, the section and the constant in the bundle: AHEAD of economy is "under budsjett".
public enum Standing {
    /// Better than planned.
    AHEAD(Mark.GOOD),
    /// As planned; for risk: low.
    AS_PLANNED(Mark.GOOD),
    /// There is nothing to see yet, as planned.
    NOT_BEGUN(Mark.UNKNOWN),
    /// Somewhat worse than planned; for risk: medium.
    MINOR(Mark.WATCH),
    /// Much worse than planned; for risk: high.
    MAJOR(Mark.BAD),
    /// Nobody has said, or nobody knows.
    UNKNOWN(Mark.UNKNOWN);

    private final Mark mark;

    Standing(Mark mark) {
        this.mark = mark;
    }

    /// The project's mark that follows.
    public Mark mark() {
        return mark;
    }

    /// The standings `section` can have, best first.
    public static List<Standing> of(Section section) {
        return switch (section) {
            case PROGRESS, ECONOMY, QUALITY -> List.of(AHEAD, AS_PLANNED, MINOR, MAJOR, UNKNOWN);
            case RISK -> List.of(AS_PLANNED, MINOR, MAJOR, UNKNOWN);
            case BENEFIT -> List.of(AHEAD, AS_PLANNED, NOT_BEGUN, MINOR, MAJOR, UNKNOWN);
        };
    }

    /// The standing that says no more than `mark` does.
    public static Standing of(Mark mark) {
        return switch (mark) {
            case GOOD -> AS_PLANNED;
            case WATCH -> MINOR;
            case BAD -> MAJOR;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /// The bundle key of the word `section` has for it.
    public String key(Section section) {
        return "standing." + section + "." + this;
    }
}
