package no.faseport.ui.plan;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.faseport.portfolio.BaselineComparison;
import no.faseport.portfolio.BaselinePage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.RemoveBaseline;
import no.faseport.usecase.Result;
import no.faseport.usecase.TakeBaseline;
import no.faseport.words.Message;

/// A project's baselines: which of them the plan is held against, and the taking and removing of them.
final class BaselineViewModel {
    private static final Message READING = Message.of("plan.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final ProjectId project;
    private final ReadPortfolio read;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private Optional<BaselineId> chosen = Optional.empty();

    /// The baselines of `project`, read at once.
    BaselineViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.read = new ReadPortfolio(desk.place());
        read();
    }

    /// All of the project's baselines, and the plan held against one of them where there is one.
    record Shown(BaselinePage page, Optional<BaselineComparison> comparison) {
    }

    /// What is shown; nothing before it has been read.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the next baseline is to be called.
    StringProperty nameProperty() {
        return name;
    }

    /// True where baselines can only be looked at.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Reads again; the plan is held against the baseline chosen, else against the newest.
    void read() {
        var wished = chosen;
        desk.background().run(READING, progress -> read.baselines(project).map(page -> found(page, wished)),
                shown::set);
    }

    private Shown found(BaselinePage page, Optional<BaselineId> wished) {
        var against = wished.flatMap(page::baseline).or(() -> page.baselines().stream().findFirst());
        return new Shown(page, against.map(Baseline::id).flatMap(read::comparison));
    }

    /// Holds the plan against another baseline.
    void choose(BaselineId baseline) {
        if (!Optional.of(baseline).equals(against())) {
            chosen = Optional.of(baseline);
            read();
        }
    }

    /// The baseline the plan is held against.
    Optional<BaselineId> against() {
        return shown.get().flatMap(Shown::comparison).map(found -> found.baseline().id());
    }

    /// Keeps the plan as it is under the name written.
    void take() {
        var called = name.get();
        desk.background().run(SAVING, progress -> new TakeBaseline(desk.place()).of(project, called), result -> {
            result.ifDone().ifPresent(taken -> {
                chosen = Optional.of(taken.id());
                name.set("");
                desk.notices().told(Message.of("baseline.told.taken", taken.name()));
            });
            done(result);
        });
    }

    /// Removes the baseline the plan is held against.
    void remove() {
        against().ifPresent(id -> desk.background().run(SAVING,
                progress -> new RemoveBaseline(desk.place()).of(id), result -> {
                    result.ifDone().ifPresent(gone -> desk.notices()
                            .told(Message.of("baseline.told.removed", gone.name())));
                    done(result);
                }));
    }

    private void done(Result<?> result) {
        if (!result.reasons().isEmpty()) {
            desk.notices().refused(result.reasons());
        }
        read();
    }
}
