package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.planning.StaffText;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assignment;
import no.faseport.schedule.AssignmentId;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Lets exactly those who are written work on activities, each with a percent of its capacity.
public final class AssignTeam {
    private final Workplace place;

    /// For the portfolio of `place`.
    public AssignTeam(Workplace place) {
        this.place = place;
    }

    /// Lets `team` work on each of `activities`, and nobody else, as one change; refused with a reason for each who is not in the
    /// register, is written twice or wanted too much, and for each activity that takes no time of its own.
    public Result<Replanned> to(List<ActivityId> activities, List<StaffText.Part> team) {
        return place.store().change(place.author(), work -> {
            var all = activities.stream().flatMap(id -> work.plans().find(id).stream()).toList();
            if (all.isEmpty() || all.size() < activities.size()) {
                return place.said(Result.refused("plan.refused.gone"), "journal.nothing");
            }
            var reasons = new ArrayList<Message>();
            var shares = shares(work, team, reasons);
            if (!team.isEmpty()) {
                all.stream().filter(one -> Assign.takesNoTime(work, one))
                        .forEach(one -> reasons.add(Message.of("people.refused.noTime", one.name())));
            }
            return reasons.isEmpty()
                    ? written(work, all, shares)
                    : place.said(new Result.Refused<>(reasons), "journal.nothing");
        });
    }

    private static Map<ResourceId, Integer> shares(Work work, List<StaffText.Part> team, List<Message> reasons) {
        var shares = new LinkedHashMap<ResourceId, Integer>();
        for (var part : team) {
            var who = work.resources().named(part.name()).map(Resource::id);
            problem(part, who, shares).ifPresent(reasons::add);
            who.ifPresent(id -> shares.put(id, part.share()));
        }
        return shares;
    }

    private static Optional<Message> problem(StaffText.Part part, Optional<ResourceId> who,
            Map<ResourceId, Integer> before) {
        if (who.isEmpty()) {
            return Optional.of(Message.of("people.refused.unknown", part.name()));
        }
        if (part.share() < 1 || part.share() > Assignment.MOST) {
            return Optional.of(Message.of("people.refused.teamShare", part.name(), Assignment.MOST));
        }
        return who.filter(before::containsKey).map(_ -> Message.of("people.refused.twice", part.name()));
    }

    private Said<Result<Replanned>> written(Work work, List<Activity> all, Map<ResourceId, Integer> shares) {
        all.forEach(one -> write(work, one, shares));
        var key = shares.isEmpty() ? "journal.people.nobody" : "journal.people.team";
        var told = all.size() == 1
                ? place.words().text(key, all.getFirst().name())
                : place.words().text(key + ".all", all.getFirst().name(), all.size() - 1);
        return new Said<>(new Result.Done<>(new Replanned(List.of(), told)), told);
    }

    private static void write(Work work, Activity one, Map<ResourceId, Integer> shares) {
        var kept = new HashSet<ResourceId>();
        for (var now : work.resources().assignments(one.id())) {
            var share = Optional.ofNullable(shares.get(now.resource()));
            share.ifPresent(_ -> kept.add(now.resource()));
            if (share.isEmpty()) {
                work.resources().remove(now);
            } else if (share.get() != now.share()) {
                work.resources().save(now.with(share.get()));
            }
        }
        work.resources().assign(shares.entrySet().stream().filter(share -> !kept.contains(share.getKey()))
                .map(share -> new Assignment(new AssignmentId(Uid.next()), 1, one.project(), one.id(),
                        share.getKey(), share.getValue()))
                .toList());
    }
}
