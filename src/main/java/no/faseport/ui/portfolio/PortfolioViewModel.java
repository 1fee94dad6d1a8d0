package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.ui.Desk;
import no.faseport.usecase.AddProject;
import no.faseport.usecase.NewProject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// What the portfolio screen shows: the projects let through, in order and in groups, and their sums.
public final class PortfolioViewModel {
    private final Desk desk;
    private final Telling telling;
    private final Order order;
    private final Gathering gathering;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<PortfolioRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sums> sums = new ReadOnlyObjectWrapper<>(Sums.of(List.of()));
    private final ReadOnlyObjectWrapper<List<Unit>> units = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.USUAL);
    private final BooleanProperty thousands = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<ProjectId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper arranged = new ReadOnlyIntegerWrapper();
    private final Set<String> folded = new HashSet<>();
    private Filter filter;
    private boolean read;

    /// For the portfolio on `desk`.
    public PortfolioViewModel(Desk desk) {
        this.desk = desk;
        this.telling = new Telling(desk.words(), desk.place().today());
        this.order = new Order(desk.words(), telling);
        this.gathering = new Gathering(desk.words(), telling);
        this.filter = new Filter(telling, List.of());
        arrangement.addListener((property, was, is) -> arrange());
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
            rows.set(found.rows());
            filter = new Filter(telling, found.rows());
            arrange();
            then.run();
        });
    }

    private void arrange() {
        var how = arrangement.get();
        var comparator = how.sort().map(column -> order.by(column, how.descending())).orElse(order.number());
        var through = rows.get().stream().filter(row -> filter.lets(row, how)).sorted(comparator).toList();
        sums.set(Sums.of(through));
        var standing = selected.get();
        lines.setAll(gathering.lines(through, how.grouping(), folded));
        selected.set(standing);
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

    /// The sums of the projects let through.
    public ReadOnlyObjectProperty<Sums> sums() {
        return sums.getReadOnlyProperty();
    }

    /// The municipality's units, for new projects.
    public ReadOnlyObjectProperty<List<Unit>> units() {
        return units.getReadOnlyProperty();
    }

    /// How the table is arranged.
    public ObjectProperty<Arrangement> arrangement() {
        return arrangement;
    }

    /// True while amounts are shown in thousands of kroner.
    public BooleanProperty thousands() {
        return thousands;
    }

    /// The project the user stands at.
    public ObjectProperty<Optional<ProjectId>> selected() {
        return selected;
    }

    /// Tells facts in the user's words.
    public Telling telling() {
        return telling;
    }

    /// True once the projects have been read.
    public boolean isRead() {
        return read;
    }

    /// How many of all projects `chip` fits.
    public long fitting(Chip chip) {
        return rows.get().stream().filter(row -> filter.fits(row, chip)).count();
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
        arrange();
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
        return lines.stream().mapToDouble(line -> switch (line) {
            case Line.OfProject project -> project.row().deviation().amount().abs().doubleValue();
            case Line.OfGroup group -> 0;
        }).max().stream().map(largest -> Math.max(1, largest)).findFirst().orElse(1);
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
}
