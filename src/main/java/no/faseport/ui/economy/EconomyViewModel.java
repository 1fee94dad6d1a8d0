package no.faseport.ui.economy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.faseport.economy.Account;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountFunction;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Finding;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.portfolio.MoneyPage;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.ui.Desk;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.NewAmount;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// A project's economy: what is shown of it, and what every gesture in the grid does.
public final class EconomyViewModel implements GridModel {
    private final Desk desk;
    /// Held here and weakly by the desk, which outlives every project that is opened at it.
    private final ChangeListener<Number> onYear;
    private final ProjectId project;
    private final ObjectProperty<Shown> shown;
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.of(0, 0));
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);
    private final Set<LineKey> wanted = new HashSet<>();
    private final Map<String, String> unitNames = new HashMap<>();
    private Map<BudgetKey, Money> amounts = Map.of();
    private AccountPlan plan = new AccountPlan(List.of(), List.of());
    private EconomySheet grid;

    /// Which part of the money is shown: years from `firstYear` on, or the months of one of them.
    public record Shown(int firstYear, int years, OptionalInt monthsOf, Set<Measure> measures, AmountUnit unit) {
        /// The fewest and the most years shown at once.
        public static final int FEWEST = 2;
        /// The most years shown at once.
        public static final int MOST = 6;

        /// Keeps the number of years within its bounds.
        public Shown {
            years = Math.max(FEWEST, Math.min(MOST, years));
            measures = Set.copyOf(measures);
        }

        List<Slot> slots() {
            var inOrder = List.of(Measure.values()).stream().filter(measures::contains).toList();
            return monthsOf.isPresent()
                    ? Slot.months(monthsOf.getAsInt(), inOrder)
                    : Slot.years(firstYear, years, inOrder);
        }
    }

    /// The economy of `project`.
    public EconomyViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.shown = new SimpleObjectProperty<>(new Shown(desk.year().get(), 4, OptionalInt.empty(),
                Set.of(Measure.values()), AmountUnit.KRONER));
        this.grid = lay();
        shown.addListener((property, before, now) -> show());
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

    /// Reads the project's money again.
    public void read() {
        var portfolio = new ReadPortfolio(desk.place());
        desk.background().run(Message.of("money.reading"),
                progress -> new Read(portfolio.money(project), portfolio.units(), desk.place().accounts()), this::take);
    }

    private record Read(Optional<MoneyPage> page, List<Unit> units, AccountPlan plan) {
    }

    private void take(Read read) {
        plan = read.plan();
        unitNames.clear();
        read.units().forEach(unit -> unitNames.put(unit.number(), unit.name()));
        var fresh = new HashMap<BudgetKey, Money>();
        read.page().map(MoneyPage::lines).orElse(List.of()).forEach(line -> fresh.put(line.key(), amount(line)));
        amounts = fresh;
        show();
    }

    private static Money amount(BudgetLine line) {
        return line.amount();
    }

    private EconomySheet lay() {
        return new EconomySheet(new Ledger(amounts), wanted, shown.get().slots(),
                new EconomySheet.Telling(shown.get().unit(), plan, Map.copyOf(unitNames), desk.words()));
    }

    private void show() {
        var line = grid.line(selection.get().row());
        grid = lay();
        sheet.set(grid.sheet());
        var row = line.flatMap(grid::row);
        var there = selection.get();
        selection.set(grid.sheet().kept(row.isPresent() && there.single()
                ? Selection.of(row.get(), there.column())
                : there));
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    @Override
    public ObjectProperty<Selection> selection() {
        return selection;
    }

    @Override
    public ReadOnlyObjectProperty<Trouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    @Override
    public void forget() {
        trouble.set(Trouble.NONE);
    }

    @Override
    public void explain(int row, int column) {
        trouble.set(
                new Trouble(row, column, grid.line(row).flatMap(line -> grid.closed(line, column)).stream().toList()));
    }

    @Override
    public String tip(int row, int column) {
        return grid.line(row).map(line -> column < 0
                ? grid.named(line)
                : grid.closed(line, column).map(desk.words()::text).orElse("")).orElse("");
    }

    @Override
    public String copied() {
        var chosen = selection.get();
        return new Block(IntStream.rangeClosed(chosen.top(), chosen.bottom()).mapToObj(grid::line)
                .flatMap(Optional::stream)
                .map(line -> IntStream.rangeClosed(chosen.left(), chosen.right())
                        .mapToObj(column -> grid.amount(line, column).map(shown.get().unit()::plain).orElse(""))
                        .toList())
                .toList()).text();
    }

    @Override
    public void toggle(int row) {
        // nothing in a project's economy folds
    }

    /// True where nothing can be changed.
    public boolean isReadOnly() {
        return desk.isReadOnly();
    }

    @Override
    public boolean editable(int row, int column) {
        return !isReadOnly() && grid.line(row).filter(line -> grid.closed(line, column).isEmpty()).isPresent();
    }

    @Override
    public String editText(int row, int column) {
        return grid.line(row).flatMap(line -> grid.amount(line, column))
                .map(money -> shown.get().unit().exact(money, desk.words())).orElse("");
    }

    @Override
    public boolean write(int row, int column, String text) {
        return done(entry().write(row, column, text), row, column);
    }

    @Override
    public void paste(String block) {
        var chosen = selection.get();
        done(entry().paste(chosen, Block.of(block)), chosen.top(), chosen.left());
    }

    @Override
    public void clear() {
        done(entry().clear(selection.get()), selection.get().row(), selection.get().column());
    }

    @Override
    public void fillDown() {
        done(entry().fillDown(selection.get()), selection.get().row(), selection.get().column());
    }

    private Entry entry() {
        return new Entry(grid, shown.get().unit(), project);
    }

    private boolean done(Entry entry, int row, int column) {
        if (isReadOnly()) {
            return false;
        }
        trouble.set(new Trouble(row, column, entry.reasons()));
        if (!entry.amounts().isEmpty()) {
            save(entry.amounts());
        }
        return entry.reasons().isEmpty();
    }

    /// Shows the amounts at once, and puts back what was there if they are refused.
    private void save(List<NewAmount> changes) {
        var next = new HashMap<>(amounts);
        for (var change : changes) {
            wanted.add(LineKey.of(change.key()));
            if (change.amount().isZero()) {
                next.remove(change.key());
            } else {
                next.put(change.key(), change.amount());
            }
        }
        amounts = next;
        show();
        desk.background().run(Message.of("money.saving"),
                progress -> new EditBudget(desk.place()).setAll(project, changes), this::saved);
    }

    private void saved(Result<Integer> result) {
        if (!result.reasons().isEmpty()) {
            trouble.set(new Trouble(selection.get().row(), selection.get().column(), result.reasons()));
        }
        read();
    }

    /// The accounts a new line may have in a class, in the first year shown.
    public List<Account> accounts(AccountClass accountClass) {
        return plan.accounts(accountClass, shown.get().monthsOf().orElse(shown.get().firstYear()));
    }

    /// The functions a new line may have.
    public List<AccountFunction> functions() {
        return plan.functions();
    }

    /// The numbers and names of the municipality's units.
    public Map<String, String> units() {
        return Map.copyOf(unitNames);
    }

    /// Adds a row to write in; what is wrong with it where it cannot be there in any year shown.
    List<Message> addLine(LineKey line) {
        var years = shown.get().slots().stream().map(Slot::year).distinct().toList();
        var wrong = years.stream().map(year -> plan.check(line.string(), year).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).toList()).toList();
        if (wrong.stream().noneMatch(List::isEmpty)) {
            return wrong.getFirst();
        }
        wanted.add(line);
        show();
        grid.row(line).ifPresent(row -> selection.set(Selection.of(row, 0)));
        return List.of();
    }
}
