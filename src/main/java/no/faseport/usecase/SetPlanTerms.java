package no.faseport.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.faseport.project.ProjectId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.PlanTerms;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Said;
import no.faseport.store.Work;

/// Says how a project's plan is calculated: by which calendar, as of which day, and what counts as nearly critical.
public final class SetPlanTerms {
    private final Workplace place;

    /// For the portfolio of `place`.
    public SetPlanTerms(Workplace place) {
        this.place = place;
    }

    /// Lets the plan follow another calendar, or the standard one; refused where the calendar is gone.
    public Result<PlanTerms> calendar(ProjectId project, Optional<CalendarId> calendar) {
        return place.store().change(place.author(), work -> {
            var named = calendar.flatMap(work.calendars()::find);
            return named.isEmpty() && calendar.isPresent()
                    ? place.said(Result.refused("workCalendar.refused.gone"), "journal.nothing")
                    : said(work, project, terms -> terms.by(calendar), "journal.plan.calendar",
                            named.map(NamedCalendar::name).orElse(place.words().text("workCalendar.standard")));
        });
    }

    /// Says up to which day progress is told, or no longer; refused outside the years calendars cover.
    public Result<PlanTerms> statusDate(ProjectId project, Optional<LocalDate> day) {
        if (day.filter(one -> !WorkCalendar.covers(one)).isPresent()) {
            return Result.refused("planTerms.refused.day");
        }
        return place.store().change(place.author(), work -> said(work, project, terms -> terms.asOf(day),
                day.isPresent() ? "journal.plan.statusDate" : "journal.plan.noStatusDate",
                day.map(place.words()::date).orElse("")));
    }

    /// Says how many working days of float count as nearly critical; refused outside 0 to a year.
    public Result<PlanTerms> nearCritical(ProjectId project, int days) {
        return days < 0 || days > PlanTerms.MOST_NEAR
                ? Result.refused("planTerms.refused.near", PlanTerms.MOST_NEAR)
                : place.store().change(place.author(), work -> said(work, project, terms -> terms.near(days),
                        "journal.plan.nearCritical", days));
    }

    private Said<Result<PlanTerms>> said(Work work, ProjectId project, UnaryOperator<PlanTerms> change, String sentence,
            Object to) {
        var terms = change.apply(work.planTerms().of(project));
        work.planTerms().save(terms);
        long moved = Replan.again(work, project);
        var found = work.projects().get(project);
        var told = place.words().text(sentence, found.number(), found.name(), to)
                + (moved > 0 ? place.words().count("journal.plan.follow", moved) : "");
        return new Said<>(new Result.Done<>(terms), told);
    }
}
