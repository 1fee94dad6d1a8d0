package no.faseport.usecase;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.faseport.interchange.PlanFiles;
import no.faseport.interchange.PlanLimits;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Outline;
import no.faseport.store.Said;
import no.faseport.store.Store;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Brings a plan in from another tool's file: first what it would do and what would be lost, then, whole or not at all, that.
///
/// The plan is put below what the project has planned already, or takes its place. One undo takes all of it back.
public final class ImportPlan {
    private static final double READ = 0.7;

    private final Workplace place;
    private final PlanFiles files = new PlanFiles(PlanLimits.standard(), InstantSource.system());

    /// For the portfolio of `place`.
    public ImportPlan(Workplace place) {
        this.place = place;
    }

    /// What bringing `file` into the plan of `project` would do, in place of what is there where `replace`; refused where
    /// it cannot be read as a plan, or the user stopped it.
    public Result<PlanPreview> preview(ProjectId project, Path file, boolean replace, Progress progress) {
        return switch (files.read(file, progress)) {
            case PlanFiles.Read.Wrong wrong -> new Result.Refused<>(List.of(wrong.why()));
            case PlanFiles.Read.Plan read -> {
                progress.at(READ);
                yield new Result.Done<>(preview(project, file, replace, read));
            }
        };
    }

    private PlanPreview preview(ProjectId project, Path file, boolean replace, PlanFiles.Read.Plan read) {
        var losses = new Losses();
        read.losses().forEach(losses::add);
        return place.store().read(work -> {
            var existing = work.plans().activities(project).size();
            var whole = replace || existing == 0;
            var calendars = new CalendarsTaken(work, place.words(), project).of(read.plan(), whole);
            var settled = new SettledPlan(read.plan(), project, calendars, whole, losses);
            tell(work, read.plan(), project, whole, losses);
            if (replace) {
                work.plans().foreign(project).forEach(link -> losses.lost(link.number() + " " + link.project(),
                        link.incoming() ? "planfile.loss.waits" : "planfile.loss.waited", link.other().name()));
            }
            var problem = settled.circle().or(() -> settled.plan().lines().isEmpty()
                    ? Optional.of(Message.of("planfile.nothing", String.valueOf(file.getFileName())))
                    : Optional.empty());
            return new PlanPreview(file, project, Message.of(read.kind().key()), settled.plan(), replace,
                    existing,
                    losses.all(), problem);
        });
    }

    /// Tells what of `plan` is otherwise here, or has no place.
    private void tell(Work work, PlanFile plan, ProjectId project, boolean whole, Losses losses) {
        new ResourcesTaken(work).tell(plan, losses);
        new EstimatesTaken(work, project).tell(plan, losses);
        new BaselinesTaken(work, place).tell(plan, project, losses);
        new GatesTaken(work, project).tell(plan, whole, losses);
        if (!whole && (plan.terms().nearCritical().isPresent() || plan.uncertainty().correlation().isPresent())) {
            losses.lost("", "planfile.loss.terms");
        }
    }

    /// Does what `preview` showed, as one change; refused where something stood in the way.
    public Result<PlanPreview.Counts> apply(PlanPreview preview, Progress progress) {
        if (preview.problem().isPresent()) {
            return new Result.Refused<>(List.of(preview.problem().get()));
        }
        if (progress.isCancelled()) {
            return Result.refused("import.cancelled");
        }
        if (preview.plan().lines().size() > Store.LARGE) {
            place.store().secure();
        }
        return place.store().change(place.author(), work -> written(work, preview));
    }

    private Said<Result<PlanPreview.Counts>> written(Work work, PlanPreview preview) {
        var existing = work.plans().activities(preview.project());
        var waiting = work.plans().waitingFor(preview.project());
        if (preview.replace()) {
            remove(work, existing);
        }
        var first = preview.replace()
                ? 0
                : 1 + existing.stream().filter(one -> one.parent().isEmpty()).mapToInt(Activity::ordinal).max()
                        .orElse(-1);
        var whole = preview.replace() || existing.isEmpty();
        var calendars = new CalendarsTaken(work, place.words(), preview.project()).of(preview.plan(), whole);
        calendars.added().forEach(work.calendars()::add);
        if (whole) {
            terms(work, preview, calendars);
            new GatesTaken(work, preview.project()).write(preview.plan());
        }
        var plan = new ArrivingPlan(preview.plan(), preview.project(), calendars, first);
        work.plans().add(plan.activities());
        work.plans().link(preview.project(), plan.dependencies());
        new BaselinesTaken(work, place).write(preview, plan);
        new ResourcesTaken(work).write(preview.plan(), plan, preview.project());
        new EstimatesTaken(work, preview.project()).write(preview.plan(), plan, whole);
        waiting.forEach(other -> Replan.again(work, other));
        var project = work.projects().get(preview.project());
        return place.said(new Result.Done<>(preview.counts()), "journal.plan.imported", project.number(),
                project.name(), String.valueOf(preview.file().getFileName()), preview.plan().lines().size());
    }

    private static void terms(Work work, PlanPreview preview, PlanCalendars calendars) {
        var before = work.planTerms().of(preview.project());
        var after = before.by(calendars.chosen()).asOf(preview.plan().statusDate().or(before::statusDate))
                .near(preview.plan().terms().nearCritical().orElse(before.nearCritical()));
        if (!after.equals(before)) {
            work.planTerms().save(after);
        }
    }

    /// Removes what is there, a child before its parent.
    private static void remove(Work work, List<Activity> existing) {
        var outline = new ArrayList<>(Outline.of(existing).activities());
        Collections.reverse(outline);
        work.plans().removeAll(outline);
    }
}
