package no.faseport.ui.economy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostView;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadCosts;
import no.faseport.words.Message;

/// What the portfolio costs: which years, by what, in which unit, and what is folded away.
public final class CostViewModel extends GridState {
    private final Desk desk;
    private final ObjectProperty<Shown> shown;
    private Set<CostSheet.Part> open = CostSheet.Part.costs();
    private CostOverview overview;
    private CostSheet grid;

    /// What the rows are.
    public enum By {
        /// A row for each project.
        PROJECTS,
        /// A row for each account.
        ACCOUNTS,
        /// A row for each unit.
        UNITS,
        /// A row for each source of funding.
        FINANCING;

        /// The view of the overview; none for financing, which is one list.
        Optional<CostView> costs() {
            return switch (this) {
                case PROJECTS -> Optional.of(CostView.PROJECTS);
                case ACCOUNTS -> Optional.of(CostView.ACCOUNTS);
                case UNITS -> Optional.of(CostView.UNITS);
                case FINANCING -> Optional.empty();
            };
        }

        /// The bundle key of the view's name.
        String key() {
            return "cost.view." + word();
        }

        /// The bundle key of what its rows are.
        String rowKey() {
            return "cost.row." + word();
        }

        private String word() {
            return switch (this) {
                case PROJECTS -> "projects";
                case ACCOUNTS -> "accounts";
                case UNITS -> "units";
                case FINANCING -> "financing";
            };
        }
    }

    /// Which part of the costs is shown.
    public record Shown(int firstYear, int years, By by, AmountUnit unit) {
        /// The last year shown.
        public int lastYear() {
            return firstYear + years - 1;
        }
    }

    /// The costs of the portfolio on the desk, from the year of the desk on.
    public CostViewModel(Desk desk) {
        this.desk = desk;
        this.shown = new SimpleObjectProperty<>(new Shown(desk.year().get(), 4, By.PROJECTS, AmountUnit.THOUSANDS));
        this.overview = new CostOverview(List.of(),
                new CostNames(Map.of(), Map.of(), new AccountPlan(List.of(), List.of())), desk.year().get(),
                desk.year().get());
        this.grid = lay();
        shown.addListener((property, before, now) -> {
            if (before.firstYear() != now.firstYear() || before.years() != now.years()) {
                read();
            } else {
                show();
            }
        });
        desk.year().addListener((property, before, now) -> change(
                each -> new Shown(now.intValue(), each.years(), each.by(), each.unit())));
    }

    /// Which part of the costs is shown.
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown;
    }

    /// Shows another part of the costs.
    public void change(UnaryOperator<Shown> change) {
        shown.set(change.apply(shown.get()));
    }

    /// Reads the costs again.
    public void read() {
        var years = shown.get();
        desk.background().run(Message.of("cost.reading"),
                progress -> new ReadCosts(desk.place()).overview(years.firstYear(), years.lastYear()), found -> {
                    overview = found;
                    show();
                });
    }

    private CostSheet lay() {
        return new CostSheet(overview, shown.get().by(), open, shown.get().unit(), desk.words());
    }

    private void show() {
        grid = lay();
        show(grid.sheet(), selection().get());
    }

    /// The whole table for the clipboard, with its headings, in plain numbers.
    public Block table() {
        var years = shown.get();
        var columns = grid.sheet().columns();
        var head = Stream.concat(grid.sheet().leads().stream().map(Sheet.Lead::title),
                columns.stream().map(column -> column.title() + " " + column.group())).toList();
        var rows = IntStream.range(0, grid.sheet().rows().size()).mapToObj(row -> Stream.concat(
                Stream.of(grid.sheet().rows().get(row).leads().getFirst().replaceFirst("^[▾▸]\\s+", "")),
                IntStream.range(0, columns.size()).mapToObj(column -> plain(row, column, years.unit()))).toList());
        return new Block(Stream.concat(Stream.of(head), rows).toList());
    }

    private String plain(int row, int column, AmountUnit unit) {
        return grid.amount(row, column).map(unit::plain).orElse("");
    }

    @Override
    public String tip(int row, int column) {
        return column < 0 && row < grid.sheet().rows().size() ? grid.sheet().rows().get(row).leads().getFirst() : "";
    }

    @Override
    public String copied() {
        var chosen = selection().get();
        return new Block(IntStream.rangeClosed(chosen.top(), chosen.bottom())
                .mapToObj(row -> IntStream.rangeClosed(chosen.left(), chosen.right())
                        .mapToObj(column -> plain(row, column, shown.get().unit())).toList())
                .toList()).text();
    }

    @Override
    public void toggle(int row) {
        grid.part(row).ifPresent(part -> {
            var next = new HashSet<>(open);
            if (!next.remove(part)) {
                next.add(part);
            }
            open = Set.copyOf(next);
            show();
        });
    }

    @Override
    public void sort(int column) {
        // the order of the overview is given
    }

    @Override
    public Optional<GridWriting> writing() {
        return Optional.empty();
    }
}
