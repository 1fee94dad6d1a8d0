package no.faseport.usecase;

import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;

/// Lets a file's plan follow the Norwegian working calendar, and tells where its own was another.
final class CalendarsTaken {
    PlanCalendars of(PlanFile plan, Losses losses) {
        var norwegian = PlanCalendars.norwegian(0, "");
        plan.calendars().stream().filter(calendar -> !calendar.worksAs(norwegian)).map(FileCalendar::name)
                .forEach(name -> losses.lost(name, "planfile.loss.calendar"));
        return PlanCalendars.norwegian();
    }
}
