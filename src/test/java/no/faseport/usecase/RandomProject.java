package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Absence;
import no.faseport.schedule.AbsenceId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assignment;
import no.faseport.schedule.AssignmentId;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.schedule.CalendarDays;
import no.faseport.schedule.CalendarDaysId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.EstimateId;
import no.faseport.schedule.Lag;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.PlannedActivity;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.schedule.Snapshot;
import no.faseport.schedule.SpecialDays;
import no.faseport.schedule.Terms;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// A project's plan with something of everything, calculated and stored; the same for the same seed.
final class RandomProject {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final List<String> NAMES = List.of("Anskaffelse", "Ås & Øy <prøve>", "«Kravliste»",
            "Μετάβαση 移行 🚀");
    private static final List<String> STAFF = List.of("Prosjektleder", "Berg, Åse", "Drift [natt]; vakt", "Arkivar");
    private static final List<String> CALENDARS = List.of("Kommunens",
            "Arbeidstid for avdelingene som arbeider i turnus hele året");

    private final Random random;
    private final Work work;
    private final ProjectId project;
    private final List<CalendarId> calendars = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final ActivityId gone = new ActivityId(Uid.next());
    private final Set<ActivityId> parents = new HashSet<>();

    RandomProject(long seed, Work work, ProjectId project) {
        this.random = new Random(seed);
        this.work = work;
        this.project = project;
    }

    void write() {
        for (int i = random.nextInt(3); i > 0; i--) {
            calendar(i);
        }
        var before = work.planTerms().of(project);
        work.planTerms().save(before.by(maybe(calendars)).asOf(maybe(List.of(FIRST.plusDays(random.nextInt(60)))))
                .near(random.nextInt(10)));
        outline(Optional.empty(), 0);
        work.plans().add(activities);
        work.plans().link(project, links());
        Replan.again(work, project);
        work.gates().of(work.projects().get(project)).stream().filter(_ -> random.nextBoolean())
                .forEach(gate -> work.gates().save(gate.plannedFor(Optional.of(day()))));
        staff();
        estimates();
        for (int i = random.nextInt(4); i > 0; i--) {
            baseline(i);
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> maybe(List<T> of) {
        return of.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(one(of));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(300));
    }

    private void calendar(int number) {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        if (random.nextBoolean()) {
            weekdays.add(DayOfWeek.SATURDAY);
            weekdays.remove(one(List.of(DayOfWeek.values())));
        }
        var days = new ArrayList<CalendarDays>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var from = day();
            days.add(new CalendarDays(new CalendarDaysId(Uid.next()), new SpecialDays(from, from.plusDays(
                    random.nextInt(20)), random.nextInt(3) == 0), one(List.of("Planleggingsdag", "Dugnad"))));
        }
        var id = new CalendarId(Uid.next());
        work.calendars().add(new NamedCalendar(id, one(CALENDARS) + " " + number, weekdays,
                random.nextBoolean(), number == 1, days, 1));
        calendars.add(id);
    }

    private void outline(Optional<ActivityId> parent, int depth) {
        int count = 1 + random.nextInt(depth == 0 ? 6 : 4);
        for (int ordinal = 0; ordinal < count; ordinal++) {
            var id = new ActivityId(Uid.next());
            boolean summary = depth < 2 && random.nextInt(3) == 0;
            activities.add(activity(id, parent, ordinal, summary));
            if (summary) {
                parents.add(id);
                outline(Optional.of(id), depth + 1);
            }
        }
    }

    private Activity activity(ActivityId id, Optional<ActivityId> parent, int ordinal, boolean summary) {
        int duration = summary ? 1 : random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(30);
        var start = day();
        var terms = summary
                ? new Terms(false, Constraint.SOON, maybe(List.of(day())), Optional.empty())
                : new Terms(random.nextInt(8) == 0, constraint(), maybe(List.of(day())), maybe(calendars));
        return new Activity(id, project, parent, ordinal, one(NAMES), start, duration, duration == 0,
                summary || random.nextInt(4) > 0 ? 0 : random.nextInt(101),
                one(List.of("", "Prosjektleder", "IKT & drift")), terms,
                one(List.of("", "Én linje", "To\nlinjer;\n\nog en")),
                1);
    }

    private Constraint constraint() {
        var kind = random.nextInt(2) == 0
                ? Constraint.Kind.AS_SOON_AS_POSSIBLE
                : one(List.of(Constraint.Kind.values()));
        return new Constraint(kind, kind.isDated() ? Optional.of(day()) : Optional.empty());
    }

    /// Later lines wait for earlier ones that they do not stand under.
    private List<Dependency> links() {
        var links = new ArrayList<Dependency>();
        for (int after = 1; after < activities.size(); after++) {
            int before = random.nextInt(after);
            if (random.nextInt(3) > 0 && !isUnder(activities.get(after), activities.get(before).id())) {
                links.add(new Dependency(new DependencyId(Uid.next()), activities.get(before).id(),
                        activities.get(after).id(), one(List.of(Dependency.Kind.values())),
                        random.nextBoolean()
                                ? Lag.NONE
                                : new Lag(1 + random.nextInt(20), one(List.of(Lag.Unit.values())))));
            }
        }
        return links;
    }

    private boolean isUnder(Activity line, ActivityId above) {
        return line.parent().filter(parent -> parent.equals(above) || activities.stream()
                .anyMatch(other -> other.id().equals(parent) && isUnder(other, above))).isPresent();
    }

    private void staff() {
        var assignments = new ArrayList<Assignment>();
        for (int number = random.nextInt(4); number > 0; number--) {
            var one = new Resource(new ResourceId(Uid.next()), 1, one(STAFF) + " " + number,
                    one(List.of(Resource.Kind.values())),
                    new BigDecimal(one(List.of("37.50", "40.00", "200.00", "0.00", "12.25"))));
            work.resources().add(one);
            away(one.id());
            activities.stream().filter(_ -> random.nextInt(3) == 0).forEach(line -> assignments.add(new Assignment(
                    new AssignmentId(Uid.next()), 1, project, line.id(), one.id(), 1 + random.nextInt(300))));
            assignments
                    .add(new Assignment(new AssignmentId(Uid.next()), 1, project, activities.getLast().id(), one.id(),
                            50));
        }
        var seen = new HashSet<List<Object>>();
        work.resources().assign(assignments.stream().filter(one -> seen.add(List.of(one.activity(), one.resource())))
                .toList());
    }

    private void away(ResourceId resource) {
        for (int i = random.nextInt(5); i > 0; i--) {
            var from = day();
            work.resources().add(new Absence(new AbsenceId(Uid.next()), 1, resource, from,
                    from.plusDays(random.nextInt(30)), random.nextBoolean() ? 100 : 1 + random.nextInt(99),
                    one(List.of("", "Ferie", "Kurs; 40 %"))));
        }
    }

    private void estimates() {
        activities.stream().filter(one -> one.duration() > 0 && !parents.contains(one.id()) && random.nextInt(3) == 0)
                .forEach(one -> work.estimates().add(Estimate.of(new EstimateId(Uid.next()), project, one.id(),
                        Optional.of(new DayRange(Math.max(1, one.duration() - 2), one.duration() + random.nextInt(9))),
                        maybe(List.of(cost())))));
        if (random.nextBoolean()) {
            work.estimates().add(Estimate.of(new EstimateId(Uid.next()), project, "Lisenser; per bruker", cost()));
            work.estimates().correlate(project, random.nextInt(101));
        }
    }

    private CostRange cost() {
        return new CostRange(new Money(new BigDecimal(one(List.of("0.00", "120000.25")))),
                new Money(new BigDecimal("120000.25")), new Money(new BigDecimal("1234567.89")));
    }

    private void baseline(int number) {
        var gates = work.gates().of(work.projects().get(project));
        work.baselines().add(new Baseline(new BaselineId(Uid.next()), project, "Referanse " + number,
                Instant.parse("2026-01-0" + (10 - number) + "T09:15:30.123456Z"), one(List.of("anna", "Bjarne B.")),
                maybe(gates).map(gate -> gate.id()), new Money(new BigDecimal(one(List.of("0.00", "980000.50")))), 1),
                planned());
    }

    /// As far from what is planned now as may be: other names, other days, and what some of it was to cost.
    private Snapshot planned() {
        var all = new ArrayList<>(activities);
        all.add(Activity.planned(gone, project, Optional.empty(), 0, "Borte siden", day(), 3));
        return new Snapshot(all.stream().filter(_ -> random.nextInt(6) > 0).map(one -> {
            var start = day();
            int duration = parents.contains(one.id()) ? 1 + random.nextInt(30) : random.nextInt(30);
            return new PlannedActivity(one.id(), random.nextInt(4) == 0 ? "Før: " + one.name() : one.name(), start,
                    start.plusDays(duration), duration, duration == 0,
                    maybe(List.of(new Money(new BigDecimal("1200.50")))));
        }).toList());
    }
}
