package no.faseport.schedule;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.faseport.project.ProjectId;

/// Plans made up at random, with everything in them that a plan can have, and edits of them.
final class RandomPlan {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ProjectId PROJECT = new ProjectId(id("prosjekt"));
    private static final CalendarId SHIFTS = new CalendarId(id("turnus"));
    private static final CalendarId SHORT_WEEKS = new CalendarId(id("korte uker"));
    static final Map<CalendarId, SlowCalendar> CALENDARS = Map.of(
            SHIFTS, new SlowCalendar(EnumSet.allOf(DayOfWeek.class), false,
                    List.of(new SpecialDays(MONDAY.plusDays(10), MONDAY.plusDays(13), false))),
            SHORT_WEEKS, new SlowCalendar(EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), true,
                    List.of(new SpecialDays(MONDAY.plusDays(5), MONDAY.plusDays(6), true))));
    static final SlowCalendar STANDARD = new SlowCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true,
            List.of());

    private final Random random;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Dependency> links = new ArrayList<>();
    private int made;

    RandomPlan(long seed) {
        random = new Random(seed);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    PlanFacts facts() {
        int size = random.nextInt(2, 14);
        var outside = random.nextInt(4) == 0 ? List.of(outside()) : List.<Outside>of();
        for (int i = 0; i < size; i++) {
            activities.add(activity(parent(activities)));
        }
        for (int i = random.nextInt(2 * size); i > 0; i--) {
            int then = random.nextInt(1, size);
            var before = activities.get(random.nextInt(then));
            if (activities.get(then).parent().filter(before.id()::equals).isEmpty()) {
                links.add(link(before.id(), activities.get(then).id()));
            }
        }
        outside.forEach(one -> links.add(link(one.id(), activities.get(random.nextInt(size)).id())));
        var status = random.nextInt(3) == 0 ? Optional.of(day()) : Optional.<LocalDate>empty();
        return new PlanFacts(activities, links, calendars(), status, outside);
    }

    private Outside outside() {
        var start = day();
        int days = random.nextInt(9);
        return new Outside(new ActivityId(id("ute")), start, start.plusDays(days), days, calendar());
    }

    private static Calendars calendars() {
        var named = new HashMap<CalendarId, WorkCalendar>();
        CALENDARS.forEach((id, calendar) -> named.put(id, calendar.quick()));
        return new Calendars(STANDARD.quick(), named);
    }

    private Optional<ActivityId> parent(List<Activity> among) {
        return among.isEmpty() || random.nextInt(4) > 0
                ? Optional.empty()
                : Optional.of(among.get(random.nextInt(among.size())).id());
    }

    private Activity activity(Optional<ActivityId> parent) {
        return changed(Activity.planned(new ActivityId(id("aktivitet " + made++)), PROJECT, parent, made, "A" + made,
                day(), 0));
    }

    private Activity changed(Activity activity) {
        var kinds = Constraint.Kind.values();
        var kind = kinds[random.nextInt(kinds.length)];
        var constraint = random.nextInt(2) == 0
                ? Constraint.SOON
                : new Constraint(kind, kind.isDated() ? Optional.of(day()) : Optional.empty());
        var terms = new Terms(random.nextInt(8) == 0, constraint,
                random.nextInt(5) == 0 ? Optional.of(day()) : Optional.empty(), calendar());
        return activity.at(day(), random.nextInt(4) == 0 ? 0 : random.nextInt(1, 9)).on(terms)
                .done(random.nextInt(6) == 0 ? 100 : random.nextInt(5) == 0 ? random.nextInt(100) : 0);
    }

    private Optional<CalendarId> calendar() {
        return switch (random.nextInt(5)) {
            case 0 -> Optional.of(SHIFTS);
            case 1 -> Optional.of(SHORT_WEEKS);
            default -> Optional.empty();
        };
    }

    private LocalDate day() {
        return MONDAY.plusDays(random.nextInt(45));
    }

    private Dependency link(ActivityId before, ActivityId then) {
        var kinds = Dependency.Kind.values();
        var lag = switch (random.nextInt(5)) {
            case 0 -> new Lag(random.nextInt(-6, 9), Lag.Unit.CALENDAR);
            case 1 -> new Lag(random.nextInt(-80, 160), Lag.Unit.PERCENT);
            case 2 -> Lag.days(random.nextInt(-4, 6));
            default -> Lag.NONE;
        };
        return new Dependency(new DependencyId(id("lenke " + made++)), before, then,
                kinds[random.nextInt(kinds.length)], lag);
    }

    /// Some edit of `facts`.
    Edits edit(PlanFacts facts) {
        var one = any(facts.activities());
        return switch (random.nextInt(facts.dependencies().isEmpty() ? 6 : 8)) {
            case 0, 1 -> Edits.of(changed(one));
            case 2 -> Edits.of(activity(parent(facts.activities())));
            case 3 -> facts.activities().size() < 3 ? Edits.of(changed(one)) : Edits.without(one.id());
            case 4 -> one.equals(facts.activities().getFirst())
                    ? Edits.of(one.noted("ny"))
                    : Edits.of(link(facts.activities().getFirst().id(), one.id()));
            case 5 -> Edits.of(one.placed(parent(facts.activities()).filter(id -> !id.equals(one.id())), 0));
            case 6 -> Edits.without(any(facts.dependencies()).id());
            default -> {
                var old = any(facts.dependencies());
                var other = link(old.predecessor(), old.successor());
                yield Edits.of(new Dependency(old.id(), old.predecessor(), old.successor(), other.kind(), other.lag()));
            }
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// The ids of all that is in a plan.
    static Set<ActivityId> ids(PlanFacts facts) {
        return Set.copyOf(facts.activities().stream().map(Activity::id).toList());
    }
}
