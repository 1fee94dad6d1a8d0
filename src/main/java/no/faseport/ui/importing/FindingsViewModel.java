package no.faseport.ui.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.usecase.FilePreview;
import no.faseport.usecase.HoursChange;
import no.faseport.usecase.HoursPreview;
import no.faseport.usecase.ImportChange;
import no.faseport.usecase.ImportPreview;
import no.faseport.usecase.ImportProblem;
import no.faseport.words.Words;

/// What was found in a file, in lists that can be searched and cut down to the errors.
public final class FindingsViewModel {
    private final Words words;
    private final BooleanProperty errorsOnly = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<ImportProblem> problems = FXCollections.observableArrayList();
    private final ObservableList<ImportChange> changes = FXCollections.observableArrayList();
    private final ObservableList<HoursChange> hours = FXCollections.observableArrayList();
    private Optional<FilePreview> preview = Optional.empty();

    /// Nothing yet, to be searched as `words` say it.
    FindingsViewModel(Words words) {
        this.words = words;
        errorsOnly.addListener((property, before, now) -> filter());
        search.addListener((property, before, now) -> filter());
    }

    /// Shows what was found in `found`.
    void show(FilePreview found) {
        preview = Optional.of(found);
        filter();
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

    /// The changes of hours that would be made, as filtered.
    public ObservableList<HoursChange> hours() {
        return hours;
    }

    private void filter() {
        problems.setAll(preview.stream().flatMap(each -> each.problems().stream())
                .filter(problem -> !errorsOnly.get() || problem.isError())
                .filter(problem -> found(problem.at(), words.text(problem.message()))).toList());
        changes.setAll(preview.stream().flatMap(each -> each instanceof ImportPreview amounts
                ? amounts.changes().stream()
                : Stream.of())
                .filter(change -> found(change.project().toString(), change.key().accountString().toString(),
                        change.at()))
                .toList());
        hours.setAll(preview.stream().flatMap(each -> each instanceof HoursPreview worked
                ? worked.changes().stream()
                : Stream.of())
                .filter(change -> found(change.project().toString(), change.time().who(), change.at())).toList());
    }

    private boolean found(String... texts) {
        var wanted = search.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
