package no.faseport.ui.economy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.ui.Desk;
import no.faseport.usecase.ImportBudget;
import no.faseport.usecase.ImportChange;
import no.faseport.usecase.ImportDone;
import no.faseport.usecase.ImportPreview;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.Result;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The import of a budget in three steps: a file, a look at what would happen, and it has happened.
public final class ImportViewModel {
    private final Desk desk;
    private final ImportBudget imports;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Choosing(List.of()));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty newProjects = new SimpleBooleanProperty();
    private final BooleanProperty errorsOnly = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<ImportProblem> problems = FXCollections.observableArrayList();
    private final ObservableList<ImportChange> changes = FXCollections.observableArrayList();

    /// Where the import has come.
    public sealed interface Step {
        /// A file is to be chosen; `reasons` is why the last attempt came to nothing.
        record Choosing(List<Message> reasons) implements Step {
            /// Keeps a copy.
            public Choosing {
                reasons = List.copyOf(reasons);
            }
        }

        /// What would happen is shown.
        record Checking(ImportPreview preview) implements Step {
        }

        /// It has happened.
        record Finished(ImportDone done) implements Step {
        }
    }

    /// Imports into the portfolio on the desk.
    public ImportViewModel(Desk desk) {
        this.desk = desk;
        this.imports = new ImportBudget(desk.place());
        errorsOnly.addListener((property, before, now) -> filter());
        search.addListener((property, before, now) -> filter());
        newProjects.addListener((property, before, now) -> again());
    }

    /// Where the import has come.
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// True while a file is read or imported.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// True to make the projects that the file names and the portfolio lacks.
    public BooleanProperty newProjects() {
        return newProjects;
    }

    /// True to see errors only, not warnings.
    public BooleanProperty errorsOnly() {
        return errorsOnly;
    }

    /// What the lists are searched for.
    public StringProperty search() {
        return search;
    }

    /// The problems found, as filtered.
    public ObservableList<ImportProblem> problems() {
        return problems;
    }

    /// The changes that would be made, as filtered.
    public ObservableList<ImportChange> changes() {
        return changes;
    }

    /// The preview that is looked at; none in the other steps.
    public Optional<ImportPreview> preview() {
        return step.get() instanceof Step.Checking checking ? Optional.of(checking.preview()) : Optional.empty();
    }

    /// Reads a file and shows what importing it would do.
    public void choose(Path file) {
        busy.set(true);
        desk.background().run(Message.of("import.reading", String.valueOf(file.getFileName())),
                progress -> imports.preview(file, newProjects.get(), progress), this::read);
    }

    private void read(Result<ImportPreview> result) {
        busy.set(false);
        step.set(switch (result) {
            case Result.Done<ImportPreview> done -> new Step.Checking(done.value());
            case Result.Refused<ImportPreview> refused -> new Step.Choosing(refused.reasons());
        });
        filter();
    }

    /// Reads the same file once more, as it may have been corrected.
    public void again() {
        preview().ifPresent(preview -> choose(preview.file()));
    }

    /// Goes back to choosing a file.
    public void another() {
        step.set(new Step.Choosing(List.of()));
    }

    /// Asks the reading or importing to stop; nothing is changed then.
    public void stop() {
        desk.background().cancel();
    }

    /// Imports what is shown, whole or not at all.
    public void apply() {
        preview().ifPresent(preview -> {
            busy.set(true);
            desk.background().run(Message.of("import.writing", String.valueOf(preview.file().getFileName())),
                    progress -> imports.apply(preview, progress), this::applied);
        });
    }

    private void applied(Result<ImportDone> result) {
        busy.set(false);
        switch (result) {
            case Result.Done<ImportDone> done -> step.set(new Step.Finished(done.value()));
            case Result.Refused<ImportDone> refused -> {
                desk.notices().refused(refused.reasons());
                again();
            }
        }
    }

    private void filter() {
        var preview = preview();
        problems.setAll(preview.stream().flatMap(each -> each.problems().stream())
                .filter(problem -> !errorsOnly.get() || problem.isError())
                .filter(problem -> found(problem.at(), words().text(problem.message()))).toList());
        changes.setAll(preview.stream().flatMap(each -> each.changes().stream())
                .filter(change -> found(change.project().toString(), change.line().accountString().toString(),
                        change.line().at()))
                .toList());
    }

    private boolean found(String... texts) {
        var wanted = search.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Words words() {
        return desk.words();
    }

    /// What to say of the file as a whole.
    public String verdict(ImportPreview preview) {
        if (!preview.applicable()) {
            var errors = preview.problems().stream().filter(ImportProblem::isError).count();
            return words().count("import.verdict.errors", errors);
        }
        return words().text(preview.changesAnything() ? "import.verdict.ready" : "import.verdict.nothing");
    }
}
