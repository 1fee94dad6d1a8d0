package no.faseport.portfolio;

import no.faseport.schedule.Activity;
import no.faseport.schedule.Dependency;

/// A dependency between an activity of a plan and `other`, which belongs to the project with this number and name.
public record ForeignLink(Dependency dependency, String number, String project, Activity other) {
    /// True where it is the plan's own activity that waits.
    public boolean incoming() {
        return dependency.predecessor().equals(other.id());
    }
}
