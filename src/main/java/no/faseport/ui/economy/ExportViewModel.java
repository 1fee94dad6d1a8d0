package no.faseport.ui.economy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.benefit.BenefitTerms;
import no.faseport.economy.CostView;
import no.faseport.economy.Label;
import no.faseport.economy.forecast.Tertial;
import no.faseport.portfolio.Progress;
import no.faseport.ui.Busy;
import no.faseport.ui.Desk;
import no.faseport.ui.Desktops;
import no.faseport.usecase.ExportCosts;
import no.faseport.usecase.Result;
import no.faseport.usecase.WriteBenefitTable;
import no.faseport.usecase.WriteCharges;
import no.faseport.usecase.WriteGrants;
import no.faseport.usecase.WriteMeasures;
import no.faseport.usecase.WriteTertial;
import no.faseport.words.Message;

/// The making of the cost overview and of the tables that are handed over: what, where, and how it went.
public final class ExportViewModel {
    private final Desk desk;
    private final ExportCosts costs;
    private final ReadOnlyObjectWrapper<ExportWish> wish;
    private final ObjectProperty<Path> file;
    private final ObservableList<String> keys = FXCollections.observableArrayList();
    private final Several units = new Several();
    private final Several projects = new Several();
    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final Busy busy;

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
        this.busy = new Busy(desk.background());
        this.wish = new ReadOnlyObjectWrapper<>(
                ExportWish.years(from, until, Tertial.endedBy(desk.place().today())));
        this.file = new SimpleObjectProperty<>(folder.resolve(desk.words().text("export.file")));
        file.addListener((property, before, now) -> foresee());
        foresee();
        desk.background().run(Message.of("export.reading"), progress -> costs.choices(), this::offer);
        units.chosen().addListener((property, before, now) -> cover());
        projects.chosen().addListener((property, before, now) -> cover());
    }

    private void offer(ExportCosts.Choices choices) {
        keys.setAll(choices.keys());
        units.offer(choices.units());
        projects.offer(choices.projects());
    }

    private void cover() {
        change(now -> now.covering(codes(units), codes(projects)));
    }

    private static List<String> codes(Several choice) {
        return choice.chosen().get().stream().map(Label::code).toList();
    }

    /// What is to be written.
    public ReadOnlyObjectProperty<ExportWish> wish() {
        return wish.getReadOnlyProperty();
    }

    /// Changes what is to be written; another document gets a file of its own name in the same folder.
    public void change(UnaryOperator<ExportWish> change) {
        var before = wish.get();
        wish.set(change.apply(before));
        if (before.document() != wish.get().document()) {
            file.set(file.get().resolveSibling(desk.words().text(wish.get().document() == ExportWish.Document.COSTS
                    ? "export.file"
                    : "export.file." + wish.get().document().word())));
            outcome.set(Outcome.NONE);
        }
        foresee();
    }

    private void foresee() {
        sheets.setAll(wish.get().sheets(Files.isRegularFile(file.get())));
    }

    /// The bundle keys of the sheets that will come.
    public ObservableList<String> sheets() {
        return sheets;
    }

    /// The keys that municipalities may share by.
    public ObservableList<String> keys() {
        return keys;
    }

    /// The units it is to be about.
    Several units() {
        return units;
    }

    /// The projects it is to be about.
    Several projects() {
        return projects;
    }

    /// Where it is to lie.
    public ObjectProperty<Path> file() {
        return file;
    }

    /// How it went.
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// True while it is being made.
    public ReadOnlyBooleanProperty busy() {
        return busy.is();
    }

    /// Makes it.
    public void make() {
        outcome.set(Outcome.NONE);
        var target = file.get();
        var wanted = wish.get();
        busy.run("export.writing", target, progress -> write(wanted, target, progress), this::made);
    }

    /// Stops what is being made; the file stays as it was.
    public void stop() {
        desk.background().cancel();
    }

    private Result<Path> write(ExportWish wanted, Path target, Progress progress) {
        var place = desk.place();
        return switch (wanted.document()) {
            case COSTS -> costs.write(wanted.order(), target, progress);
            case MEASURES -> new WriteMeasures(place).write(wanted.from(), target);
            case TERTIAL -> new WriteTertial(place).write(wanted.from(), wanted.tertial(), CostView.PROJECTS, target);
            case GRANTS -> new WriteGrants(place).write(target);
            case CHARGES -> new WriteCharges(place).write(wanted.from(), target);
            case BENEFITS -> new WriteBenefitTable(place).write(BenefitTerms.USUAL, wanted.scale(), target);
        };
    }

    private void made(Result<Path> result) {
        outcome.set(new Outcome(result.ifDone(), result.reasons()));
        foresee();
    }

    /// Shows the file or its folder in the program the machine has for it.
    public void open(Path what) {
        new Desktops().show(desk, what);
    }
}
