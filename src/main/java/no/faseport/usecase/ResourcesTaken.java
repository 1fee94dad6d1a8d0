package no.faseport.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.faseport.planfile.AwayDays;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Absence;
import no.faseport.schedule.AbsenceId;
import no.faseport.schedule.Assignment;
import no.faseport.schedule.AssignmentId;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Finds or makes the people and roles of a file's plan, known by their names, and assigns them.
///
/// Somebody who is here already keeps the capacity they have here, and gets the hours that the file says; days away that are not known here are added.
final class ResourcesTaken {
    private final Work work;

    ResourcesTaken(Work work) {
        this.work = work;
    }

    /// Tells who has another capacity here than in the file, and who will be away on more days than is known here.
    void tell(PlanFile plan, Losses losses) {
        for (var one : plan.resources()) {
            work.resources().named(one.name()).ifPresent(known -> {
                if (known.capacity().compareTo(one.capacity()) != 0) {
                    losses.changed(one.name(), "planfile.loss.capacity", one.capacity(), known.capacity());
                }
                int more = unknown(one, known).size();
                if (more > 0) {
                    losses.changed(one.name(), "planfile.loss.moreAway", more);
                }
            });
        }
    }

    /// The absences in the file that are not known here, and how much longer or more those are that differ.
    private List<FileAway> unknown(FileResource said, Resource known) {
        var here = work.resources().absences().stream().filter(one -> one.resource().equals(known.id()))
                .map(one -> new FileAway(one.from(), one.until(), one.share(), one.reason())).toList();
        var others = new ArrayList<>(here);
        var unmatched = said.away().stream().filter(one -> !others.remove(one)).toList();
        return unmatched.stream().flatMap(one -> {
            var more = new AwayDays(List.of(one)).without(one.isWhole() ? here : others);
            return one.isWhole() && !more.isEmpty() ? Stream.of(one) : more.stream();
        }).toList();
    }

    /// Writes the resources that are new, and every assignment.
    void write(PlanFile plan, ArrivingPlan arriving, ProjectId project) {
        Map<Integer, Resource> taken = new HashMap<>();
        Map<Integer, FileResource> said = new HashMap<>();
        for (var one : plan.resources()) {
            said.put(one.key(), one);
            var resource = work.resources().named(one.name()).orElseGet(() -> made(one));
            unknown(one, resource).forEach(day -> work.resources().add(new Absence(new AbsenceId(Uid.next()), 1,
                    resource.id(), day.from(), day.until(), day.share(), day.reason())));
            taken.put(one.key(), resource);
        }
        var assignments = new ArrayList<Assignment>();
        for (var share : plan.shares()) {
            var resource = Objects.requireNonNull(taken.get(share.resource()));
            var activity = arriving.id(share.line());
            if (assignments.stream().noneMatch(other -> other.activity().equals(activity)
                    && other.resource().equals(resource.id()))) {
                assignments.add(new Assignment(new AssignmentId(Uid.next()), 1, project, activity, resource.id(),
                        percent(share, Objects.requireNonNull(said.get(share.resource())), resource)));
            }
        }
        work.resources().assign(assignments);
    }

    private Resource made(FileResource one) {
        var made = new Resource(new ResourceId(Uid.next()), 1, one.name(),
                one.role() ? Resource.Kind.ROLE : Resource.Kind.PERSON, one.capacity());
        work.resources().add(made);
        return made;
    }

    private static int percent(FileShare share, FileResource said, Resource taken) {
        if (taken.capacity().signum() == 0 || taken.capacity().compareTo(said.capacity()) == 0) {
            return Math.clamp(share.percent(), 1, Assignment.MOST);
        }
        var hours = said.capacity().multiply(BigDecimal.valueOf(share.percent()));
        return Math.clamp(hours.divide(taken.capacity(), 0, RoundingMode.HALF_UP).longValue(), 1, Assignment.MOST);
    }
}
