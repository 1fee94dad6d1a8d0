package no.faseport.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEdition.Kind;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.EditionLine;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.LockedPeriodId;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Lets the example's council adopt three rolling plans and adjust the budget twice, and its controller lock what is closed.
///
/// The working budget is as it is told; so a plan adopted less for some projects, and an adjustment gave them the rest. What
/// has not been decided by today is not adopted yet.
final class ExampleEditions {
    private static final int YEAR = ExamplePortfolio.YEAR;
    private static final String COUNCIL = "Kommunestyret";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Work work;
    private final LocalDate today;
    private final ZoneId zone;
    private final String author;
    private final List<BudgetLine> budget;
    private final Map<ProjectId, String> numbers;

    /// The decisions as they stand `today`, written down in the name of `author` where it is the time of `zone`.
    ExampleEditions(Work work, LocalDate today, ZoneId zone, String author) {
        this.work = work;
        this.today = today;
        this.zone = zone;
        this.author = author;
        this.budget = work.budgetLines().between(YEAR - 2, YEAR + 3, AmountKind.BUDGET);
        this.numbers = work.projects().all().stream()
                .collect(Collectors.toMap(project -> project.id(), project -> project.number()));
    }

    /// Writes the decisions and the locks.
    void write() {
        for (int year = YEAR - 2; year <= YEAR; year++) {
            plan(year);
        }
        adjust(1, "Budsjettjustering etter første tertial", LocalDate.of(YEAR, 6, 18), "26/0317",
                "Økte lisenspriser og tidligere oppstart, dekket av IKT-midlene.");
        adjust(2, "Budsjettjustering etter andre tertial", LocalDate.of(YEAR, 10, 22), "26/0588",
                "Ny innretning etter andre tertialrapport.");
        lock();
    }

    private void plan(int year) {
        var lines = budget.stream().filter(line -> line.year() >= year && line.year() <= year + 3)
                .map(line -> new EditionLine(line.key().from(""), planned(line, year).minus(planned(line, year - 1))))
                .filter(line -> !line.amount().isZero()).toList();
        add(Kind.ADOPTED, year, year + 3, new EditionHead("Økonomiplan " + year + "–" + (year + 3), COUNCIL,
                LocalDate.of(year - 1, 12, 16), "%02d/1042".formatted((year - 1) % 100),
                "Årsbudsjett " + year + " med økonomiplan."), lines);
    }

    /// What the plan of `year` set for a line: all of it for its own year, less for the years after, where much was unknown.
    private Money planned(BudgetLine line, int year) {
        if (year < YEAR - 2 || line.year() < year || line.year() > year + 3) {
            return Money.ZERO;
        }
        return year == YEAR ? line.amount().minus(sum(line, 3)) : line.year() == year ? line.amount() : share(line, 90);
    }

    private void adjust(int number, String name, LocalDate day, String caseNumber, String reason) {
        if (!day.isAfter(today)) {
            var lines = budget.stream().map(line -> new EditionLine(line.key().from(""), given(line, number)))
                    .filter(line -> !line.amount().isZero()).toList();
            add(Kind.ADJUSTMENT, YEAR, YEAR, new EditionHead(name, COUNCIL, day, caseNumber, reason), lines);
        }
    }

    /// What the adjustments until `last` give a line, or gave it.
    private Money sum(BudgetLine line, int last) {
        return Money.sum(IntStream.rangeClosed(1, last).mapToObj(number -> given(line, number)).toList());
    }

    /// What adjustment `number` gives a line: every fourth project's costs of the year, by turns more and less.
    private Money given(BudgetLine line, int number) {
        var turn = Math.floorMod(numbers.getOrDefault(line.project(), "").hashCode(), 4);
        return line.year() == YEAR && turn == number && line.accountString().group() == CostGroup.COST
                ? share(line, number == 2 ? -6 : 8)
                : Money.ZERO;
    }

    /// Some percent of a line, in whole thousands.
    private static Money share(BudgetLine line, int percent) {
        return new Money(line.amount().amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2)
                .divide(THOUSAND, 0, RoundingMode.HALF_UP).multiply(THOUSAND));
    }

    private void add(Kind kind, int first, int last, EditionHead head, List<EditionLine> lines) {
        work.budgetEditions().add(new BudgetEdition(new BudgetEditionId(Uid.next()), 1, kind, first, last, head,
                author, at(head.decidedOn().plusDays(1))), lines);
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    /// The accounts of earlier years and of every month but this and the last are closed, and so are last year's budgets.
    private void lock() {
        var locked = new ArrayList<LockedPeriod>();
        for (var kind : List.of(AmountKind.ACTUAL, AmountKind.BUDGET)) {
            locked.add(locked(kind, YEAR - 2, 0));
            locked.add(locked(kind, YEAR - 1, 0));
        }
        for (int month = 1; month < today.getMonthValue() - 1; month++) {
            locked.add(locked(AmountKind.ACTUAL, YEAR, month));
        }
        work.lockedPeriods().add(locked);
    }

    private LockedPeriod locked(AmountKind kind, int year, int month) {
        var day = LocalDate.of(year, month == 0 ? 12 : month, 1).plusMonths(1).plusDays(11);
        return new LockedPeriod(new LockedPeriodId(Uid.next()), 1, kind, year, month, author,
                at(day.isAfter(today) ? today : day));
    }
}
