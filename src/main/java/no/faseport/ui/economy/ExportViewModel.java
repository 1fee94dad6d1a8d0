package no.faseport.ui.economy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.faseport.economy.CostChoice;
import no.faseport.ui.Desk;
import no.faseport.ui.Desktops;
import no.faseport.usecase.ExportCosts;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The making of the cost overview: which years, where, and how it went.
public final class ExportViewModel {
    private final Desk desk;
    private final ExportCosts costs;
    private final ObjectProperty<Integer> from;
    private final ObjectProperty<Integer> until;
    private final ObjectProperty<Path> file;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// The file that was made, or why none was.
    public record Outcome(Optional<Path> made, List<Message> reasons) {
        static final Outcome NONE = new Outcome(Optional.empty(), List.of());

        /// Keeps a copy.
        public Outcome {
            reasons = List.copyOf(reasons);
        }
    }

    /// The years `from` to `until` of the portfolio on the desk, into `folder` unless the user says otherwise.
    public ExportViewModel(Desk desk, int from, int until, Path folder) {
        this.desk = desk;
        this.costs = new ExportCosts(desk.place());
        this.from = new SimpleObjectProperty<>(from);
        this.until = new SimpleObjectProperty<>(until);
        this.file = new SimpleObjectProperty<>(folder.resolve(desk.words().text("export.file")));
    }

    /// The first year.
    public ObjectProperty<Integer> from() {
        return from;
    }

    /// The last year.
    public ObjectProperty<Integer> until() {
        return until;
    }

    /// Where the workbook is to lie.
    public ObjectProperty<Path> file() {
        return file;
    }

    /// How it went.
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// True while the workbook is being made.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Makes the workbook.
    public void make() {
        busy.set(true);
        outcome.set(Outcome.NONE);
        var target = file.get();
        desk.background().run(Message.of("export.writing", String.valueOf(target.getFileName())),
                progress -> costs.write(CostChoice.years(from.get(), until.get()), target, progress), this::made);
    }

    private void made(Result<Path> result) {
        busy.set(false);
        outcome.set(new Outcome(result.ifDone(), result.reasons()));
    }

    /// Shows the file or its folder in the program the machine has for it.
    public void open(Path what) {
        desk.background().run(Message.of("export.open"), progress -> new Desktops().open(what),
                refused -> {
                    if (!refused.isEmpty()) {
                        desk.notices().refused(refused);
                    }
                });
    }
}
