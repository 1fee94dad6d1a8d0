package no.faseport.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.PlanFile;
import no.faseport.project.ProjectId;
import no.faseport.schedule.CalendarDays;
import no.faseport.schedule.CalendarDaysId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.SpecialDays;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Finds a calendar of the portfolio for each of a file's: the plan's own where it works on the same days, another that does, or
/// a new one.
final class CalendarsTaken {
    private final Words words;
    private final List<NamedCalendar> all;
    private final Optional<NamedCalendar> current;
    private final Optional<CalendarId> chosen;
    private final List<NamedCalendar> added = new ArrayList<>();
    private final Map<Integer, Optional<CalendarId>> ids = new HashMap<>();

    /// For the plan of `project` as it is stored.
    CalendarsTaken(Work work, Words words, ProjectId project) {
        this.words = words;
        this.all = work.calendars().all();
        this.chosen = work.planTerms().of(project).calendar();
        this.current = all.stream().filter(one -> chosen.equals(Optional.of(one.id()))).findFirst()
                .or(() -> all.stream().filter(NamedCalendar::standard).findFirst());
    }

    /// The calendars of `plan`; where it is the `whole` plan of the project, that is worked by the file's calendar from now on.
    PlanCalendars of(PlanFile plan, boolean whole) {
        plan.calendars().forEach(one -> ids.put(one.key(), taken(one, whole)));
        var usual = plan.calendar().filter(ids::containsKey).map(key -> Objects.requireNonNull(ids.get(key)))
                .filter(Optional::isPresent).map(Optional::get);
        Map<CalendarId, WorkCalendar> named = new HashMap<>();
        all.forEach(one -> named.put(one.id(), one.calendar()));
        added.forEach(one -> named.put(one.id(), one.calendar()));
        var before = current.map(NamedCalendar::calendar).orElseGet(WorkCalendar::norwegian);
        return whole
                ? new PlanCalendars(usual.map(named::get).orElse(before), usual.or(() -> chosen), Optional.empty(),
                        named(), named, added)
                : new PlanCalendars(before, chosen, usual, ids, named, added);
    }

    /// A line that names the plan's calendar goes on doing so, whatever the plan will follow later.
    private Map<Integer, Optional<CalendarId>> named() {
        var rest = new HashMap<>(ids);
        rest.replaceAll((_, id) -> id.isEmpty() ? current.map(NamedCalendar::id) : id);
        return rest;
    }

    /// The one of the same name, if it works on the same days; where there is none to follow yet, the usual one gets the name it
    /// has in the file of a `whole` plan.
    private Optional<CalendarId> taken(FileCalendar calendar, boolean whole) {
        var alike = all.stream().filter(one -> calendar.worksAs(PlanCalendars.file(0, one))).toList();
        var named = alike.stream().filter(one -> one.name().equals(calendar.name())).findFirst();
        if (named.isPresent()) {
            return named.filter(one -> !current.equals(Optional.of(one))).map(NamedCalendar::id);
        }
        var now = current.map(one -> PlanCalendars.file(0, one)).orElseGet(() -> PlanCalendars.norwegian(0, ""));
        return calendar.worksAs(now) && (current.isPresent() || !whole || isUsual(calendar.name()))
                ? Optional.empty()
                : Optional.of(alike.stream().findFirst().orElseGet(() -> make(calendar)).id());
    }

    private static boolean isUsual(String name) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> new Words(language).text("planfile.calendar").equals(name));
    }

    private NamedCalendar make(FileCalendar calendar) {
        var made = new NamedCalendar(new CalendarId(Uid.next()), free(calendar.name()), calendar.weekdays(),
                calendar.holidays(), false, calendar.days().stream().map(this::days).toList(), 1);
        added.add(made);
        return made;
    }

    private CalendarDays days(FileDay day) {
        var name = day.name().isBlank()
                ? words.text(day.worked() ? "planfile.day.worked" : "planfile.day.free")
                : day.name();
        return new CalendarDays(new CalendarDaysId(Uid.next()), new SpecialDays(day.from(), day.until(), day.worked()),
                name);
    }

    private String free(String wanted) {
        var name = wanted;
        for (int next = 2; isTaken(name); next++) {
            var after = " (" + next + ")";
            name = wanted.substring(0, Math.min(wanted.length(), NamedCalendar.LONGEST_NAME - after.length())) + after;
        }
        return name;
    }

    private boolean isTaken(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return all.stream().anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(wanted))
                || added.stream().anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(wanted));
    }
}
