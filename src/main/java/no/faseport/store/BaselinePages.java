package no.faseport.store;

import static no.faseport.store.schema.Tables.ESTIMATE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.portfolio.BaselineComparison;
import no.faseport.portfolio.BaselinePage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.schedule.Snapshot;
import no.faseport.schedule.Trend;
import no.faseport.schedule.Variance;
import org.jooq.DSLContext;

/// What the screens show of baselines, and what is kept when one is taken.
public final class BaselinePages {
    private final DSLContext dsl;
    private final Work work;

    BaselinePages(DSLContext dsl, Work work) {
        this.dsl = dsl;
        this.work = work;
    }

    /// The plan of `project` as it stands.
    public Snapshot now(ProjectId project) {
        return Snapshot.of(work.plans().activities(project), work.calendars().of(project),
                work.planTerms().of(project).statusDate(), costs(project));
    }

    private Map<ActivityId, Money> costs(ProjectId project) {
        return dsl.select(ESTIMATE.ACTIVITY_ID, ESTIMATE.LIKELY)
                .from(ESTIMATE)
                .where(ESTIMATE.PROJECT_ID.eq(project.value()), ESTIMATE.ACTIVITY_ID.isNotNull(),
                        ESTIMATE.LIKELY.isNotNull())
                .fetchMap(row -> new ActivityId(row.value1()), row -> new Money(row.value2()));
    }

    /// The baselines of `project`, and how its milestones have slipped until `today`, by the days of `zone`.
    public Optional<BaselinePage> of(ProjectId project, LocalDate today, ZoneId zone) {
        return work.projects().find(project).map(found -> {
            var baselines = work.baselines().of(project);
            var now = now(project);
            return new BaselinePage(found, baselines.reversed(), now, work.pages().figures(project).forecast(),
                    trends(project, baselines, now, today, zone));
        });
    }

    /// The milestones there are now and that a baseline knew, in the plan's order.
    private List<Trend> trends(ProjectId project, List<Baseline> baselines, Snapshot now, LocalDate today,
            ZoneId zone) {
        var milestones = work.baselines().milestones(project);
        var calendar = work.calendars().of(project).standard();
        var sightings = new LinkedHashMap<ActivityId, List<Trend.Sighting>>();
        for (var baseline : baselines) {
            var seen = LocalDate.ofInstant(baseline.takenAt(), zone);
            milestones.getOrDefault(baseline.id(), List.of())
                    .forEach(one -> sightings.computeIfAbsent(one.activity(), none -> new ArrayList<>())
                            .add(new Trend.Sighting(Optional.of(baseline.id()), seen, one.start())));
        }
        return now.activities().stream().filter(one -> one.milestone() && sightings.containsKey(one.activity()))
                .map(one -> {
                    var all = new ArrayList<>(sightings.getOrDefault(one.activity(), List.of()));
                    all.add(new Trend.Sighting(Optional.empty(), today, one.start()));
                    return Trend.of(one.activity(), one.name(), all, calendar);
                }).toList();
    }

    /// The plan now held against a baseline.
    public Optional<BaselineComparison> compare(BaselineId id) {
        return work.baselines().find(id).map(baseline -> {
            var calendar = work.calendars().of(baseline.project()).standard();
            var then = work.baselines().planned(id);
            var now = now(baseline.project());
            int days = then.finish().isPresent() && now.finish().isPresent()
                    ? calendar.workdaysBetween(then.finish().orElseThrow(), now.finish().orElseThrow())
                    : 0;
            return new BaselineComparison(baseline, Variance.between(then, now, calendar), then.finish(), now.finish(),
                    days, work.pages().figures(baseline.project()).forecast());
        });
    }
}
