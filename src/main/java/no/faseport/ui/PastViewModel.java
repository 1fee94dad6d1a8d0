package no.faseport.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import no.faseport.project.ProjectId;
import no.faseport.usecase.ReadPast;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;

/// Whether a project is shown as it is, or as it was on a day that somebody asked for.
final class PastViewModel {
    private static final Message READING = Message.of("past.reading");

    private final Desk desk;
    private final ProjectId project;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Then>> then = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// For `project` on `desk`, shown as it is.
    PastViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
    }

    /// A day, and the desk at which that day is today; the year shown follows that of the frame for as long as it is used.
    record Then(Desk desk, SimpleIntegerProperty year) {
        static Then of(Workplace past, Desk now) {
            var year = new SimpleIntegerProperty();
            year.bind(now.year());
            return new Then(new Desk(past, now.background(), now.notices(), now.navigation(), year), year);
        }

        /// The day that is shown.
        LocalDate day() {
            return desk.place().today();
        }

        private void close() {
            year.unbind();
            desk.place().close();
        }
    }

    /// True from when somebody wants to see a day, until they are back at today.
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// The day shown; nothing where the project is shown as it is.
    ReadOnlyObjectProperty<Optional<Then>> then() {
        return then.getReadOnlyProperty();
    }

    /// The last day that can be asked for.
    LocalDate today() {
        return desk.place().today();
    }

    /// Somebody wants to see another day.
    void ask() {
        asking.set(true);
    }

    /// Shows the project as it was when `day` was over, or says why that cannot be.
    void show(LocalDate day) {
        desk.background().run(READING, progress -> new ReadPast(desk.place()).of(project, day), result -> {
            switch (result) {
                case Result.Refused<Workplace> refused -> desk.notices().refused(refused.reasons());
                case Result.Done<Workplace> done -> {
                    asking.set(true);
                    turn(Optional.of(Then.of(done.value(), desk)));
                }
            }
        });
    }

    /// Shows the project so many days after the day shown.
    void step(int days) {
        show(then.get().map(Then::day).orElseGet(this::today).plusDays(days));
    }

    /// Shows the project as it is.
    void back() {
        asking.set(false);
        turn(Optional.empty());
    }

    /// What was shown is closed behind every reading of it that is under way.
    private void turn(Optional<Then> next) {
        var last = then.get();
        then.set(next);
        last.ifPresent(old -> desk.background().run(READING, progress -> {
            old.close();
            return old;
        }, closed -> {
        }));
    }
}
