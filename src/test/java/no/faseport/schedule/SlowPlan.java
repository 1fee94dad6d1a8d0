package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A plan calculated the slow and obvious way: everybody looks at everybody and takes a step, day by day, until all stand
/// where they may.
final class SlowPlan {
    private static final LocalDate NEVER = LocalDate.of(2021, 1, 1);
    private static final LocalDate UNBOUND = LocalDate.of(2030, 1, 1);

    private final PlanFacts facts;
    private final Map<ActivityId, Activity> activities = new HashMap<>();
    /// What has nothing under it, as it now stands.
    private final Map<ActivityId, Bar> bars = new HashMap<>();
    private final Map<ActivityId, Integer> rooms = new HashMap<>();
    private LocalDate first = NEVER;
    private LocalDate last = NEVER;

    /// Where something stands; `over` is true where its last day is used up.
    record Bar(LocalDate start, LocalDate finish, boolean over) {
        LocalDate after() {
            return over ? finish.plusDays(1) : finish;
        }
    }

    /// How late something may start and finish, for those before it.
    record Limits(LocalDate start, LocalDate finish, boolean over) {
    }

    SlowPlan(PlanFacts facts) {
        this.facts = facts;
        facts.activities().forEach(one -> activities.put(one.id(), one));
        for (var one : facts.outside()) {
            bars.put(one.id(), new Bar(one.start(), one.finish(), one.duration() > 0));
        }
        var work = work();
        work.forEach(one -> bars.put(one.id(), settled(one).orElse(bar(one, one.start()))));
        roots(work);
        for (boolean moving = true; moving;) {
            moving = false;
            for (var one : work) {
                var there = settled(one).map(bar -> marking(one, bar)).orElseGet(() -> placed(one));
                moving |= !there.equals(bars.put(one.id(), there));
            }
        }
        last = work.stream().map(one -> bar(one).finish()).max(Comparator.naturalOrder()).orElse(NEVER);
    }

    /// The activities with nothing under them.
    List<Activity> work() {
        return facts.activities().stream().filter(one -> children(one.id()).isEmpty()).toList();
    }

    private List<Activity> children(ActivityId id) {
        return facts.activities().stream().filter(one -> one.parent().filter(id::equals).isPresent()).toList();
    }

    private List<Activity> under(ActivityId id) {
        return children(id).isEmpty()
                ? List.of(activity(id))
                : children(id).stream().flatMap(child -> under(child.id()).stream()).toList();
    }

    private Activity activity(ActivityId id) {
        return Optional.ofNullable(activities.get(id)).orElseThrow();
    }

    private Bar bar(Activity one) {
        return Optional.ofNullable(bars.get(one.id())).orElseThrow();
    }

    private SlowCalendar calendar(Optional<CalendarId> id) {
        return id.flatMap(one -> Optional.ofNullable(RandomPlan.CALENDARS.get(one))).orElse(RandomPlan.STANDARD);
    }

    private SlowCalendar calendar(Activity one) {
        return calendar(one.terms().calendar());
    }

    /// Where those start that wait for others and that nothing else lets start.
    private void roots(List<Activity> work) {
        var roots = work.stream().filter(one -> linksInto(one).isEmpty()).toList();
        var early = roots.stream().filter(one -> settled(one).isPresent() || !isLate(one)).toList();
        first = early.isEmpty()
                ? roots.stream().map(Activity::start).min(Comparator.naturalOrder()).orElse(NEVER)
                : early.stream().map(one -> settled(one).orElseGet(() -> placed(one)).start())
                        .min(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean isLate(Activity one) {
        return one.terms().constraint().equals(Constraint.LATE);
    }

    private List<ActivityId> withAbove(ActivityId id) {
        var path = new ArrayList<ActivityId>(List.of(id));
        for (var at = activities.get(id); at != null && at.parent().isPresent(); at = activities.get(path.getLast())) {
            path.add(at.parent().orElseThrow());
        }
        return path;
    }

    private List<Dependency> linksInto(Activity one) {
        var path = withAbove(one.id());
        return facts.dependencies().stream().filter(link -> path.contains(link.successor()))
                .filter(link -> activities.containsKey(link.predecessor()) || bars.containsKey(link.predecessor()))
                .toList();
    }

    private Bar bar(Activity one, LocalDate start) {
        return new Bar(start, calendar(one).finish(start, one.duration()), one.duration() > 0);
    }

    private LocalDate status() {
        return facts.statusDate().orElse(NEVER);
    }

    /// Where an activity stands that stands there whatever others do.
    private Optional<Bar> settled(Activity one) {
        var calendar = calendar(one);
        var constraint = one.terms().constraint();
        if (one.terms().manual() || one.progress() == 100) {
            return Optional.of(bar(one, one.start()));
        }
        if (one.progress() > 0) {
            return Optional.of(begun(one, calendar));
        }
        var from = calendar.onOrAfter(status().plusDays(1));
        return switch (constraint.kind()) {
            case MUST_START -> Optional.of(bar(one, later(calendar.onOrAfter(constraint.date().orElseThrow()), from)));
            case MUST_FINISH -> {
                var finish = calendar.onOrBefore(constraint.date().orElseThrow());
                yield Optional.of(bar(one, later(calendar.plus(finish, 1 - Math.max(1, one.duration())), from)));
            }
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, START_NO_LATER, FINISH_NO_EARLIER,
                    FINISH_NO_LATER ->
                Optional.empty();
        };
    }

    /// Works day by day: first what is done, then, after the status date, what is left.
    private Bar begun(Activity one, SlowCalendar calendar) {
        int done = one.duration() * one.progress() / 100;
        var at = one.start().minusDays(1);
        for (int day = 0; day < one.duration(); day++) {
            at = calendar.onOrAfter(at.plusDays(1));
            at = day < done ? at : calendar.onOrAfter(later(at, status().plusDays(1)));
        }
        return one.duration() == 0 ? bar(one, one.start()) : new Bar(one.start(), at, true);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// The first day, found by trying one after the other, on which nothing forbids the activity to start.
    private Bar placed(Activity one) {
        var at = one.start().minusDays(130);
        while (!mayStart(one, bar(one, at))) {
            at = at.plusDays(1);
        }
        return marking(one, bar(one, at));
    }

    private boolean mayStart(Activity one, Bar bar) {
        var constraint = one.terms().constraint();
        var date = constraint.date().orElse(NEVER);
        var links = linksInto(one);
        var ground = links.isEmpty() && !isLate(one) ? one.start() : first;
        boolean own = switch (constraint.kind()) {
            case START_NO_EARLIER -> !bar.start().isBefore(date);
            case FINISH_NO_EARLIER -> !bar.finish().isBefore(date) && !bar.start().isBefore(ground);
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_LATER, FINISH_NO_LATER, MUST_START, MUST_FINISH ->
                !bar.start().isBefore(ground);
        };
        return own && calendar(one).works(bar.start()) && bar.start().isAfter(status())
                && links.stream().allMatch(link -> keeps(link, stands(link.predecessor()), bar.start(), bar.finish()));
    }

    /// A milestone on the day of the last finish that it waits for is when that day is over, unless it should wait longer still.
    private Bar marking(Activity one, Bar bar) {
        var finishes = linksInto(one).stream().flatMap(link -> {
            var before = stands(link.predecessor());
            return switch (link.kind()) {
                case FS, SS -> Stream.<Bar>empty();
                case FF -> Stream.of(new Bar(bar.start(), lagged(link, before.finish()), before.over()));
                case SF -> Stream.of(new Bar(bar.start(), lagged(link, before.start()), false));
            };
        }).toList();
        boolean marks = one.duration() == 0 && finishes.stream().noneMatch(end -> end.finish().isAfter(bar.finish()))
                && finishes.stream().anyMatch(end -> end.finish().equals(bar.finish()) && end.over());
        return marks ? new Bar(bar.start(), bar.finish(), true) : bar;
    }

    /// Where an activity stands, a summary as what is under it does.
    Bar stands(ActivityId id) {
        if (bars.containsKey(id)) {
            return Optional.ofNullable(bars.get(id)).orElseThrow();
        }
        var under = under(id).stream().map(this::bar).toList();
        var finish = under.stream().map(Bar::finish).max(Comparator.naturalOrder()).orElseThrow();
        return new Bar(under.stream().map(Bar::start).min(Comparator.naturalOrder()).orElseThrow(), finish,
                under.stream().anyMatch(bar -> bar.finish().equals(finish) && bar.over()));
    }

    private boolean keeps(Dependency link, Bar before, LocalDate start, LocalDate finish) {
        return switch (link.kind()) {
            case FS -> !start.isBefore(lagged(link, before.after()));
            case SS -> !start.isBefore(lagged(link, before.start()));
            case FF -> !finish.isBefore(lagged(link, before.finish()));
            case SF -> !finish.isBefore(lagged(link, before.start()));
        };
    }

    private LocalDate lagged(Dependency link, LocalDate day) {
        var calendar = calendar(facts.outside().stream().filter(one -> one.id().equals(link.predecessor())).findFirst()
                .map(Outside::calendar).orElseGet(() -> activity(link.predecessor()).terms().calendar()));
        int days = switch (link.lag().unit()) {
            case CALENDAR, WORKING -> link.lag().amount();
            case PERCENT -> Math.toIntExact(Math.round(duration(link.predecessor(), calendar) * link.lag().amount()
                    / 100.0));
        };
        return days == 0
                ? day
                : link.lag().unit() == Lag.Unit.CALENDAR ? day.plusDays(days) : calendar.plus(day, days);
    }

    private int duration(ActivityId id, SlowCalendar calendar) {
        var out = facts.outside().stream().filter(one -> one.id().equals(id)).findFirst();
        return out.isPresent()
                ? out.get().duration()
                : children(id).isEmpty()
                        ? activity(id).duration()
                        : calendar.between(stands(id).start().minusDays(1), stands(id).after().minusDays(1));
    }

    /// How late an activity may start and finish before the plan ends later, or before others move where `others` is true.
    Limits limits(Activity one, boolean others) {
        var start = UNBOUND;
        var finish = last;
        var bar = bar(one);
        for (var link : linksFrom(one)) {
            boolean ofStart = link.kind() == Dependency.Kind.SS || link.kind() == Dependency.Kind.SF;
            for (var then : under(link.successor())) {
                if (then.progress() == 0 && (!ofStart || opens(one, link.predecessor()))) {
                    var stand = needed(then, others);
                    Predicate<LocalDate> kept = day -> keeps(link, new Bar(day, day, bar.over()), stand.start(),
                            stand.finish());
                    start = ofStart ? walkBack(earlier(start, stand.finish().plusDays(60)), kept) : start;
                    finish = ofStart ? finish : walkBack(finish, kept);
                }
            }
        }
        return new Limits(start, finish, bar.over());
    }

    private static LocalDate walkBack(LocalDate from, Predicate<LocalDate> kept) {
        var day = from;
        while (!kept.test(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private List<Dependency> linksFrom(Activity one) {
        var path = withAbove(one.id());
        return facts.dependencies().stream().filter(link -> path.contains(link.predecessor()))
                .filter(link -> activities.containsKey(link.successor())).toList();
    }

    /// True for the activity that decides when the summary starts: at every step down the first written that starts first.
    private boolean opens(Activity one, ActivityId summary) {
        var at = summary;
        while (!children(at).isEmpty()) {
            at = children(at).stream().min(Comparator.comparing(child -> stands(child.id()).start())).orElseThrow()
                    .id();
        }
        return at.equals(one.id());
    }

    /// Where an activity must be able to stand, as those before it are to see it.
    private Bar needed(Activity then, boolean others) {
        int days = others ? delay(then) : settled(then).isPresent() ? Math.min(0, room(then)) : room(then);
        return new Bar(shifted(then, bar(then).start(), days), shifted(then, bar(then).finish(), days),
                bar(then).over());
    }

    LocalDate shifted(Activity one, LocalDate day, int days) {
        return days == 0 ? day : calendar(one).plus(calendar(one).onOrBefore(day), days);
    }

    /// The working days it can slip before the plan ends later or a limit is broken, from its earliest start on.
    int room(Activity one) {
        if (!rooms.containsKey(one.id())) {
            rooms.put(one.id(), roomFound(one));
        }
        return Optional.ofNullable(rooms.get(one.id())).orElseThrow();
    }

    private int roomFound(Activity one) {
        var limits = limits(one, false);
        var start = limits.start();
        var finish = withAbove(one.id()).stream().map(activities::get).filter(Objects::nonNull)
                .flatMap(above -> above.terms().deadline().stream()).reduce(limits.finish(), SlowPlan::earlier);
        var constraint = one.terms().constraint();
        switch (constraint.kind()) {
            case START_NO_LATER -> start = earlier(start, constraint.date().orElseThrow());
            case MUST_START -> start = earlier(start, calendar(one).onOrAfter(constraint.date().orElseThrow()));
            case FINISH_NO_LATER, MUST_FINISH -> finish = earlier(finish, constraint.date().orElseThrow());
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER, FINISH_NO_EARLIER -> {
            }
        }
        return room(one, start, finish);
    }

    /// The working days it can slip before another has to move, from its earliest start on.
    int ownRoom(Activity one) {
        var limits = limits(one, true);
        return room(one, limits.start(), limits.finish());
    }

    private int room(Activity one, LocalDate start, LocalDate finish) {
        int toFinish = calendar(one).between(bar(one).finish(), finish);
        return start.equals(UNBOUND) ? toFinish : Math.min(calendar(one).between(bar(one).start(), start), toFinish);
    }

    /// The working days that what is to be late is planned after its earliest start.
    int delay(Activity one) {
        return isLate(one) && settled(one).isEmpty() ? Math.max(0, Math.min(room(one), ownRoom(one))) : 0;
    }

    /// All that is to be known of an activity without any under it.
    Timing timing(Activity one) {
        int delay = delay(one);
        int late = room(one);
        var bar = bar(one);
        return new Timing(shifted(one, bar.start(), delay), shifted(one, bar.finish(), delay), bar.start(),
                bar.finish(), shifted(one, bar.start(), late), shifted(one, bar.finish(), late), late - delay,
                ownRoom(one) - delay, one.progress() == 100);
    }
}
