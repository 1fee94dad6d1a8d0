package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.faseport.gate.GateId;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.StaffText;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.ui.Desk;
import no.faseport.usecase.AssignTeam;
import no.faseport.usecase.LinkOutside;
import no.faseport.usecase.Replan;
import no.faseport.usecase.Replanned;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Does what is asked for in the Gantt: one change a gesture, off the window's thread, a refusal told in the frame.
final class PlanActions implements GanttActions {
    private static final Message READING = Message.of("plan.reading");
    private static final Message SAVING = Message.of("plan.saving");

    private final Desk desk;
    private final ProjectId project;
    private final Runnable showAgain;
    private final Consumer<Replanned> told;
    private final Replan replan;
    private final LinkOutside outside;
    private final GateDays gates;
    private final AssignTeam people;

    /// For the plan of `project`; `showAgain` is run after a refusal or a failure, so that what was dragged or added falls back, and `told` hears what
    /// came of everything else.
    PlanActions(Desk desk, ProjectId project, Runnable showAgain, Consumer<Replanned> told) {
        this.desk = desk;
        this.project = project;
        this.showAgain = showAgain;
        this.told = told;
        this.replan = new Replan(desk.place());
        this.outside = new LinkOutside(desk.place());
        this.people = new AssignTeam(desk.place());
        this.gates = new GateDays(desk, showAgain, sentence -> told.accept(new Replanned(List.of(), sentence)));
    }

    @Override
    public boolean canChange() {
        return !desk.isReadOnly();
    }

    @Override
    public ActivityId newKey() {
        return replan.newKey();
    }

    @Override
    public <T> void workOut(Supplier<T> job, Consumer<T> done) {
        desk.background().run(READING, progress -> job.get(), done);
    }

    @Override
    public void edit(PlanEdit edit) {
        if (canChange()) {
            desk.background().run(SAVING, progress -> replan.edit(project, edit), this::done, showAgain);
        }
    }

    @Override
    public void await(ActivityId successor, String other, WaitText.Numbered wait) {
        if (canChange()) {
            desk.background().run(SAVING, progress -> outside.link(project, successor, other, wait), this::done);
        }
    }

    @Override
    public void await(ActivityId successor, List<Wait> own, List<WaitText.Part> others,
            List<Message> wrong) {
        if (canChange()) {
            desk.background().run(SAVING, progress -> outside.await(project, successor, own, others, wrong),
                    this::done);
        }
    }

    @Override
    public void assign(List<ActivityId> activities, List<StaffText.Part> team) {
        if (canChange()) {
            desk.background().run(SAVING, progress -> people.to(activities, team), this::done);
        }
    }

    private void done(Result<Replanned> result) {
        switch (result) {
            case Result.Done<Replanned> done -> told.accept(done.value());
            case Result.Refused<Replanned> refused -> {
                desk.notices().refused(refused.reasons());
                showAgain.run();
            }
        }
    }

    @Override
    public Optional<Message> gatesStay() {
        return gates.stay();
    }

    @Override
    public void planGate(UUID gate, LocalDate day) {
        gates.plan(gate, day);
    }

    @Override
    public void refuse(List<Message> reasons) {
        desk.notices().refused(reasons);
    }

    @Override
    public void openGate(UUID gate) {
        desk.navigation().gate(project, new GateId(gate));
    }
}
