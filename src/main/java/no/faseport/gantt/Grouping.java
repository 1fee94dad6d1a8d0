package no.faseport.gantt;

import java.util.Locale;
import no.faseport.portfolio.Roadmap;

/// What the projects of a roadmap are gathered by.
public enum Grouping {
    /// The programme they belong to.
    PROGRAMME,
    /// The unit they belong to.
    UNIT,
    /// The phase they are in.
    PHASE;

    /// The bundle key of its name; with `.none` after it, of those that have none.
    public String key() {
        return "roadmap.by." + name().toLowerCase(Locale.ROOT);
    }

    String of(Roadmap.Line line) {
        return switch (this) {
            case PROGRAMME -> line.programme();
            case UNIT -> line.unit();
            case PHASE -> line.phase();
        };
    }
}
