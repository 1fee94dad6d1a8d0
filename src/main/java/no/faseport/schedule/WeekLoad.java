package no.faseport.schedule;

import java.time.LocalDate;
import java.util.List;
import no.faseport.project.ProjectId;

/// What is wanted of a resource in a week, and what it has to give: hours, after holidays and absence.
public record WeekLoad(LocalDate monday, double capacity, List<Part> parts) {
    /// Less than this is a rounding, not an overload.
    private static final double A_MINUTE = 1 / 60.0;

    /// Keeps a copy.
    public WeekLoad {
        parts = List.copyOf(parts);
    }

    /// The hours one activity wants.
    public record Part(ProjectId project, ActivityId activity, double hours) {
    }

    /// The hours wanted by all.
    public double wanted() {
        return parts.stream().mapToDouble(Part::hours).sum();
    }

    /// The hours wanted by one project.
    public double wanted(ProjectId project) {
        return parts.stream().filter(part -> part.project().equals(project)).mapToDouble(Part::hours).sum();
    }

    /// The hours wanted beyond what there are; 0 where it suffices.
    public double excess() {
        return isOverloaded() ? wanted() - capacity : 0;
    }

    /// True where more is wanted than there is.
    public boolean isOverloaded() {
        return wanted() > capacity + A_MINUTE;
    }
}
