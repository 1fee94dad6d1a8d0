package no.faseport.interchange;

import java.time.LocalDateTime;
import java.util.Optional;
import no.faseport.planfile.FileGate;
import no.faseport.schedule.WorkCalendar;
import org.mpxj.Duration;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/// A gate in a Microsoft Project file: a milestone that stands where it was put, and says in text 30 which gate it is.
record GateTask(Task task) {
    private static final int FIELD = 30;
    private static final String GATE = "Faseport GATE ";

    void write(FileGate gate) {
        var at = gate.day().atTime(Outgoing.MORNING);
        task.setName(Texts.valid(gate.name()));
        task.setStart(at);
        task.setFinish(at);
        task.setDuration(Duration.getInstance(0, TimeUnit.DAYS));
        task.setManualDuration(task.getDuration());
        task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
        task.setMilestone(true);
        task.setText(FIELD, GATE + Texts.valid(gate.code()));
    }

    /// The gate that this is, where nothing stands under it.
    Optional<FileGate> gate() {
        var code = Optional.ofNullable(task.getText(FIELD)).filter(text -> text.startsWith(GATE))
                .map(text -> Texts.name(text.substring(GATE.length()), Texts.SHORT)).filter(text -> !text.isBlank());
        var day = Optional.ofNullable(task.getStart()).map(LocalDateTime::toLocalDate).filter(WorkCalendar::covers);
        return task.getChildTasks().isEmpty()
                ? code.flatMap(one -> day.map(on -> new FileGate(one, Texts.name(task.getName(), Texts.NAME), on)))
                : Optional.empty();
    }
}
