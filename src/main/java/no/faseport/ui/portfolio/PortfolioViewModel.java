package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Chip;
import no.faseport.portfolio.view.Column;
import no.faseport.portfolio.view.Line;
import no.faseport.portfolio.view.Look;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.portfolio.view.Sums;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.PhaseModel;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.ui.Desk;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.ReadModels;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// What the portfolio screen shows: the projects let through, in order and in groups, and their sums.
public final class PortfolioViewModel {
    private final Desk desk;
    private final Myself myself;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<PortfolioRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PortfolioRow>> through = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sums> sums = new ReadOnlyObjectWrapper<>(Sums.of(List.of()));
    private final ReadOnlyObjectWrapper<List<Unit>> units = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Onlooker> onlooker;
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.USUAL);
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.TABLE);
    private final BooleanProperty thousands = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<ProjectId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<ProjectId>> chosen = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyIntegerWrapper arranged = new ReadOnlyIntegerWrapper();
    private final Set<String> folded = new HashSet<>();
    private Look look;
    private double largestDeviation = 1;
    private boolean read;

    /// For the portfolio on `desk`, as the user `myself` sees it.
    public PortfolioViewModel(Desk desk, Myself myself) {
        this.desk = desk;
        this.myself = myself;
        this.onlooker = new ReadOnlyObjectWrapper<>(myself.onlooker());
        this.look = look(List.of());
        arrangement.addListener((property, was, is) -> arrange());
    }

    private Look look(List<PortfolioRow> at) {
        return new Look(desk.words(), desk.place().today(), myself.onlooker(), at);
    }

    private record Read(List<PortfolioRow> rows, List<Unit> units) {
    }

    /// Reads the projects anew; `then` is run once they are shown.
    public void load(Runnable then) {
        var year = desk.year().get();
        desk.background().run(Message.of("portfolio.work.reading"), progress -> {
            var reading = new ReadPortfolio(desk.place());
            return new Read(reading.rows(year), reading.units());
        }, found -> {
            read = true;
            units.set(found.units());
            look = look(found.rows());
            rows.set(found.rows());
            arrange();
            then.run();
        });
    }

    /// The user has said something of themselves, which filters may ask for.
    private void lookAgain() {
        look = look(rows.get());
        onlooker.set(myself.onlooker());
        arrange();
    }

    private void arrange() {
        through.set(look.through(arrangement.get()));
        largestDeviation = Math.max(1,
                through.get().stream().mapToDouble(row -> Math.abs(row.deviation().amount().doubleValue())).max()
                        .orElse(1));
        sums.set(Sums.of(through.get()));
        gather();
    }

    private void gather() {
        var standing = selected.get();
        var kept = chosen.get();
        lines.setAll(look.lines(through.get(), arrangement.get().grouping(), folded));
        selected.set(standing);
        chosen.set(kept);
        arranged.set(arranged.get() + 1);
    }

    /// The lines of the table, in order.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// How often the lines have been laid out anew; the table then stands at the selected project again.
    public ReadOnlyIntegerProperty arranged() {
        return arranged.getReadOnlyProperty();
    }

    /// Every project, let through or not.
    public ReadOnlyObjectProperty<List<PortfolioRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The projects let through, in order.
    public ReadOnlyObjectProperty<List<PortfolioRow>> through() {
        return through.getReadOnlyProperty();
    }

    /// The sums of the projects let through.
    public ReadOnlyObjectProperty<Sums> sums() {
        return sums.getReadOnlyProperty();
    }

    /// The municipality's units, for new projects.
    public ReadOnlyObjectProperty<List<Unit>> units() {
        return units.getReadOnlyProperty();
    }

    /// Who looks.
    public ReadOnlyObjectProperty<Onlooker> onlooker() {
        return onlooker.getReadOnlyProperty();
    }

    /// How the table is arranged.
    public ObjectProperty<Arrangement> arrangement() {
        return arrangement;
    }

    /// In which shape the portfolio is shown.
    public ObjectProperty<Layout> layout() {
        return layout;
    }

    /// True while amounts are shown in thousands of kroner.
    public BooleanProperty thousands() {
        return thousands;
    }

    /// The project the user stands at.
    public ObjectProperty<Optional<ProjectId>> selected() {
        return selected;
    }

    /// The projects the user has chosen in the table, to do something with all of them.
    public ObjectProperty<Set<ProjectId>> chosen() {
        return chosen;
    }

    /// The portfolio as it is looked at now.
    public Look seen() {
        return look;
    }

    /// Tells facts in the user's words.
    public Telling telling() {
        return look.telling();
    }

    /// True once the projects have been read.
    public boolean isRead() {
        return read;
    }

    /// How many of all projects `chip` fits.
    public long fitting(Chip chip) {
        return look.fitting(chip);
    }

    /// Puts `chip` on, or takes it off where it is on.
    public void toggle(Chip chip) {
        var chips = new ArrayList<>(arrangement.get().chips());
        if (!chips.remove(chip)) {
            chips.add(chip);
        }
        arrangement.set(arrangement.get().withChips(chips));
    }

    /// Shows `column`, at its place among the others, or hides it.
    public void showColumn(Column column, boolean shown) {
        var columns = EnumSet.copyOf(arrangement.get().columns());
        if (shown) {
            columns.add(column);
        } else {
            columns.remove(column);
        }
        arrangement.set(arrangement.get().withColumns(List.copyOf(columns)));
    }

    /// Lets every project through again.
    public void clearFilter() {
        arrangement.set(arrangement.get().withText("").withChips(List.of()));
    }

    /// Folds the group with this title, or unfolds it.
    public void fold(String title) {
        if (!folded.remove(title)) {
            folded.add(title);
        }
        gather();
    }

    /// Stars `projects`, or takes the stars away where all of them have one.
    public void star(Set<ProjectId> projects) {
        myself.star(projects);
        lookAgain();
    }

    /// From now on the projects know the user by `name`.
    public void call(String name) {
        myself.call(name);
        lookAgain();
    }

    /// The names of everybody who leads or owns a project, as the language sorts them.
    public List<String> people() {
        return rows.get().stream().flatMap(row -> Stream.of(row.leader(), row.owner()))
                .filter(name -> !name.isBlank()).distinct().sorted(desk.words().collator()).toList();
    }

    /// The names of the programmes projects belong to, as the language sorts them.
    public List<String> programmes() {
        return rows.get().stream().map(PortfolioRow::programme).filter(name -> !name.isBlank()).distinct()
                .sorted(desk.words().collator()).toList();
    }

    /// The line of the selected project; −1 where it is not shown.
    public int selectedLine() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.OfProject line && Optional.of(line.row().id()).equals(selected.get())) {
                return i;
            }
        }
        return -1;
    }

    /// The largest deviation shown, in kroner and without sign, which the bars are drawn against; at least one krone.
    public double largestDeviation() {
        return largestDeviation;
    }

    /// A number for a new project: one above the highest there is.
    public String nextNumber() {
        return rows.get().stream().map(PortfolioRow::number).filter(number -> number.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong).max().stream().mapToObj(highest -> String.valueOf(highest + 1))
                .findFirst().orElse("1001");
    }

    /// Registers a project and stands at it; `done` is told whether it was.
    public void add(NewProject wanted, Consumer<Boolean> done) {
        desk.background().run(Message.of("action.newProject"), progress -> new AddProject(desk.place()).add(wanted),
                result -> {
                    switch (result) {
                        case Result.Done<ProjectId> added -> {
                            selected.set(Optional.of(added.value()));
                            load(() -> done.accept(true));
                        }
                        case Result.Refused<ProjectId> refused -> {
                            desk.notices().refused(refused.reasons());
                            done.accept(false);
                        }
                    }
                });
    }

    /// Gives `then` the phase models a new project may follow, the usual one first.
    public void offeredModels(Consumer<List<PhaseModel>> then) {
        desk.background().run(Message.of("portfolio.work.reading"),
                progress -> new ReadModels(desk.place()).offered(), then);
    }
}
