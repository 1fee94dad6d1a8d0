package no.faseport.ui.planfile;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.project.ProjectId;
import no.faseport.ui.Busy;
import no.faseport.ui.Desk;
import no.faseport.usecase.ExportPlan;
import no.faseport.usecase.ExportPlan.Departing;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Sending a plan to a file: a look at what goes along and what does not, then the file.
public final class PlanExportViewModel {
    private final Desk desk;
    private final ProjectId project;
    private final ExportPlan plans;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<Optional<Departing>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Busy busy;

    /// Sends the plan of `project`; `leave` is called when it is done.
    public PlanExportViewModel(Desk desk, ProjectId project, Runnable leave) {
        this.desk = desk;
        this.project = project;
        this.leave = leave;
        this.plans = new ExportPlan(desk.place());
        this.busy = new Busy(desk.background());
    }

    /// What would be sent, once it has been read.
    public ReadOnlyObjectProperty<Optional<Departing>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// True while the file is being written.
    public ReadOnlyBooleanProperty busy() {
        return busy.is();
    }

    /// Reads what would be sent.
    public void read() {
        desk.background().run(Message.of("planfile.export.reading"), progress -> plans.preview(project),
                found -> shown.set(Optional.of(found)));
    }

    /// A name for the file, after the project.
    public String fileName() {
        return shown.get().map(departing -> departing.plan().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-"))
                .orElse("plan") + ".xml";
    }

    /// Writes the file and leaves.
    public void write(Path file) {
        busy.run("planfile.export.writing", file, progress -> plans.write(project, file, progress),
                result -> written(file, result));
    }

    private void written(Path file, Result<Departing> result) {
        switch (result) {
            case Result.Done<Departing> done -> {
                desk.notices().told(Message.of("planfile.export.done", file.toString()));
                leave.run();
            }
            case Result.Refused<Departing> refused -> desk.notices().refused(refused.reasons());
        }
    }
}
