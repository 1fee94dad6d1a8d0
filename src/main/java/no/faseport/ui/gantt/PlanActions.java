package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ArrangePlan;
import no.faseport.usecase.EditActivity;
import no.faseport.usecase.LinkActivities;
import no.faseport.usecase.MoveActivity;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Does what is asked for in the Gantt: one use case a gesture, off the window's thread, a refusal told in the frame.
final class PlanActions implements GanttActions {
    private static final Message SAVING = Message.of("plan.saving");

    private final Desk desk;
    private final ProjectId project;
    private final Runnable showAgain;
    private final MoveActivity move;
    private final EditActivity edit;
    private final ArrangePlan arrange;
    private final LinkActivities links;

    /// For the plan of `project`; `showAgain` is run after a refusal, so that what was dragged falls back.
    PlanActions(Desk desk, ProjectId project, Runnable showAgain) {
        this.desk = desk;
        this.project = project;
        this.showAgain = showAgain;
        this.move = new MoveActivity(desk.place());
        this.edit = new EditActivity(desk.place());
        this.arrange = new ArrangePlan(desk.place());
        this.links = new LinkActivities(desk.place());
    }

    @Override
    public boolean canChange() {
        return !desk.isReadOnly();
    }

    @Override
    public void move(ActivityId activity, LocalDate newStart) {
        run(() -> move.to(activity, newStart));
    }

    @Override
    public void resize(ActivityId activity, LocalDate newStart, int newDuration) {
        run(() -> move.to(activity, newStart, newDuration));
    }

    @Override
    public void rename(ActivityId activity, String name) {
        run(() -> edit.rename(activity, name));
    }

    @Override
    public void setProgress(ActivityId activity, int percent) {
        run(() -> edit.progress(activity, percent));
    }

    @Override
    public void setResponsible(ActivityId activity, String responsible) {
        run(() -> edit.responsible(activity, responsible));
    }

    @Override
    public void addFirst() {
        run(() -> arrange.add(project, Optional.empty(), newName()));
    }

    @Override
    public void addAfter(ActivityId activity) {
        run(() -> arrange.add(project, Optional.of(activity), newName()));
    }

    private String newName() {
        return desk.words().text("plan.newActivity");
    }

    @Override
    public void remove(ActivityId activity) {
        run(() -> {
            arrange.remove(activity);
            return new Result.Done<>(activity);
        });
    }

    @Override
    public void link(ActivityId predecessor, ActivityId successor) {
        run(() -> links.link(predecessor, successor));
    }

    @Override
    public void unlink(DependencyId dependency) {
        run(() -> {
            links.unlink(dependency);
            return new Result.Done<>(dependency);
        });
    }

    @Override
    public void setLag(DependencyId dependency, int lag) {
        run(() -> links.lag(project, dependency, lag));
    }

    @Override
    public void openGate(UUID gate) {
        desk.navigation().gate(project, new GateId(gate));
    }

    private void run(Supplier<? extends Result<?>> useCase) {
        if (!canChange()) {
            return;
        }
        desk.background().run(SAVING, progress -> useCase.get().reasons(), reasons -> {
            if (!reasons.isEmpty()) {
                desk.notices().refused(reasons);
                showAgain.run();
            }
        });
    }
}
