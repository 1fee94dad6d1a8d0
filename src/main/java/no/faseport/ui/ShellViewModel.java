package no.faseport.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.faseport.portfolio.Backup;
import no.faseport.portfolio.Changed;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Settings;
import no.faseport.portfolio.Topic;
import no.faseport.portfolio.UndoState;
import no.faseport.usecase.BackUp;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Message;

/// What the frame shows around every screen: whose portfolio it is, when it was saved, what can be undone, what can be found.
public final class ShellViewModel {
    private static final Message READING = Message.of("frame.work.reading");

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Settings>> settings = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<UndoState> undo = new ReadOnlyObjectWrapper<>(
            new UndoState(Optional.empty(), Optional.empty()));
    private final ReadOnlyObjectWrapper<List<PortfolioRow>> projects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper saved;

    /// For what lies on `desk`.
    public ShellViewModel(Desk desk) {
        this.desk = desk;
        this.saved = new ReadOnlyStringWrapper(desk.words().text("frame.saved.all"));
    }

    private record Around(Settings settings, UndoState undo) {
    }

    /// Reads everything the frame shows.
    public void load() {
        desk.background().run(READING, progress -> new Around(new ReadPortfolio(desk.place()).settings(),
                new UndoChange(desk.place()).state()), around -> {
                    settings.set(Optional.of(around.settings()));
                    undo.set(around.undo());
                });
    }

    /// Reads what can be searched for; asked for last, since nobody searches before there is something to see.
    public void loadProjects() {
        var year = desk.year().get();
        desk.background().run(READING, progress -> new ReadPortfolio(desk.place()).rows(year), projects::set);
    }

    /// Takes note of a change: it is on disk, and there is something else to undo now.
    public void changed(Changed change) {
        saved.set(desk.words().text("frame.saved", desk.words().clock(change.at())));
        if (change.topics().contains(Topic.PROJECTS) || change.topics().contains(Topic.SETTINGS)) {
            load();
            loadProjects();
        } else {
            desk.background().run(READING, progress -> new UndoChange(desk.place()).state(), undo::set);
        }
    }

    /// Takes the newest change back.
    public void undo() {
        desk.background().run(Message.of("action.undo"), progress -> new UndoChange(desk.place()).undo(),
                undone -> tell(undone, "frame.undone", "frame.undo.nothing"));
    }

    /// Puts the change last taken back, back.
    public void redo() {
        desk.background().run(Message.of("action.redo"), progress -> new UndoChange(desk.place()).redo(),
                undone -> tell(undone, "frame.redone", "frame.redo.nothing"));
    }

    /// Takes a backup of this moment.
    public void backUp() {
        desk.background().run(Message.of("action.backup"), progress -> new BackUp(desk.place()).now(),
                result -> {
                    switch (result) {
                        case Result.Done<Backup> done -> desk.notices()
                                .told(Message.of("frame.backedUp", done.value().name()));
                        case Result.Refused<Backup> refused -> desk.notices().refused(refused.reasons());
                    }
                });
    }

    private void tell(Optional<UndoChange.Undone> undone, String done, String nothing) {
        desk.notices().told(undone.map(change -> Message.of(done, change.sentence())).orElse(Message.of(nothing)));
        undone.map(UndoChange.Undone::leftAlone).filter(left -> !left.isEmpty()).ifPresent(desk.notices()::refused);
    }

    /// What the portfolio says of itself, once it is read.
    public ReadOnlyObjectProperty<Optional<Settings>> settings() {
        return settings.getReadOnlyProperty();
    }

    /// What undo and redo would do.
    public ReadOnlyObjectProperty<UndoState> undoState() {
        return undo.getReadOnlyProperty();
    }

    /// Every project, for the search.
    public ReadOnlyObjectProperty<List<PortfolioRow>> projects() {
        return projects.getReadOnlyProperty();
    }

    /// When something was last saved, in words.
    public ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }
}
