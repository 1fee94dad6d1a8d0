package no.faseport.ui.planfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import no.faseport.project.ProjectId;
import no.faseport.ui.Busy;
import no.faseport.ui.Desk;
import no.faseport.usecase.ImportPlan;
import no.faseport.usecase.PlanPreview;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Bringing in a plan in two steps: a file, and a look at what would come in and what would be lost.
public final class PlanImportViewModel {
    private final Desk desk;
    private final ProjectId project;
    private final ImportPlan plans;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Choosing(List.of()));
    private final Busy busy;
    private final BooleanProperty replace = new SimpleBooleanProperty();

    /// Where it has come.
    public sealed interface Step {
        /// A file is to be chosen; `reasons` is why the last attempt came to nothing.
        record Choosing(List<Message> reasons) implements Step {
            /// Keeps a copy.
            public Choosing {
                reasons = List.copyOf(reasons);
            }
        }

        /// What would happen is shown.
        record Checking(PlanPreview preview) implements Step {
        }
    }

    /// Brings plans into `project`; `leave` is called when it is done.
    public PlanImportViewModel(Desk desk, ProjectId project, Runnable leave) {
        this.desk = desk;
        this.project = project;
        this.leave = leave;
        this.plans = new ImportPlan(desk.place());
        this.busy = new Busy(desk.background());
        replace.subscribe((_, _) -> preview().ifPresent(preview -> choose(preview.file())));
    }

    /// Where it has come.
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// True while a file is read or brought in.
    public ReadOnlyBooleanProperty busy() {
        return busy.is();
    }

    /// The preview that is looked at; none while a file is to be chosen.
    public Optional<PlanPreview> preview() {
        return step.get() instanceof Step.Checking checking ? Optional.of(checking.preview()) : Optional.empty();
    }

    /// Reads a file and shows what bringing it in would do.
    public void choose(Path file) {
        boolean instead = replace.get();
        busy.run("planfile.import.reading", file, progress -> plans.preview(project, file, instead, progress),
                this::read);
    }

    private void read(Result<PlanPreview> result) {
        step.set(switch (result) {
            case Result.Done<PlanPreview> done -> new Step.Checking(done.value());
            case Result.Refused<PlanPreview> refused -> new Step.Choosing(refused.reasons());
        });
    }

    /// True to put the plan in place of what is planned, false to put it below.
    public BooleanProperty replace() {
        return replace;
    }

    /// Goes back to choosing a file.
    public void another() {
        step.set(new Step.Choosing(List.of()));
    }

    /// Brings in what is shown, whole or not at all, and leaves.
    public void apply() {
        preview().filter(PlanPreview::applicable).ifPresent(preview -> busy.run("planfile.import.writing",
                preview.file(), progress -> plans.apply(preview, progress), result -> applied(preview, result)));
    }

    private void applied(PlanPreview preview, Result<PlanPreview.Counts> result) {
        switch (result) {
            case Result.Done<PlanPreview.Counts> done -> {
                another();
                desk.notices().told(Message.of("planfile.import.done", String.valueOf(preview.file().getFileName()),
                        preview.plan().lines().size()));
                leave.run();
            }
            case Result.Refused<PlanPreview.Counts> refused -> desk.notices().refused(refused.reasons());
        }
    }
}
