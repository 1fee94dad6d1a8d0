package no.faseport.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.Money;

/// A plan as it stands, activity by activity in the order people read them: what a baseline keeps, and what one is held against.
public record Snapshot(List<PlannedActivity> activities) {
    /// Keeps a copy.
    public Snapshot {
        activities = List.copyOf(activities);
    }

    /// The plan of `activities` by `calendars`, with progress told up to `statusDate`; `costs` are the most likely costs of those
    /// that are estimated.
    public static Snapshot of(List<Activity> activities, Calendars calendars, Optional<LocalDate> statusDate,
            Map<ActivityId, Money> costs) {
        var spans = new HashMap<ActivityId, Span>();
        var planned = new ArrayList<PlannedActivity>();
        for (var one : Outline.of(activities).activities().reversed()) {
            var under = Optional.ofNullable(spans.get(one.id()));
            var span = under.orElseGet(() -> new Span(one.start(), one.finish(calendars.of(one.terms()), statusDate)));
            one.parent().ifPresent(parent -> spans.merge(parent, span, Span::with));
            planned.add(new PlannedActivity(one.id(), one.name(), span.start(), span.finish(),
                    under.map(all -> all.days(calendars.standard())).orElse(one.duration()),
                    one.milestone() && under.isEmpty(), Optional.ofNullable(costs.get(one.id()))));
        }
        return new Snapshot(planned.reversed());
    }

    /// The day the plan ends, if there is anything in it.
    public Optional<LocalDate> finish() {
        return activities.stream().map(PlannedActivity::finish).max(LocalDate::compareTo);
    }

    private record Span(LocalDate start, LocalDate finish) {
        Span with(Span other) {
            return new Span(start.isBefore(other.start) ? start : other.start,
                    finish.isAfter(other.finish) ? finish : other.finish);
        }

        int days(WorkCalendar calendar) {
            return calendar.workdaysBetween(start, finish.plusDays(1));
        }
    }
}
