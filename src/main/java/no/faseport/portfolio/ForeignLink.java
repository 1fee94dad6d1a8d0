package no.faseport.portfolio;

import no.faseport.schedule.Activity;
import no.faseport.schedule.Dependency;

/// A dependency between an activity of a plan and `other`, which belongs to the project with this number and name, and is the line
/// `line` of its plan, from 1.
public record ForeignLink(Dependency dependency, String number, String project, Activity other, int line) {
    /// True where it is the plan's own activity that waits.
    public boolean incoming() {
        return dependency.predecessor().equals(other.id());
    }
}
