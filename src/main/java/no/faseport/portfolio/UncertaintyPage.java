package no.faseport.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.Outline;
import no.faseport.schedule.Outside;
import no.faseport.schedule.PlanFacts;

/// What is uncertain in a project as its screen shows it: the plan, what it waits for in other projects, the estimates, and how
/// closely these follow each other, in percent.
public record UncertaintyPage(PlanPage plan, List<Outside> outside, List<Estimate> estimates, int correlation) {
    /// Keeps copies.
    public UncertaintyPage {
        outside = List.copyOf(outside);
        estimates = List.copyOf(estimates);
    }

    /// All that the dates of the plan follow from.
    public PlanFacts facts() {
        return new PlanFacts(plan.activities(), plan.dependencies(), plan.calendars(), plan.terms().statusDate(),
                outside);
    }

    /// The activities in the order people read them.
    public List<Activity> outline() {
        return Outline.of(plan.activities()).activities();
    }

    /// The activities that others lie under.
    public Set<ActivityId> summaries() {
        var found = new HashSet<ActivityId>();
        plan.activities().forEach(one -> one.parent().ifPresent(found::add));
        return Set.copyOf(found);
    }

    /// The estimates of activities, by activity.
    public Map<ActivityId, Estimate> ofActivities() {
        return estimates.stream().filter(one -> one.activity().isPresent())
                .collect(Collectors.toMap(one -> one.activity().orElseThrow(), Function.identity()));
    }

    /// The costs that no activity bears.
    public List<Estimate> others() {
        return estimates.stream().filter(one -> one.activity().isEmpty()).toList();
    }

    /// What an estimate is called: its activity's name, or its own.
    public String name(Estimate estimate) {
        return estimate.activity().flatMap(id -> plan.activities().stream().filter(one -> one.id().equals(id))
                .map(Activity::name).findFirst()).orElse(estimate.name());
    }
}
