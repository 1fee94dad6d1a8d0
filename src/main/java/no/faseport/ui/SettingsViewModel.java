package no.faseport.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.usecase.Result;
import no.faseport.usecase.SetLogo;
import no.faseport.usecase.SetReportInterval;
import no.faseport.words.Message;

/// What holds for the whole portfolio and can be changed: how often projects report, and the logo on the documents.
public final class SettingsViewModel {
    private static final Message SAVING = Message.of("project.saving");
    private static final Pattern DAYS = Pattern.compile("\\d{1,6}");

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Integer>> interval = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper logo = new ReadOnlyBooleanWrapper();

    /// The settings of the portfolio on `desk`, read at once.
    public SettingsViewModel(Desk desk) {
        this.desk = desk;
        read();
    }

    private record Now(int interval, boolean logo) {
    }

    private void read() {
        desk.background().run(Message.of("project.reading"),
                progress -> new Now(new SetReportInterval(desk.place()).days(), new SetLogo(desk.place()).isSet()),
                now -> {
                    interval.set(Optional.of(now.interval()));
                    logo.set(now.logo());
                });
    }

    /// The most days between two status reports; nothing until it is read.
    public ReadOnlyObjectProperty<Optional<Integer>> interval() {
        return interval.getReadOnlyProperty();
    }

    /// True where the municipality has a logo.
    public ReadOnlyBooleanProperty logo() {
        return logo.getReadOnlyProperty();
    }

    /// True where nothing can be changed.
    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Lets there be as many days between two reports as `text` says.
    public void report(String text) {
        var days = DAYS.matcher(text.strip()).matches() ? Integer.parseInt(text.strip()) : 0;
        if (!interval.get().equals(Optional.of(days))) {
            desk.background().run(SAVING, progress -> new SetReportInterval(desk.place()).to(days), this::done);
        }
    }

    /// Keeps the picture in `file` as the logo.
    public void logo(Path file) {
        desk.background().run(SAVING, progress -> new SetLogo(desk.place()).from(file), result -> {
            result.ifDone().ifPresent(done -> desk.notices().told(Message.of("logo.set")));
            done(result);
        });
    }

    /// Takes the logo away; undo brings it back.
    public void removeLogo() {
        desk.background().run(SAVING, progress -> {
            new SetLogo(desk.place()).remove();
            return true;
        }, done -> read());
    }

    private void done(Result<?> result) {
        if (!result.reasons().isEmpty()) {
            desk.notices().refused(result.reasons());
        }
        read();
    }
}
