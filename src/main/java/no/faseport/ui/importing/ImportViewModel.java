package no.faseport.ui.importing;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.Match;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.portfolio.Progress;
import no.faseport.project.Project;
import no.faseport.ui.Background;
import no.faseport.ui.Busy;
import no.faseport.ui.Desk;
import no.faseport.usecase.AmountsChange.Conflict;
import no.faseport.usecase.FilePreview;
import no.faseport.usecase.FileRow;
import no.faseport.usecase.ImportAmounts;
import no.faseport.usecase.ImportDone;
import no.faseport.usecase.ImportFile;
import no.faseport.usecase.ImportOrder;
import no.faseport.usecase.ImportProblem;
import no.faseport.usecase.ImportRegister;
import no.faseport.usecase.ListDone;
import no.faseport.usecase.ReadFileRow;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.RegisterPreview;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// An import in three steps: a file, what its columns are, and what would differ; then it has happened.
public final class ImportViewModel {
    private final Desk desk;
    private final ImportFile imports;
    private final FileReading reading;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Choosing(List.of()));
    private final Busy busy;
    private final FindingsViewModel findings;
    private final BooleanProperty removeGone = new SimpleBooleanProperty();
    private final ObservableList<Project> projects = FXCollections.observableArrayList();
    private final Set<Conflict> fromFile = new HashSet<>();

    /// Imports into the portfolio on the desk.
    public ImportViewModel(Desk desk) {
        this.desk = desk;
        this.imports = new ImportFile(desk.place());
        this.reading = new FileReading(desk.place());
        this.busy = new Busy(desk.background());
        this.findings = new FindingsViewModel(desk.words());
    }

    /// Where the import has come.
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// True while a file is read or imported.
    public ReadOnlyBooleanProperty busy() {
        return busy.is();
    }

    /// What was found in the file, to be searched.
    public FindingsViewModel findings() {
        return findings;
    }

    /// True to remove what of a register is not in the file.
    public BooleanProperty removeGone() {
        return removeGone;
    }

    /// The projects there are to choose among.
    public ObservableList<Project> projects() {
        return projects;
    }

    /// The preview that is looked at; none in the other steps.
    public Optional<FilePreview> preview() {
        return step.get() instanceof Step.Checking checking ? Optional.of(checking.preview()) : Optional.empty();
    }

    /// What the columns are taken for; none in the other steps.
    public Optional<Step.Mapping> mapping() {
        return step.get() instanceof Step.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private record Opened(Step step, List<Project> projects) {
    }

    /// Looks at what a file is.
    public void choose(Path file) {
        busy.run("import.reading", file,
                progress -> new Opened(reading.arrived(file), new ReadPortfolio(desk.place()).projects()),
                opened -> {
                    projects.setAll(opened.projects());
                    fromFile.clear();
                    removeGone.set(false);
                    step.set(opened.step());
                    preview().ifPresent(findings::show);
                });
    }

    /// Reads the file for another purpose.
    public void purpose(ImportPurpose purpose) {
        switch (step.get()) {
            case Step.Mapping now when now.purpose() != purpose -> read(now.file(), purpose, now.source());
            case Step.Listing now when now.preview().purpose() != purpose ->
                read(now.preview().file(), purpose, desk.words().text(purpose.key()));
            case Step now -> step.set(now);
        }
    }

    private void next(Path file, Background.Job<Step> job) {
        busy.run("import.reading", file, job, step::set);
    }

    private void read(Path file, ImportPurpose purpose, String source) {
        next(file, progress -> reading.read(file, purpose, source));
    }

    /// Says which source the file comes from; one that is known says how it is read.
    public void source(String name) {
        mapping().filter(now -> !now.source().equals(name))
                .ifPresent(now -> next(now.file(), progress -> reading.from(now, name)));
    }

    /// Reads another sheet of the file.
    public void sheet(SheetFound sheet) {
        mapping().ifPresent(now -> sheet.layout().ifPresent(layout -> step.set(now.with(layout))));
    }

    /// Says which rows the heading of the sheet is; what the columns are is then found anew.
    public void heading(int from, int until) {
        mapping().ifPresent(now -> next(now.file(), progress -> reading.headed(now, from, until)));
    }

    /// Corrects how the file is read.
    public void correct(UnaryOperator<LedgerLayout> change) {
        mapping().ifPresent(now -> step.set(now.with(change.apply(now.layout()))));
    }

    /// Reads the whole file as its columns are said to be, and shows what importing it would do.
    public void check() {
        mapping().filter(now -> ImportRegister.is(now.purpose())).ifPresent(this::list);
        mapping().filter(now -> !ImportRegister.is(now.purpose())).ifPresent(now -> {
            var order = ImportOrder.from(now.source(), now.purpose(), now.file()).read(now.layout());
            busy.run("import.reading", now.file(), progress -> imports.preview(order, progress),
                    result -> checked(now, result));
        });
    }

    private void list(Step.Mapping now) {
        next(now.file(), progress -> reading.listed(now));
    }

    /// Shows what the columns of a register were taken for, to be corrected.
    public void columns() {
        if (step.get() instanceof Step.Listing now) {
            next(now.preview().file(), progress -> reading.columns(now));
        }
    }

    private void checked(Step.Mapping mapping, Result<FilePreview> result) {
        switch (result) {
            case Result.Done<FilePreview> done -> show(new Step.Checking(Optional.of(mapping), done.value()));
            case Result.Refused<FilePreview> refused -> desk.notices().refused(refused.reasons());
        }
    }

    private void show(Step.Checking checking) {
        step.set(checking);
        findings.show(checking.preview());
    }

    /// Says what a project of the file is, and shows what that does.
    public void match(String pattern, Match match) {
        order(order -> order.with(pattern, match));
    }

    /// Makes the projects that are missing, or does not.
    public void makeProjects(boolean make) {
        order(order -> order.makingProjects(make));
    }

    private void order(UnaryOperator<ImportOrder> change) {
        if (step.get() instanceof Step.Checking now) {
            busy.run(Message.of("importing.comparing"),
                    progress -> imports.again(now.preview(), change.apply(now.preview().order())),
                    preview -> show(new Step.Checking(now.mapping(), preview)));
        }
    }

    /// Reads the same file once more, as it may have been corrected.
    public void again() {
        switch (step.get()) {
            case Step.Checking now -> now.mapping().ifPresentOrElse(mapping -> {
                step.set(mapping);
                check();
            }, () -> choose(now.preview().order().file()));
            case Step.Mapping now -> choose(now.file());
            case Step.Returned now -> choose(now.preview().file());
            case Step.Listing now -> now.mapping().ifPresentOrElse(this::list,
                    () -> read(now.preview().file(), now.preview().purpose(), ""));
            case Step.Choosing choosing -> step.set(choosing);
            case Step.Finished finished -> step.set(finished);
        }
    }

    /// Goes back to choosing a file.
    public void start() {
        step.set(new Step.Choosing(List.of()));
    }

    /// Goes one step back.
    public void back() {
        step.set(switch (step.get()) {
            case Step.Checking now -> now.mapping().<Step>map(known -> known).orElse(new Step.Choosing(List.of()));
            case Step.Listing now -> now.mapping().<Step>map(known -> known).orElse(new Step.Choosing(List.of()));
            case Step now -> new Step.Choosing(List.of());
        });
    }

    /// Lets the file or Faseport decide a cell that both have changed.
    public void settle(Conflict conflict, boolean byFile) {
        if (byFile) {
            fromFile.add(conflict);
        } else {
            fromFile.remove(conflict);
        }
    }

    /// True where the file decides a cell that both have changed.
    public boolean isByFile(Conflict conflict) {
        return fromFile.contains(conflict);
    }

    /// Imports what is shown, whole or not at all.
    public void apply() {
        switch (step.get()) {
            case Step.Checking now -> run(now.preview().order().fileName(),
                    progress -> imports.apply(now.preview(), progress));
            case Step.Returned now -> run(String.valueOf(now.preview().file().getFileName()),
                    progress -> new ImportAmounts(desk.place()).apply(now.preview(), Set.copyOf(fromFile)));
            case Step.Listing now -> run(String.valueOf(now.preview().file().getFileName()),
                    progress -> registered(now.preview(), removeGone.get(), progress));
            case Step.Mapping mapping -> check();
            case Step.Choosing choosing -> step.set(choosing);
            case Step.Finished finished -> step.set(finished);
        }
    }

    private Result<ImportDone> registered(RegisterPreview preview, boolean remove, Progress progress) {
        return switch (new ImportRegister(desk.place()).apply(preview, remove, progress)) {
            case Result.Done<ListDone> done -> new Result.Done<>(new ImportDone(done.value().added(),
                    done.value().changed(), done.value().removed(), 0));
            case Result.Refused<ListDone> refused -> new Result.Refused<>(refused.reasons());
        };
    }

    private void run(String file, Background.Job<Result<ImportDone>> job) {
        busy.run(Message.of("import.writing", file), job, result -> {
            switch (result) {
                case Result.Done<ImportDone> done -> step.set(new Step.Finished(done.value()));
                case Result.Refused<ImportDone> refused -> {
                    desk.notices().refused(refused.reasons());
                    again();
                }
            }
        });
    }

    /// Finds the row of the file that a problem is about, and hands it over; nothing where it is about no row.
    public void row(ImportProblem problem, Consumer<Optional<FileRow>> shown) {
        var file = switch (step.get()) {
            case Step.Checking now -> Optional.of(now.preview().order().file());
            case Step.Listing now -> Optional.of(now.preview().file());
            case Step.Returned now -> Optional.of(now.preview().file());
            case Step.Mapping now -> Optional.of(now.file());
            case Step.Choosing choosing -> Optional.<Path>empty();
            case Step.Finished finished -> Optional.<Path>empty();
        };
        file.ifPresent(one -> desk.background().run(Message.of("import.reading", String.valueOf(one.getFileName())),
                progress -> new ReadFileRow().read(one, problem.at()), shown));
    }
}
