package no.faseport.usecase;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.faseport.planfile.FileEstimate;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.EstimateId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Keeps what is uncertain in a file's plan; a cost that no activity bears and that is called as one here is not taken twice.
final class EstimatesTaken {
    private final Work work;
    private final ProjectId project;
    private final Map<String, Estimate> known = new HashMap<>();

    EstimatesTaken(Work work, ProjectId project) {
        this.work = work;
        this.project = project;
        work.estimates().of(project).stream().filter(one -> one.activity().isEmpty())
                .forEach(one -> known.put(folded(one.name()), one));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Optional<Estimate> here(FileEstimate one) {
        return one.line().isPresent() ? Optional.empty() : Optional.ofNullable(known.get(folded(one.name())));
    }

    /// Tells which costs are otherwise here than in the file.
    void tell(PlanFile plan, Losses losses) {
        for (var one : plan.uncertainty().estimates()) {
            here(one).filter(kept -> !kept.cost().equals(one.cost()))
                    .ifPresent(kept -> losses.changed(kept.name(), "planfile.loss.costKept"));
        }
    }

    /// Writes every estimate, and how closely they follow each other where this is the `whole` plan.
    void write(PlanFile plan, ArrivingPlan arriving, boolean whole) {
        for (var one : plan.uncertainty().estimates()) {
            if (here(one).isEmpty()) {
                work.estimates().add(new Estimate(new EstimateId(Uid.next()), 1, project,
                        one.line().map(arriving::id), one.name(), one.days(), one.cost()));
            }
        }
        plan.uncertainty().correlation().filter(_ -> whole)
                .ifPresent(percent -> work.estimates().correlate(project, percent));
    }
}
