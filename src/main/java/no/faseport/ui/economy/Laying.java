package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.faseport.ui.Desk;
import no.faseport.words.Message;

/// Lays the rows of a grid out anew when something calls for it: at once where they are few, off the window's thread where they
/// are many. What is open stays open, and the cursor stays with its row.
final class Laying {
    private static final int AT_ONCE = 2_000;
    private static final int OPEN_AT_FIRST = 40;

    private final Desk desk;
    private final EconomyViewModel model;
    private final Showing showing;
    private Optional<Folds> folds = Optional.empty();
    private EconomySheet grid;
    private boolean underWay;
    private boolean stale;

    /// What shows rows that are laid out.
    interface Showing {
        /// Shows `grid`; `moved` tells where what was chosen stands in it.
        void show(EconomySheet grid, UnaryOperator<Selection> moved);
    }

    Laying(Desk desk, EconomyViewModel model, Showing showing) {
        this.desk = desk;
        this.model = model;
        this.showing = showing;
        this.grid = sheet(new Laid(Book.EMPTY, terms()));
    }

    /// The rows as they stand.
    EconomySheet grid() {
        return grid;
    }

    /// Lays all rows out.
    void lay() {
        var book = model.reading().book();
        if (book.size() <= AT_ONCE && !underWay) {
            take(new Laid(book, terms()));
        } else if (underWay) {
            stale = true;
        } else {
            layAside(book);
        }
    }

    private void layAside(Book book) {
        var terms = terms();
        underWay = true;
        stale = false;
        desk.background().run(Message.of("money.laying"), progress -> new Laid(book, terms), laid -> {
            underWay = false;
            if (stale || laid.book() != model.reading().book()) {
                lay();
            } else {
                take(laid);
            }
        }, () -> underWay = false);
    }

    /// Shows amounts that have changed in a few rows, and the sums they are part of.
    void change(Collection<RowKey> rows) {
        if (!underWay && grid.laid().take(model.reading().book(), rows)) {
            show(grid.laid());
        } else {
            lay();
        }
    }

    private void take(Laid laid) {
        if (folds.isEmpty() && laid.size() > 0) {
            folds = Optional.of(Folds.all(laid.size() <= OPEN_AT_FIRST));
        }
        laid.open(folds.orElse(Folds.all(true)));
        show(laid);
    }

    private void show(Laid laid) {
        show(laid, grid.laid().entries());
    }

    private void show(Laid laid, List<Laid.Entry> before) {
        grid = sheet(laid);
        showing.show(grid, there -> moved(before, there));
    }

    private Selection moved(List<Laid.Entry> before, Selection there) {
        if (before.isEmpty()) {
            return IntStream.range(0, grid.laid().entries().size()).filter(row -> grid.line(row).isPresent()).boxed()
                    .findFirst().map(row -> Selection.of(row, 0)).orElse(there);
        }
        if (!there.single()) {
            return there;
        }
        var row = there.row() < before.size()
                ? place(before.get(there.row()), there.row())
                : Optional.<Integer>empty();
        return row.map(now -> Selection.of(now, there.column())).orElse(there);
    }

    private Optional<Integer> place(Laid.Entry entry, int before) {
        var entries = grid.laid().entries();
        if (before < entries.size() && entries.get(before).equals(entry)) {
            return Optional.of(before);
        }
        return switch (entry) {
            case Laid.Amounts amounts -> grid.row(amounts.row());
            case Laid.Heading heading -> heading(heading.group().path());
        };
    }

    private Optional<Integer> heading(List<String> path) {
        return IntStream.range(0, grid.laid().entries().size()).boxed()
                .filter(row -> grid.heading(row).filter(group -> group.path().equals(path)).isPresent()).findFirst();
    }

    private EconomySheet sheet(Laid laid) {
        var closing = new Closing(desk.place().accounts(), model.reading().page().locks());
        return new EconomySheet(laid, model.shown().get().unit(), closing, desk.words());
    }

    private Laid.Terms terms() {
        var shown = model.shown().get();
        var arrangement = model.arrangement().get();
        var page = model.reading().page();
        var figures = new Figures(arrangement.told(), shown.first(), page, desk.place().accounts().vatArts());
        return new Laid.Terms(new Columns(shown.slots(), figures), arrangement,
                new Naming(page, desk.place().accounts(), shown.first(), desk.words()), leads(arrangement),
                model.wanted());
    }

    private List<Dimension> leads(Arrangement arrangement) {
        var leads = new ArrayList<Dimension>();
        if (model.project().isEmpty() && !arrangement.by().contains(Dimension.PROJECT)) {
            leads.add(Dimension.PROJECT);
        }
        leads.addAll(List.of(Dimension.ACCOUNT, Dimension.UNIT, Dimension.FUNCTION));
        if (model.reading().book().hasDimensions()) {
            leads.add(Dimension.FREE);
        }
        leads.add(Dimension.FINANCING);
        return leads;
    }

    /// Opens or closes the group whose heading stands in a row.
    void turn(int row) {
        grid.heading(row).ifPresent(group -> fold(now -> now.turned(group.path())));
    }

    /// Opens the group at `path`, and all it lies in.
    void open(List<String> path) {
        fold(now -> now.opened(path));
    }

    /// Opens or closes all groups.
    void fold(boolean open) {
        fold(now -> Folds.all(open));
    }

    private void fold(UnaryOperator<Folds> change) {
        var before = folds.orElse(Folds.all(true));
        var next = change.apply(before);
        if (!next.equals(before)) {
            folds = Optional.of(next);
            var old = grid.laid().entries();
            grid.laid().open(next);
            show(grid.laid(), old);
        }
    }
}
