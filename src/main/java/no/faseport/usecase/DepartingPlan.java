package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileEstimate;
import no.faseport.planfile.FileGate;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.FileTerms;
import no.faseport.planfile.FileUncertainty;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.planfile.PlanLink;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Absence;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assigned;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.Outline;
import no.faseport.schedule.PlanTerms;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.store.Work;
import no.faseport.words.Words;

/// A project's plan in the terms of a plan file, lines numbered as people read them.
final class DepartingPlan {
    private static final int THE_PLANS = 1;

    private final Work work;
    private final Words words;
    private final ProjectId project;
    private final Losses losses;
    private final Map<ActivityId, Integer> keys = new HashMap<>();
    private final Map<CalendarId, FileCalendar> calendars = new LinkedHashMap<>();
    private final Map<ResourceId, FileResource> resources = new LinkedHashMap<>();

    DepartingPlan(Work work, Words words, ProjectId project, Losses losses) {
        this.work = work;
        this.words = words;
        this.project = project;
        this.losses = losses;
    }

    PlanFile plan() {
        var activities = Outline.of(work.plans().activities(project)).activities();
        activities.forEach(one -> keys.put(one.id(), keys.size() + 1));
        var terms = work.planTerms().of(project);
        var all = work.calendars().all();
        var own = own(all, terms.calendar());
        var parents = activities.stream().flatMap(one -> one.parent().stream()).toList();
        activities.stream().filter(one -> !parents.contains(one.id())).forEach(one -> one.terms().calendar()
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst()).ifPresent(this::follow));
        var follows = work.calendars().of(project);
        var lines = activities.stream()
                .map(one -> line(one, one.finish(follows.of(one.terms()), terms.statusDate()))).toList();
        var shares = shares(activities);
        var named = new ArrayList<>(List.of(own));
        calendars.values().stream().filter(one -> one.key() != THE_PLANS).forEach(named::add);
        var near = Optional.of(terms.nearCritical()).filter(days -> days != PlanTerms.NEAR_CRITICAL);
        return new PlanFile(work.projects().get(project).name(), new FileTerms(terms.statusDate(), Optional.of(
                THE_PLANS), near), lines, links(), named, new DepartingBaselines(work, project, keys, losses).all(),
                List.copyOf(resources.values()), shares,
                uncertainty(lines), gates());
    }

    private FileCalendar own(List<NamedCalendar> all, Optional<CalendarId> chosen) {
        var followed = all.stream().filter(one -> chosen.equals(Optional.of(one.id()))).findFirst()
                .or(() -> all.stream().filter(NamedCalendar::standard).findFirst());
        followed.ifPresent(one -> calendars.put(one.id(), PlanCalendars.file(THE_PLANS, one)));
        return followed.map(one -> PlanCalendars.file(THE_PLANS, one))
                .orElseGet(() -> PlanCalendars.norwegian(THE_PLANS, words.text("planfile.calendar")));
    }

    private void follow(NamedCalendar calendar) {
        calendars.computeIfAbsent(calendar.id(), _ -> PlanCalendars.file(THE_PLANS + 1 + calendars.size(), calendar));
    }

    private PlanLine line(Activity one, LocalDate finish) {
        var terms = one.terms();
        return new PlanLine(key(one.id()).orElseThrow(), one.parent().flatMap(this::key), one.name(), one.start(),
                finish, one.duration(), one.progress(), one.responsible(), terms.manual(), terms.constraint(),
                terms.deadline(), terms.calendar().map(calendars::get).map(FileCalendar::key), one.note());
    }

    private Optional<Integer> key(ActivityId id) {
        return Optional.ofNullable(keys.get(id));
    }

    private String name(ActivityId id) {
        return work.plans().find(id).map(Activity::name).orElse("");
    }

    private List<PlanLink> links() {
        var links = new ArrayList<PlanLink>();
        for (var link : work.plans().dependencies(project)) {
            var before = key(link.predecessor());
            var after = key(link.successor());
            if (before.isPresent() && after.isPresent()) {
                links.add(new PlanLink(before.get(), after.get(), link.kind(), link.lag()));
            } else {
                losses.lost("", "planfile.loss.otherProject", name(link.successor()));
            }
        }
        links.sort((one, other) -> one.successor() == other.successor()
                ? 0
                : Integer.compare(one.successor(), other.successor()));
        return links;
    }

    /// Also of summaries, which were assigned to somebody before they got others under them.
    private List<FileShare> shares(List<Activity> activities) {
        var known = new HashMap<ResourceId, Resource>();
        work.resources().all().forEach(one -> known.put(one.id(), one));
        var shares = new ArrayList<FileShare>();
        var absences = work.resources().absences();
        var parents = activities.stream().flatMap(one -> one.parent().stream()).distinct();
        var assigned = Stream.concat(work.resources().assigned(project).stream().map(Assigned::assignment),
                parents.flatMap(id -> work.resources().assignments(id).stream())).toList();
        for (var one : assigned) {
            var resource = resources.computeIfAbsent(one.resource(), id -> {
                var found = Optional.ofNullable(known.get(id)).orElseThrow();
                return new FileResource(resources.size() + 1, found.name(), found.kind() == Resource.Kind.ROLE,
                        found.capacity(), away(found, absences));
            });
            key(one.activity()).ifPresent(line -> shares.add(new FileShare(line, resource.key(), one.share())));
        }
        shares.sort((one, other) -> one.line() == other.line()
                ? Integer.compare(one.resource(), other.resource())
                : Integer.compare(one.line(), other.line()));
        return shares;
    }

    private static List<FileAway> away(Resource of, List<Absence> absences) {
        return absences.stream().filter(one -> one.resource().equals(of.id()))
                .map(one -> new FileAway(one.from(), one.until(), one.share(), one.reason())).toList();
    }

    /// In the order of the lines, and costs that no line bears after them.
    private FileUncertainty uncertainty(List<PlanLine> lines) {
        var all = work.estimates().of(project);
        var byLine = new HashMap<Integer, FileEstimate>();
        all.forEach(one -> one.activity().flatMap(this::key).ifPresent(
                key -> byLine.put(key, new FileEstimate(Optional.of(key), "", one.days(), one.cost()))));
        var costs = all.stream().filter(one -> one.activity().isEmpty())
                .map(one -> new FileEstimate(Optional.empty(), one.name(), Optional.empty(), one.cost()));
        return new FileUncertainty(Optional.of(work.estimates().correlation(project)).filter(percent -> percent > 0),
                Stream.concat(lines.stream().flatMap(line -> Optional.ofNullable(byLine.get(line.key())).stream()),
                        costs).toList());
    }

    private List<FileGate> gates() {
        return work.gates().of(work.projects().get(project)).stream().flatMap(gate -> gate.plannedOn()
                .map(day -> new FileGate(gate.code(), gate.code() + " " + gate.template().title(), day)).stream())
                .toList();
    }
}
