package no.faseport.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.gantt.GanttFacts;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.PlanPicture;
import no.faseport.portfolio.ForeignLink;
import no.faseport.portfolio.PlanPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.Outside;
import no.faseport.schedule.Variance;

/// A project's plan with all that is told of it, read and calculated before it is shown or printed: the names of the calendars
/// and of the people and roles there are beside it.
public record PlanShown(GanttPlan plan, Map<CalendarId, String> calendars, List<String> people) {
    /// Keeps copies.
    public PlanShown {
        calendars = Map.copyOf(calendars);
        people = List.copyOf(people);
    }

    /// Reads the plan of `project`; nothing where the project is gone.
    public static Optional<PlanShown> read(Workplace place, ProjectId project) {
        var read = new ReadPortfolio(place);
        var people = new ReadPeople(place);
        return read.plan(project).map(page -> {
            var calendars = page.calendars();
            var plan = new PlanPicture(page, calendars.standard(), place.today()).plan(place.words());
            var facts = GanttFacts.NONE.at(page.terms().statusDate()).nearly(page.terms().nearCritical())
                    .following(calendars.named()).staffed(people.staff(project)).against(baseline(read, project))
                    .linked(abroad(place, project, read.foreign(project)));
            var known = within(plan, page).knowing(facts);
            return new PlanShown(known.knowing(facts.calculated(known.calculation())), names(page.named()),
                    people.names());
        });
    }

    /// The plan with the dependencies of its own; those to other projects are told apart.
    private static GanttPlan within(GanttPlan plan, PlanPage page) {
        var own = new HashSet<ActivityId>();
        page.activities().stream().map(Activity::id).forEach(own::add);
        return new GanttPlan(plan.activities(),
                plan.dependencies().stream().filter(link -> own.contains(link.predecessor())).toList(), plan.gates(),
                plan.phases(), plan.calendar(), plan.today());
    }

    private static List<GanttFacts.Abroad> abroad(Workplace place, ProjectId project, List<ForeignLink> links) {
        var others = links.stream().map(link -> link.other().id()).distinct().toList();
        var there = new HashMap<ActivityId, Outside>();
        place.store().read(work -> new PlanReading(work, project).outside(others))
                .forEach(one -> there.put(one.id(), one));
        return links.stream().filter(link -> there.containsKey(link.other().id()))
                .map(link -> abroad(link, Objects.requireNonNull(there.get(link.other().id())))).toList();
    }

    private static GanttFacts.Abroad abroad(ForeignLink link, Outside there) {
        return new GanttFacts.Abroad(link.dependency(), link.incoming(),
                link.number() + " " + link.project() + ": " + link.other().name(), link.number() + "/" + link.line(),
                there);
    }

    /// When the newest baseline has each activity.
    private static Map<ActivityId, GanttFacts.Planned> baseline(ReadPortfolio read, ProjectId project) {
        var planned = new HashMap<ActivityId, GanttFacts.Planned>();
        var newest = read.baselines(project).flatMap(page -> page.baselines().stream().findFirst());
        newest.flatMap(one -> read.comparison(one.id())).ifPresent(found -> found.variance().lines().forEach(line -> {
            if (line instanceof Variance.Line.Kept kept) {
                planned.put(kept.then().activity(),
                        new GanttFacts.Planned(kept.then().start(), kept.then().finish()));
            }
        }));
        return planned;
    }

    private static Map<CalendarId, String> names(List<NamedCalendar> named) {
        var names = new HashMap<CalendarId, String>();
        named.forEach(one -> names.put(one.id(), one.name()));
        return names;
    }
}
