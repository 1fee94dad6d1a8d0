package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.faseport.gantt.Drawn;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.StaffText;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;

/// Remembers what a Gantt asked for.
final class Asked implements GanttActions {
    final List<PlanEdit> edits = new ArrayList<>();
    final List<Message> refused = new ArrayList<>();
    final List<String> outside = new ArrayList<>();
    final List<UUID> opened = new ArrayList<>();
    final List<String> teams = new ArrayList<>();
    final List<String> gates = new ArrayList<>();
    private int keys;
    Optional<Message> stays = Optional.empty();

    @Override
    public ActivityId newKey() {
        keys++;
        return Drawn.key("ny " + keys);
    }

    @Override
    public <T> void workOut(Supplier<T> job, Consumer<T> done) {
        done.accept(job.get());
    }

    @Override
    public void edit(PlanEdit edit) {
        edits.add(edit);
    }

    @Override
    public void await(ActivityId successor, String project, WaitText.Numbered wait) {
        outside.add(project + "/" + wait.text());
    }

    @Override
    public void await(ActivityId successor, List<Wait> own, List<WaitText.Part> others,
            List<Message> wrong) {
        outside.add(own.size() + " own; "
                + (wrong.isEmpty() ? "" : wrong + "; ")
                + String.join("; ", others.stream().map(one -> one.project() + "/" + one.until().text()).toList()));
    }

    @Override
    public void assign(List<ActivityId> activities, List<StaffText.Part> team) {
        teams.add(StaffText.of(team) + (activities.size() > 1 ? " × " + activities.size() : ""));
    }

    @Override
    public Optional<Message> gatesStay() {
        return stays;
    }

    @Override
    public void planGate(UUID gate, LocalDate day) {
        gates.add(gate + " " + day);
    }

    @Override
    public void refuse(List<Message> reasons) {
        refused.addAll(reasons);
    }

    @Override
    public void openGate(UUID gate) {
        opened.add(gate);
    }
}
