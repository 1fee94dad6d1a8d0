package no.faseport.ui.importing;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.economy.AmountKind;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.ImportRun;
import no.faseport.ui.Desk;
import no.faseport.usecase.ExportAmounts;
import no.faseport.usecase.ExportTemplate;
import no.faseport.usecase.ImportSources;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// What has come in, the sources it came from, and the workbook that is sent out.
public final class SourcesViewModel {
    private static final int YEARS = 4;

    private final Desk desk;
    private final ImportSources sources;
    private final ObservableList<ImportProfile> profiles = FXCollections.observableArrayList();
    private final ObservableList<ImportRun> runs = FXCollections.observableArrayList();

    /// Of the portfolio on the desk.
    public SourcesViewModel(Desk desk) {
        this.desk = desk;
        this.sources = new ImportSources(desk.place());
    }

    private record Read(List<ImportProfile> profiles, List<ImportRun> runs) {
    }

    /// Reads both lists again.
    public void read() {
        desk.background().run(Message.of("importing.reading"), progress -> new Read(sources.all(), sources.runs()),
                read -> {
                    profiles.setAll(read.profiles());
                    runs.setAll(read.runs());
                });
    }

    /// The sources, by name.
    public ObservableList<ImportProfile> profiles() {
        return profiles;
    }

    /// What has come in, newest first.
    public ObservableList<ImportRun> runs() {
        return runs;
    }

    /// Gives a source another name.
    public void rename(ImportProfile source, String name) {
        if (!name.strip().equals(source.name())) {
            desk.background().run(Message.of("importing.saving"), progress -> sources.rename(source, name),
                    this::changed);
        }
    }

    /// Forgets a source; what it brought stays.
    public void forget(ImportProfile source) {
        desk.background().run(Message.of("importing.saving"), progress -> sources.forget(source), this::changed);
    }

    private void changed(Result<?> result) {
        if (result.ifDone().isEmpty()) {
            desk.notices().refused(result.reasons());
        }
        read();
    }

    /// Sends the budget and forecast of the year shown and the three after it out, to come back changed.
    public void sendOut(Path file) {
        int from = desk.year().get();
        desk.background().run(Message.of("importing.sending"),
                progress -> new ExportAmounts(desk.place()).write(EnumSet.of(AmountKind.BUDGET, AmountKind.FORECAST),
                        from, from + YEARS - 1, file),
                result -> written(result, "importing.sent"));
    }

    /// Writes an empty workbook to fill in.
    public void template(ImportPurpose purpose, Path file) {
        desk.background().run(Message.of("importing.sending"),
                progress -> new ExportTemplate(desk.place()).write(purpose, file),
                result -> written(result, "importing.template.written"));
    }

    private void written(Result<Path> result, String told) {
        switch (result) {
            case Result.Done<Path> done -> desk.notices().told(Message.of(told,
                    String.valueOf(done.value().getFileName())));
            case Result.Refused<Path> refused -> desk.notices().refused(refused.reasons());
        }
    }
}
