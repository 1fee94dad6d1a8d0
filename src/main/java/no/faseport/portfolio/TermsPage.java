package no.faseport.portfolio;

import java.util.List;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.PlanTerms;

/// How a project's plan is calculated, and the calendars it could follow.
public record TermsPage(PlanTerms terms, List<NamedCalendar> calendars) {
    /// Keeps a copy.
    public TermsPage {
        calendars = List.copyOf(calendars);
    }
}
