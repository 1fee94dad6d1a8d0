package no.faseport.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.portfolio.ForeignLink;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Work;

/// How many working days each activity of a project can start later before anything else moves, in this project or in one that
/// waits for it.
final class RoomToSlip {
    private final PlanFacts facts;
    private final List<ForeignLink> waiting;

    RoomToSlip(Work work, ProjectId project) {
        this.facts = new PlanReading(work, project).facts();
        this.waiting = work.plans().foreign(project).stream().filter(link -> !link.incoming()).toList();
    }

    Map<ActivityId, Integer> days() {
        return switch (Schedule.of(facts)) {
            case Cycle cycle -> Map.of();
            case Schedule schedule -> days(schedule);
        };
    }

    private Map<ActivityId, Integer> days(Schedule schedule) {
        var parents = new HashMap<ActivityId, ActivityId>();
        facts.activities().forEach(one -> one.parent().ifPresent(parent -> parents.put(one.id(), parent)));
        var room = new HashMap<ActivityId, Integer>();
        for (var one : facts.activities()) {
            var timing = schedule.timing(one.id());
            int days = Math.min(timing.freeFloat(), timing.totalFloat());
            for (var at = Optional.of(one.id()); at.isPresent(); at = at.map(parents::get)) {
                days = within(days, one, at.get());
            }
            room.put(one.id(), days);
        }
        return room;
    }

    /// So many of `days` that none who waits for `end`, which is `one` or a summary it is under, has to wait longer.
    private int within(int days, Activity one, ActivityId end) {
        int least = days;
        for (var link : waiting) {
            if (link.dependency().predecessor().equals(end)) {
                least = end.equals(one.id()) ? within(least, one, link) : 0;
            }
        }
        return least;
    }

    private int within(int days, Activity one, ForeignLink link) {
        var calendar = facts.calendars().of(one.terms());
        for (int later = days; later > 0; later--) {
            if (!demanded(one.at(calendar.plus(one.start(), later), one.duration()), calendar, link)
                    .isAfter(link.other().start())) {
                return later;
            }
        }
        return 0;
    }

    /// The day before which who waits cannot start; one that waits to finish is taken as if it waited to start, which is earlier.
    private static LocalDate demanded(Activity moved, WorkCalendar calendar, ForeignLink link) {
        var base = switch (link.dependency().kind()) {
            case FS, FF -> moved.duration() == 0 ? moved.start() : moved.finish(calendar).plusDays(1);
            case SS, SF -> moved.start();
        };
        return link.dependency().lag().after(base, calendar, moved.duration());
    }
}
