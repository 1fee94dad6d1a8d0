package no.faseport.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.faseport.portfolio.CalendarUse;
import no.faseport.schedule.CalendarDays;
import no.faseport.schedule.CalendarDaysId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.SpecialDays;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Keeps the municipality's working calendars: which days are worked, and which of them is the standard.
public final class KeepCalendars {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepCalendars(Workplace place) {
        this.place = place;
    }

    /// The calendars there are, by name, and how many plans and activities name each.
    public List<CalendarUse> all() {
        return place.store().read(work -> {
            var uses = work.calendars().uses();
            return work.calendars().all().stream()
                    .map(one -> new CalendarUse(one, uses.getOrDefault(one.id(), 0))).toList();
        });
    }

    /// Adds a calendar with the usual working days; the first there is becomes the standard.
    public Result<NamedCalendar> add(String name) {
        return place.store().change(place.author(), work -> {
            var all = work.calendars().all();
            var refusal = refused(all, Optional.empty(), name);
            if (refusal.isPresent()) {
                return place.said(refusal.get(), "journal.nothing");
            }
            var calendar = NamedCalendar.usual(new CalendarId(Uid.next()), name.strip(), all.isEmpty());
            work.calendars().add(calendar);
            return place.said(new Result.Done<>(calendar), "journal.workCalendar.added", calendar.name());
        });
    }

    /// Gives a calendar another name; refused where it is blank or taken.
    public Result<NamedCalendar> rename(CalendarId id, String name) {
        return place.store().change(place.author(), work -> refused(work.calendars().all(), Optional.of(id), name)
                .map(refusal -> place.said(refusal, "journal.nothing"))
                .orElseGet(() -> edited(work, id, one -> one.named(name.strip()), "journal.workCalendar.renamed",
                        name.strip())));
    }

    private static Optional<Result<NamedCalendar>> refused(List<NamedCalendar> all, Optional<CalendarId> own,
            String name) {
        var called = name.strip();
        if (called.isEmpty()) {
            return Optional.of(Result.refused("workCalendar.refused.noName"));
        }
        if (called.length() > NamedCalendar.LONGEST_NAME) {
            return Optional.of(Result.refused("workCalendar.refused.long", NamedCalendar.LONGEST_NAME));
        }
        return all.stream().anyMatch(one -> one.name().equalsIgnoreCase(called) && !own.equals(Optional.of(one.id())))
                ? Optional.of(Result.refused("workCalendar.refused.taken", called))
                : Optional.empty();
    }

    /// Says which weekdays are worked and whether public holidays are free; refused where no weekday is worked.
    public Result<NamedCalendar> work(CalendarId id, Set<DayOfWeek> weekdays, boolean holidays) {
        return weekdays.isEmpty()
                ? Result.refused("workCalendar.refused.never")
                : edit(id, one -> one.working(weekdays, holidays), "journal.workCalendar.week");
    }

    /// Gives a calendar days of its own; refused without a name, where they end before they begin, and outside the years
    /// calendars cover.
    public Result<NamedCalendar> addDays(CalendarId id, LocalDate from, LocalDate until, boolean worked, String name) {
        if (name.isBlank() || name.strip().length() > NamedCalendar.LONGEST_NAME) {
            return Result.refused("workCalendar.refused.dayName", NamedCalendar.LONGEST_NAME);
        }
        if (until.isBefore(from)) {
            return Result.refused("workCalendar.refused.order");
        }
        if (!WorkCalendar.covers(from) || !WorkCalendar.covers(until)) {
            return Result.refused("planTerms.refused.day");
        }
        var days = new CalendarDays(new CalendarDaysId(Uid.next()), new SpecialDays(from, until, worked), name.strip());
        return edit(id, one -> {
            var all = new ArrayList<>(one.days());
            all.add(days);
            return one.with(all);
        }, "journal.workCalendar.dayAdded", name.strip());
    }

    /// Takes days of its own away from a calendar.
    public Result<NamedCalendar> removeDays(CalendarId id, CalendarDays days) {
        return edit(id, one -> one.with(one.days().stream().filter(day -> !day.id().equals(days.id())).toList()),
                "journal.workCalendar.dayRemoved", days.name());
    }

    /// Lets this calendar be followed where nothing else is said.
    public Result<NamedCalendar> makeStandard(CalendarId id) {
        return place.store().change(place.author(), work -> {
            work.calendars().all().stream().filter(one -> one.standard() && !one.id().equals(id))
                    .forEach(one -> work.calendars().save(one.asStandard(false)));
            return edited(work, id, one -> one.asStandard(true), "journal.workCalendar.standard");
        });
    }

    /// Removes a calendar; refused while a plan or an activity names it, and while it is the standard among several.
    public Result<NamedCalendar> remove(CalendarId id) {
        return place.store().change(place.author(), work -> {
            var all = work.calendars().all();
            int uses = work.calendars().uses().getOrDefault(id, 0);
            var found = all.stream().filter(one -> one.id().equals(id)).findFirst();
            if (uses > 0 || found.filter(one -> one.standard() && all.size() > 1).isPresent()) {
                return place.said(uses > 0
                        ? Result.refused("workCalendar.refused.used", uses)
                        : Result.refused("workCalendar.refused.standard"), "journal.nothing");
            }
            return found.map(one -> {
                work.calendars().remove(one);
                return place.<Result<NamedCalendar>>said(new Result.Done<>(one), "journal.workCalendar.removed",
                        one.name());
            }).orElseGet(this::gone);
        });
    }

    private Result<NamedCalendar> edit(CalendarId id, UnaryOperator<NamedCalendar> edit, String sentence,
            Object... arguments) {
        return place.store().change(place.author(), work -> edited(work, id, edit, sentence, arguments));
    }

    private Said<Result<NamedCalendar>> edited(Work work, CalendarId id, UnaryOperator<NamedCalendar> edit,
            String sentence, Object... arguments) {
        return work.calendars().find(id).map(one -> {
            var edited = edit.apply(one);
            work.calendars().save(edited);
            if (!edited.named(one.name()).equals(one)) {
                follow(work, edited);
            }
            var all = new ArrayList<Object>(List.of(one.name()));
            all.addAll(List.of(arguments));
            return place.<Result<NamedCalendar>>said(new Result.Done<>(edited), sentence, all.toArray());
        }).orElseGet(this::gone);
    }

    /// Calculates the plans that follow `calendar`, and those that wait for them: what these wait is counted by it.
    private static void follow(Work work, NamedCalendar calendar) {
        var plans = new LinkedHashSet<>(work.calendars().followers(calendar));
        List.copyOf(plans).forEach(one -> plans.addAll(work.plans().waitingFor(one)));
        plans.forEach(one -> Replan.again(work, one));
    }

    private Said<Result<NamedCalendar>> gone() {
        return place.said(Result.refused("workCalendar.refused.gone"), "journal.nothing");
    }
}
