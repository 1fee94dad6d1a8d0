package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.gate.Gate;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.Outline;
import no.faseport.schedule.Resource;
import no.faseport.store.Work;

/// All that is stored of a project's plan as lines of text without keys, so that two portfolios can be compared.
final class ToldProject {
    private final Work work;
    private final ProjectId project;
    private final List<Activity> activities;
    private final Map<ActivityId, Integer> numbers = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    ToldProject(Work work, ProjectId project) {
        this.work = work;
        this.project = project;
        this.activities = Outline.of(work.plans().activities(project)).activities();
        activities.forEach(one -> numbers.put(one.id(), numbers.size() + 1));
    }

    List<String> lines() {
        var terms = work.planTerms().of(project);
        say("plan", calendar(terms.calendar().or(() -> work.calendars().all().stream().filter(NamedCalendar::standard)
                .map(NamedCalendar::id).findFirst())), terms.statusDate(), terms.nearCritical(),
                work.estimates().correlation(project));
        var parents = activities.stream().flatMap(one -> one.parent().stream()).toList();
        activities.forEach(one -> activity(one, parents.contains(one.id())));
        work.plans().dependencies(project).stream()
                .map(one -> List.<Object>of("link", number(one.predecessor()), number(
                        one.successor()), one.kind(), one.lag()))
                .map(List::toString).sorted().forEach(lines::add);
        work.estimates().of(project).stream().map(one -> List.<Object>of("estimate", one.activity().map(this::number),
                one.name(), one.days(), one.cost())).map(List::toString).sorted().forEach(lines::add);
        staff();
        baselines();
        work.gates().of(work.projects().get(project)).forEach(gate -> say("gate", gate.code(), gate.plannedOn()));
        return List.copyOf(lines);
    }

    private void say(Object... facts) {
        lines.add(List.of(facts).toString());
    }

    private int number(ActivityId id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    private String calendar(Optional<CalendarId> id) {
        return id.flatMap(one -> work.calendars().find(one)).map(one -> one.name() + one.weekdays().stream().sorted()
                .toList() + one.holidays() + one.days().stream().map(day -> day.days() + day.name()).toList())
                .orElse("none");
    }

    /// The time and terms of a summary are those of what is under it.
    private void activity(Activity one, boolean summary) {
        say("activity", number(one.id()), one.parent().map(this::number), one.name(), one.responsible(), one.note(),
                one.terms().deadline());
        if (!summary) {
            say("  time", one.start(), one.duration(), one.milestone(), one.progress(), one.terms().manual(),
                    one.terms().constraint(), calendar(one.terms().calendar()));
        }
    }

    private void staff() {
        Map<Object, Resource> known = new HashMap<>();
        work.resources().all().forEach(one -> known.put(one.id(), one));
        var assigned = activities.stream().flatMap(one -> work.resources().assignments(one.id()).stream()).toList();
        assigned.stream().map(one -> one.resource()).distinct().map(known::get)
                .flatMap(one -> Stream.concat(Stream.of("resource " + one.name() + one.kind() + one.capacity()),
                        work.resources().absences().stream().filter(each -> each.resource().equals(one.id()))
                                .map(each -> one.name() + " away " + each.from() + each.until() + " " + each.share()
                                        + each.reason())))
                .sorted().forEach(lines::add);
        assigned.stream()
                .map(one -> "assigned " + number(one.activity()) + Objects.requireNonNull(known.get(one.resource()))
                        .name() + " " + one.share())
                .sorted().forEach(lines::add);
    }

    private void baselines() {
        var gates = work.gates().of(work.projects().get(project));
        for (var one : work.baselines().of(project)) {
            say("baseline", one.name(), one.takenAt(), one.takenBy(), one.cost(),
                    one.gate().flatMap(id -> gates.stream()
                            .filter(gate -> gate.id().equals(id)).map(Gate::code).findFirst()));
            work.baselines().planned(one.id()).activities()
                    .forEach(each -> say("  planned", Optional.ofNullable(numbers.get(each.activity())),
                            each.name(), each.start(), each.finish(), each.duration(), each.milestone(), each.cost()));
        }
    }
}
