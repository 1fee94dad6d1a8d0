package no.faseport.store;

import static java.util.Comparator.comparing;
import static no.faseport.store.schema.Tables.BUDGET_LINE;
import static no.faseport.store.schema.Tables.PROJECT_YEAR;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AccountUse;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Funding;
import no.faseport.portfolio.YearMoney;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.BudgetLineRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The budget lines: what was granted, used and expected, by account string, year and month.
public final class BudgetLines {
    private final DSLContext dsl;
    private final Recorder recorder;

    BudgetLines(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All lines from `firstYear` to `lastYear`, both included, by project, account string and period.
    public List<BudgetLine> between(int firstYear, int lastYear) {
        return fetch(BUDGET_LINE.BUDGET_YEAR.between(firstYear, lastYear));
    }

    /// All lines from `firstYear` to `lastYear`, both included, in no order.
    public List<BudgetLine> unordered(int firstYear, int lastYear) {
        return unordered(BUDGET_LINE.BUDGET_YEAR.between(firstYear, lastYear));
    }

    /// The lines of one project.
    public List<BudgetLine> of(ProjectId project) {
        return fetch(BUDGET_LINE.PROJECT_ID.eq(project.value()));
    }

    /// The arts that amounts stand on, in any project and year.
    public Set<String> accounts() {
        return dsl.selectDistinct(BUDGET_LINE.ACCOUNT)
                .from(BUDGET_LINE)
                .fetchSet(BUDGET_LINE.ACCOUNT);
    }

    /// How much each art is used in `year`.
    public Map<String, AccountUse> use(int year) {
        return dsl.select(BUDGET_LINE.ACCOUNT, count(), sum(abs(BUDGET_LINE.AMOUNT)))
                .from(BUDGET_LINE)
                .where(BUDGET_LINE.BUDGET_YEAR.eq(year))
                .groupBy(BUDGET_LINE.ACCOUNT)
                .fetchMap(row -> row.value1(), row -> new AccountUse(row.value2(), new Money(row.value3())));
    }

    /// The database puts a hundred thousand rows in order on disk, three times as slow as reading them: that is done here.
    private List<BudgetLine> fetch(Condition which) {
        return LinesRead.inOrder(unordered(which));
    }

    private List<BudgetLine> unordered(Condition which) {
        return dsl.selectFrom(BUDGET_LINE)
                .where(which)
                .fetch(new LinesRead());
    }

    /// The lines of `kind` from `firstYear` to `lastYear`, both included, by project, account string and period.
    public List<BudgetLine> between(int firstYear, int lastYear, AmountKind kind) {
        return fetch(BUDGET_LINE.BUDGET_YEAR.between(firstYear, lastYear).and(BUDGET_LINE.KIND.eq(kind.name())));
    }

    /// The net cost of the working budget, by year.
    public Map<Integer, Money> netBudgets() {
        return dsl.select(PROJECT_YEAR.BUDGET_YEAR, sum(PROJECT_YEAR.BUDGET))
                .from(PROJECT_YEAR)
                .groupBy(PROJECT_YEAR.BUDGET_YEAR)
                .fetchMap(row -> row.value1(), row -> new Money(row.value2()));
    }

    /// What each of these projects costs, year by year.
    public Map<ProjectId, List<YearMoney>> years(Collection<ProjectId> projects) {
        return dsl.selectFrom(PROJECT_YEAR)
                .where(PROJECT_YEAR.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList()))
                .orderBy(PROJECT_YEAR.BUDGET_YEAR)
                .fetchGroups(row -> new ProjectId(row.getProjectId()), row -> new YearMoney(row.getBudgetYear(),
                        new Money(row.getBudget()), new Money(row.getActual()), new Money(row.getForecast())));
    }

    /// The lines of these projects in one year, in no order.
    public List<BudgetLine> in(int year, Collection<ProjectId> projects) {
        return unordered(BUDGET_LINE.BUDGET_YEAR.eq(year)
                .and(BUDGET_LINE.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList())));
    }

    /// Who is to pay a project's budget, as the net cost counts it: each source with its sum over all years.
    public List<Funding> financing(ProjectId project) {
        return dsl.select(BUDGET_LINE.FINANCING, sum(BUDGET_LINE.AMOUNT))
                .from(BUDGET_LINE)
                .where(BUDGET_LINE.PROJECT_ID.eq(project.value()), BUDGET_LINE.KIND.eq(AmountKind.BUDGET.name()),
                        YearSums.COUNTS)
                .groupBy(BUDGET_LINE.FINANCING)
                .fetch(row -> new Funding(Financing.valueOf(row.value1()), new Money(row.value2())))
                .stream().filter(funding -> !funding.amount().isZero()).sorted(comparing(Funding::source)).toList();
    }

    /// Writes new lines; [no.faseport.portfolio.NotChanged] where one is in a locked period.
    public void add(Collection<BudgetLine> lines) {
        var rows = lines.stream().map(line -> {
            var row = recorder.blank(BUDGET_LINE, line.id().value());
            fill(row, line);
            return row;
        }).toList();
        months().refuse(rows);
        recorder.insertAll(rows);
    }

    /// Changes a line that stands as it was read; [LostUpdate] where it does not, [no.faseport.portfolio.NotChanged] where its period is locked.
    public void save(BudgetLine line) {
        var row = recorder.current(BUDGET_LINE, line.id().value(), line.version());
        fill(row, line);
        months().refuseChanged(List.of(row));
        recorder.update(row);
    }

    /// Changes many lines that stand as they were read; [LostUpdate] where one does not, [no.faseport.portfolio.NotChanged] where one is in a
    /// locked period.
    public void saveAll(Collection<BudgetLine> lines) {
        var rows = recorder.currentAll(BUDGET_LINE, lines.stream().map(line -> line.id().value()).toList());
        for (var line : lines) {
            var row = rows.get(line.id().value());
            if (row == null || row.getVersion() != line.version()) {
                throw new LostUpdate();
            }
            fill(row, line);
        }
        months().refuseChanged(rows.values());
        recorder.updateAll(rows.values());
    }

    /// Removes a line; [no.faseport.portfolio.NotChanged] where its period is locked.
    public void remove(BudgetLine line) {
        var row = recorder.current(BUDGET_LINE, line.id().value(), line.version());
        months().refuse(List.of(row));
        recorder.remove(row);
    }

    /// Removes many lines that stand as they were read; [LostUpdate] where one does not.
    public void removeAll(Collection<BudgetLine> lines) {
        var rows = recorder.currentAll(BUDGET_LINE, lines.stream().map(line -> line.id().value()).toList());
        for (var line : lines) {
            var row = rows.get(line.id().value());
            if (row == null || row.getVersion() != line.version()) {
                throw new LostUpdate();
            }
        }
        months().refuse(rows.values());
        recorder.removeAll(List.copyOf(rows.values()));
    }

    /// Lets every line that `source` brought be one that `name` brought.
    public void renameSource(String source, String name) {
        var rows = dsl.fetch(BUDGET_LINE, BUDGET_LINE.SOURCE.eq(source));
        rows.forEach(row -> row.setSource(name));
        recorder.updateAll(rows);
    }

    /// The last guard of closed periods: use cases ask first, and tell all that stands in the way at once.
    private LockedMonths months() {
        return new LockedMonths(dsl, recorder);
    }

    private static void fill(BudgetLineRecord row, BudgetLine line) {
        var string = line.accountString();
        row.setProjectId(line.project().value());
        row.setAccountClass(Character.digit(string.accountClass().digit(), 10));
        row.setAccount(string.account());
        row.setUnit(string.unit());
        row.setFunction(string.function());
        row.setDimension(string.dimension());
        row.setSource(line.source());
        row.setBudgetYear(line.year());
        row.setBudgetMonth(line.month());
        row.setKind(line.kind().name());
        row.setFinancing(line.financing().name());
        row.setAmount(line.amount().amount());
        row.setRemark(line.comment());
    }

    /// The account string of a row.
    static AccountString string(BudgetLineRecord row) {
        var accountClass = AccountClass.of(Character.forDigit(row.getAccountClass(), 10)).orElseThrow();
        return new AccountString(accountClass, row.getAccount(), row.getUnit(), row.getFunction(), row.getDimension());
    }
}
