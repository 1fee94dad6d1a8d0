package no.faseport.schedule;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.project.ProjectId;

/// How a project's plan is calculated: by which calendar, as of which day, and how little float counts as nearly critical.
///
/// Without a calendar of its own the plan follows the standard one. `nearCritical` is in working days. Version 0 is a plan
/// nobody has said anything about.
public record PlanTerms(ProjectId project, Optional<CalendarId> calendar, Optional<LocalDate> statusDate,
        int nearCritical, int version) {
    /// The working days of float that count as nearly critical where nothing else is said.
    public static final int NEAR_CRITICAL = 5;
    /// The most that can count as nearly critical: about a year.
    public static final int MOST_NEAR = 250;

    /// Refuses a status date no calendar covers and a float that is not one.
    public PlanTerms {
        if (statusDate.filter(day -> !WorkCalendar.covers(day)).isPresent() || nearCritical < 0
                || nearCritical > MOST_NEAR) {
            throw new IllegalArgumentException("no terms of a plan: " + statusDate + ", " + nearCritical);
        }
    }

    /// The terms of a plan nobody has said anything about.
    public static PlanTerms usual(ProjectId project) {
        return new PlanTerms(project, Optional.empty(), Optional.empty(), NEAR_CRITICAL, 0);
    }

    /// The same by another calendar, or by the standard one.
    public PlanTerms by(Optional<CalendarId> another) {
        return new PlanTerms(project, another, statusDate, nearCritical, version);
    }

    /// The same as of another day, or of none.
    public PlanTerms asOf(Optional<LocalDate> day) {
        return new PlanTerms(project, calendar, day, nearCritical, version);
    }

    /// The same with another float counting as nearly critical.
    public PlanTerms near(int days) {
        return new PlanTerms(project, calendar, statusDate, days, version);
    }
}
