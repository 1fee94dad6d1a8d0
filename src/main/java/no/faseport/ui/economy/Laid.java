package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.ui.economy.RowGroup.Line;

/// The rows of a book laid out: grouped, filtered, sorted and summed. Which of them are shown follows from what is open.
///
/// Made off the window's thread; from then on only the window asks it and tells it of amounts that have changed.
final class Laid {
    private static final List<Dimension> TEXT = List.of(Dimension.PROJECT, Dimension.PROGRAMME, Dimension.ACCOUNT,
            Dimension.UNIT, Dimension.FUNCTION, Dimension.FREE, Dimension.FINANCING);

    private final Terms terms;
    private final RowGroup all;
    private final Totals totals;
    private final List<String> words;
    private final Book begun;
    private Book book;
    private List<Entry> entries = List.of();

    /// What rows are laid out by: the columns, the arrangement, the names, the text columns, and rows there are to be even
    /// without an amount.
    record Terms(Columns columns, Arrangement arrangement, Naming naming, List<Dimension> leads, Set<RowKey> wanted) {
    }

    /// What stands in one row of the grid.
    sealed interface Entry {
    }

    /// A heading with the sums of its group.
    record Heading(RowGroup group, boolean open) implements Entry {
    }

    /// A row of amounts.
    record Amounts(RowKey row) implements Entry {
    }

    /// Lays out `book`.
    Laid(Book book, Terms terms) {
        this.book = book;
        this.terms = terms;
        var columns = terms.columns().slots().size();
        this.totals = new Totals(terms.columns().slots());
        this.words = terms.arrangement().filterWords();
        this.begun = book;
        var lines = inOrder(book.inOrder(terms.wanted())
                .sorted(Comparator.comparing(its -> name(Dimension.PROJECT, its.getFirst())))
                .flatMap(List::stream).filter(this::isFound).map(this::line));
        lines.forEach(line -> totals.add(line.row(), line.values()));
        this.all = RowGroup.of(lines, terms.arrangement().by(), terms.naming(), book, columns);
        sorted().ifPresent(column -> all.sort(groups(column)));
    }

    private Line line(RowKey row) {
        return new Line(row, terms.columns().values(book, row), row.line().string().group().counts());
    }

    /// True where nothing is sought, or it is found in this row.
    private boolean isFound(RowKey row) {
        return words.isEmpty() || words.stream().allMatch(text(row)::contains);
    }

    private boolean has(RowKey row) {
        return (begun.has(row) || terms.wanted().contains(row)) && isFound(row);
    }

    private String name(Dimension dimension, RowKey row) {
        return terms.naming().name(dimension, row, book).order();
    }

    private String text(RowKey row) {
        return text(row, book);
    }

    /// All that can be found in a row's names as they are in `of`, in small letters.
    String text(RowKey row, Book of) {
        return TEXT.stream().map(dimension -> terms.naming().name(dimension, row, of).text())
                .collect(Collectors.joining("\n", row.line().string().accountClass().digit() + "", ""))
                .toLowerCase(Locale.ROOT);
    }

    /// Lines that stand in their usual order, sorted as somebody wants them; what is alike stays in the usual order.
    private List<Line> inOrder(Stream<Line> lines) {
        return terms.arrangement().sorting().map(sorting -> {
            var column = sorting.column();
            var first = column >= 0
                    ? byAmount(column)
                    : Comparator.comparing((Line line) -> name(terms.leads().get(-1 - column), line.row()));
            return lines.sorted(sorting.descending() ? first.reversed() : first);
        }).orElse(lines).toList();
    }

    private Comparator<Line> byAmount(int column) {
        return Comparator.comparing((Line line) -> line.values().has(column))
                .thenComparing(line -> line.values().oere(column));
    }

    private Optional<Integer> sorted() {
        return terms.arrangement().sorting().map(Arrangement.Sorting::column).filter(column -> column >= 0);
    }

    private Comparator<RowGroup> groups(int column) {
        var rising = Comparator.comparing((RowGroup group) -> group.sums().oere(column));
        return terms.arrangement().sorting().filter(Arrangement.Sorting::descending).isPresent()
                ? rising.reversed()
                : rising;
    }

    /// Shows the groups that are open, and the rows in them.
    void open(Folds folds) {
        var shown = new ArrayList<Entry>();
        show(all, folds, shown);
        entries = shown;
    }

    private static void show(RowGroup group, Folds folds, List<Entry> shown) {
        group.groups().forEach(each -> {
            var open = folds.isOpen(each.path());
            shown.add(new Heading(each, open));
            if (open) {
                show(each, folds, shown);
            }
        });
        group.rows().forEach(row -> shown.add(new Amounts(row)));
    }

    /// Takes the amounts of `next`, in which only `changed` are others; false where the rows have to be laid out anew.
    boolean take(Book next, Collection<RowKey> changed) {
        var by = terms.arrangement().by();
        var projects = changed.stream().map(RowKey::project).collect(Collectors.toSet());
        if (!changed.stream().allMatch(this::has) || !next.comparesAs(book, projects)
                || by.contains(Dimension.SOURCE)) {
            return false;
        }
        for (var row : changed) {
            var before = terms.columns().values(book, row);
            var now = terms.columns().values(next, row);
            all.change(row, by.stream().map(dimension -> name(dimension, row)).toList(), before, now);
            totals.subtract(row, before);
            totals.add(row, now);
        }
        book = next;
        return true;
    }

    /// Tells `each` of every row in order, shown or not, with the path of the group it stands in.
    void forEach(Consumer<Found> each) {
        each(all, each);
    }

    /// A row, and the group it stands in.
    record Found(RowKey row, List<String> path) {
    }

    private static void each(RowGroup group, Consumer<Found> each) {
        group.groups().forEach(within -> each(within, each));
        group.rows().forEach(row -> each.accept(new Found(row, group.path())));
    }

    /// What stands in the rows of the grid.
    List<Entry> entries() {
        return entries;
    }

    /// The amounts.
    Book book() {
        return book;
    }

    /// What they are laid out by.
    Terms terms() {
        return terms;
    }

    /// What all rows come to.
    Totals totals() {
        return totals;
    }

    /// How many rows of amounts there are, shown or not.
    int size() {
        return all.size();
    }
}
