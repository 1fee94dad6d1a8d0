package no.faseport.store;

import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.DEPENDENCY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.faseport.portfolio.Roadmap;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.FollowedCalendars;
import no.faseport.schedule.PlannedActivity;
import no.faseport.schedule.Snapshot;
import no.faseport.schedule.Stretch;
import org.jooq.DSLContext;

/// What projects give each other where an activity waits for another project's: when it is to be had, and when it is needed.
final class HandoverRows {
    private static final no.faseport.store.schema.tables.Activity BEFORE = ACTIVITY.as("before_it");
    private static final no.faseport.store.schema.tables.Activity AFTER = ACTIVITY.as("after_it");

    private final DSLContext dsl;
    private final FollowedCalendars calendars;
    /// From when to when the summaries among the ends are.
    private final Map<ActivityId, Stretch> summaries = new HashMap<>();

    HandoverRows(DSLContext dsl, FollowedCalendars calendars) {
        this.dsl = dsl;
        this.calendars = calendars;
    }

    List<Roadmap.Handover> read() {
        var links = dsl.select(DEPENDENCY, BEFORE, AFTER)
                .from(DEPENDENCY)
                .join(BEFORE).on(BEFORE.ID.eq(DEPENDENCY.PREDECESSOR_ID))
                .join(AFTER).on(AFTER.ID.eq(DEPENDENCY.SUCCESSOR_ID))
                .where(BEFORE.PROJECT_ID.ne(AFTER.PROJECT_ID))
                .orderBy(DEPENDENCY.ID)
                .fetch(row -> new Link(Plans.dependency(row.value1()), Plans.activity(row.value2()),
                        Plans.activity(row.value3())));
        gather(links.stream().flatMap(link -> Stream.of(link.before(), link.after())).toList());
        return links.stream().map(this::handover).toList();
    }

    private record Link(Dependency dependency, Activity before, Activity after) {
    }

    /// Finds the days of the summaries among `ends` from what is under them.
    private void gather(Collection<Activity> ends) {
        var parents = dsl.selectDistinct(ACTIVITY.PARENT_ID)
                .from(ACTIVITY)
                .where(ACTIVITY.PARENT_ID.in(ends.stream().map(one -> one.id().value()).toList()))
                .fetchSet(row -> row.value1());
        var projects = new HashSet<ProjectId>();
        ends.stream().filter(one -> parents.contains(one.id().value())).forEach(one -> projects.add(one.project()));
        projects.forEach(project -> gather(project, parents));
    }

    private void gather(ProjectId project, Set<UUID> parents) {
        var activities = dsl.selectFrom(ACTIVITY)
                .where(ACTIVITY.PROJECT_ID.eq(project.value()))
                .orderBy(ACTIVITY.POSITION, ACTIVITY.ID)
                .fetch(Plans::activity);
        var followed = new Calendars(calendars.of(project, Optional.empty()), calendars.calendars().named());
        for (PlannedActivity one : Snapshot.of(activities, followed, calendars.statusDate(project), Map.of())
                .activities()) {
            if (parents.contains(one.activity().value())) {
                summaries.put(one.activity(), new Stretch(one.start(), one.finish()));
            }
        }
    }

    private Roadmap.Handover handover(Link link) {
        var before = days(link.before());
        var after = days(link.after());
        var kind = link.dependency().kind();
        var given = kind == Dependency.Kind.FS || kind == Dependency.Kind.FF ? before.last() : before.first();
        var needed = kind == Dependency.Kind.FS || kind == Dependency.Kind.SS ? after.first() : after.last();
        return new Roadmap.Handover(link.dependency().id().value(), link.before().project(), link.after().project(),
                link.before().name(), Optional.of(lagged(link, given)), Optional.of(needed));
    }

    private LocalDate lagged(Link link, LocalDate day) {
        var calendar = calendars.of(link.before());
        int duration = Optional.ofNullable(summaries.get(link.before().id()))
                .map(all -> calendar.workdaysBetween(all.first(), all.last().plusDays(1)))
                .orElse(link.before().duration());
        return link.dependency().lag().after(day, calendar, duration);
    }

    private Stretch days(Activity one) {
        return Optional.ofNullable(summaries.get(one.id())).orElseGet(() -> new Stretch(one.start(),
                calendars.finish(one.project(), one.terms().calendar(), one.extent())));
    }
}
