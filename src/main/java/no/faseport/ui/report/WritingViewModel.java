package no.faseport.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.view.Habits;
import no.faseport.reporting.ReportOrder;
import no.faseport.ui.Busy;
import no.faseport.ui.Desk;
import no.faseport.ui.Desktops;
import no.faseport.usecase.WriteReport;
import no.faseport.usecase.WriteReport.Format;
import no.faseport.usecase.WriteReports;
import no.faseport.usecase.WriteReports.Told;
import no.faseport.usecase.WriteReports.Wanted;
import no.faseport.words.Message;

/// The writing of reports to files, and how it went.
public final class WritingViewModel {
    private final Desk desk;
    private final Supplier<Habits> habits;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final Busy busy;

    /// The file or folder that was made, what is to be said of it, and why something was not made.
    public record Outcome(Optional<Path> made, List<Message> said, List<Message> reasons) {
        /// Nothing has been asked for.
        public static final Outcome NONE = new Outcome(Optional.empty(), List.of(), List.of());

        /// Keeps copies.
        public Outcome {
            said = List.copyOf(said);
            reasons = List.copyOf(reasons);
        }
    }

    /// For the portfolio on `desk`, as a user with `habits` sees it.
    public WritingViewModel(Desk desk, Supplier<Habits> habits) {
        this.desk = desk;
        this.habits = habits;
        this.busy = new Busy(desk.background());
    }

    /// Writes `order` to `file`.
    public void write(ReportOrder order, Path file) {
        dismiss();
        var who = habits.get().who();
        busy.run("reportui.writing", file, progress -> new WriteReport(desk.place(), who).write(order, file, progress),
                result -> outcome.set(new Outcome(result.ifDone(),
                        result.ifDone().map(made -> Message.of("reportui.done", made.toString())).stream().toList(),
                        result.reasons())));
    }

    /// Writes all of `wanted` to files in `folder`.
    public void writeAll(List<Wanted> wanted, Path folder, Format format) {
        dismiss();
        var who = habits.get().who();
        busy.run("reportui.writing", folder,
                progress -> new WriteReports(desk.place(), who).into(folder, wanted, format, progress),
                told -> outcome.set(inFolder(folder, told)));
    }

    private Outcome inFolder(Path folder, List<Told> told) {
        var made = told.stream().filter(one -> one.result().ifDone().isPresent()).count();
        var reasons = told.stream()
                .flatMap(one -> one.result().reasons().stream().map(why -> Message.of("reportui.notWritten",
                        one.wanted().name(), desk.words().text(why))))
                .toList();
        return made == 0
                ? new Outcome(Optional.empty(), List.of(), reasons)
                : new Outcome(Optional.of(folder), List.of(Message.count("reportui.doneAll", made, folder.toString())),
                        reasons);
    }

    /// How it went.
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// True while something is being written.
    public ReadOnlyBooleanProperty busy() {
        return busy.is();
    }

    /// Has read how it went.
    public void dismiss() {
        outcome.set(Outcome.NONE);
    }

    /// Shows a file or a folder in the program the machine has for it.
    public void open(Path what) {
        new Desktops().show(desk, what);
    }
}
