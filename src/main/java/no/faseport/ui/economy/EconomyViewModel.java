package no.faseport.ui.economy;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;

/// The amounts of one project, or of all of them: what is shown, how it is arranged, and where the cursor stands.
public final class EconomyViewModel extends GridState {
    private final Desk desk;
    /// Held here and weakly by the desk, which outlives every project that is opened at it.
    private final ChangeListener<Number> onYear;
    private final Optional<ProjectId> project;
    private final ObjectProperty<Shown> shown;
    private final ObjectProperty<Arrangement> arrangement;
    private final Set<RowKey> wanted = new HashSet<>();
    private final Reading reading;
    private final Laying laying;
    private final Writing writing;
    private final FindModel find;

    /// The economy of `project`.
    public EconomyViewModel(Desk desk, ProjectId project) {
        this(desk, Optional.of(project), 4, Arrangement.grouped(Dimension.CLASS));
    }

    /// The economy of all projects.
    public static EconomyViewModel ofAll(Desk desk) {
        return new EconomyViewModel(desk, Optional.empty(), 2, Arrangement.grouped(Dimension.PROJECT, Dimension.CLASS));
    }

    private EconomyViewModel(Desk desk, Optional<ProjectId> project, int years, Arrangement arranged) {
        this.desk = desk;
        this.project = project;
        this.shown = new SimpleObjectProperty<>(new Shown(desk.year().get(), years, OptionalInt.empty(),
                Set.of(Measure.values()), AmountUnit.KRONER));
        this.arrangement = new SimpleObjectProperty<>(arranged);
        this.reading = new Reading(desk, project, this::lay);
        this.laying = new Laying(desk, this, this::show);
        this.writing = new Writing(desk, this);
        this.find = new FindModel(desk, () -> grid().laid(), this::go);
        shown.addListener((property, before, now) -> change(now));
        arrangement.addListener((property, before, now) -> lay());
        this.onYear = (property, before, now) -> change(each -> new Shown(now.intValue(), each.years(),
                each.monthsOf().isPresent() ? OptionalInt.of(now.intValue()) : each.monthsOf(), each.measures(),
                each.unit()));
        desk.year().addListener(new WeakChangeListener<>(onYear));
    }

    /// Which part of the money is shown.
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown;
    }

    /// Shows another part of the money.
    public void change(UnaryOperator<Shown> change) {
        shown.set(change.apply(shown.get()));
    }

    private void change(Shown now) {
        if (reading.covers(now.first() - 1, now.last())) {
            lay();
        } else {
            read();
        }
    }

    /// How the rows are arranged.
    ReadOnlyObjectProperty<Arrangement> arrangement() {
        return arrangement;
    }

    /// Arranges the rows otherwise.
    void arrange(UnaryOperator<Arrangement> change) {
        arrangement.set(change.apply(arrangement.get()));
    }

    /// The project whose money it is; nothing for that of all.
    Optional<ProjectId> project() {
        return project;
    }

    /// Reads the money again.
    public void read() {
        reading.read(shown.get().first() - 1, shown.get().last());
    }

    /// Reads the money again where others than this have changed it.
    void refresh() {
        reading.refresh();
    }

    /// The amounts at hand.
    Reading reading() {
        return reading;
    }

    /// The rows as they are laid out now.
    EconomySheet grid() {
        return laying.grid();
    }

    /// The rows that are there without an amount.
    Set<RowKey> wanted() {
        return Set.copyOf(wanted);
    }

    /// Shows that amounts of these rows have changed.
    void changed(Set<RowKey> rows) {
        laying.change(rows);
    }

    /// Shows a row, even without an amount, and puts the cursor in it.
    void show(RowKey row) {
        wanted.add(row);
        laying.lay();
        grid().laid().forEach(found -> {
            if (found.row().equals(row)) {
                go(new GridSearch.Hit(row, found.path(), 0));
            }
        });
    }

    /// Keeps rows even where they have no amount.
    void want(Set<RowKey> rows) {
        wanted.addAll(rows);
    }

    /// What is sought in the grid.
    FindModel find() {
        return find;
    }

    /// What the chosen cells come to.
    Picked picked() {
        return Picked.of(grid(), selection().get());
    }

    private void lay() {
        laying.lay();
    }

    private void show(EconomySheet grid, UnaryOperator<Selection> moved) {
        show(grid.sheet(), moved.apply(selection().get()));
    }

    private void go(GridSearch.Hit hit) {
        laying.open(hit.path());
        grid().row(hit.row()).ifPresent(row -> selection().set(Selection.of(row, Math.max(0, hit.column() < 0
                ? selection().get().column()
                : hit.column()))));
    }

    /// Opens or closes all groups.
    void fold(boolean open) {
        laying.fold(open);
    }

    @Override
    public void toggle(int row) {
        laying.turn(row);
    }

    @Override
    public void sort(int column) {
        arrange(now -> now.sorted(column));
    }

    @Override
    public String tip(int row, int column) {
        return new Tips(grid(), shown.get().unit(), desk.words()).of(row, column);
    }

    @Override
    public String copied() {
        return Block.of(grid(), selection().get(), shown.get().unit()).text();
    }

    @Override
    public Optional<GridWriting> writing() {
        return Optional.of(writing);
    }
}
