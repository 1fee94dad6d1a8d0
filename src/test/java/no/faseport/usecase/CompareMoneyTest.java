package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.ChangeChoice;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.Moment;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.economy.edition.Touch;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.usecase.CompareMoney.Wish;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What has changed in the money of the town since a day, a decision or a budget.
class CompareMoneyTest {
    private static final AccountString LICENCES = new AccountString(AccountClass.OPERATING, "195", "2100", "120");
    private static final AccountString SERVICES = new AccountString(AccountClass.OPERATING, "240", "2200", "");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Moment NOW = new Moment.Now();

    @TempDir
    Path folder;

    private final Calendar calendar = new Calendar(Town.MONDAY_MORNING);
    private Town town;
    private ProjectId fibre;
    private ProjectId school;

    @BeforeEach
    void aTownWithTwoProjects() {
        town = new Town(folder, calendar);
        fibre = town.project("6001", "Fiber");
        school = town.project("6002", "Skole-PC");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private static BudgetKey key(ProjectId project, AccountString string, AmountKind kind) {
        return new BudgetKey(project, string, 2026, BudgetKey.WHOLE_YEAR, kind, Financing.OWN_FRAME);
    }

    private static BudgetKey budget(ProjectId project) {
        return key(project, LICENCES, AmountKind.BUDGET);
    }

    private static void set(Workplace who, BudgetKey key, long kroner) {
        new EditBudget(who).set(key, Money.kroner(kroner), "");
    }

    private MoneyChanges changes(Moment since, Moment until) {
        return new CompareMoney(town.anna())
                .changes(new Wish(since, until, Optional.empty(), EnumSet.allOf(AmountKind.class))).ifDone()
                .orElseThrow();
    }

    private static MoneyChange change(BudgetKey key, long before, long after, Touch last) {
        return new MoneyChange(key, Money.kroner(before), Money.kroner(after), Optional.of(last));
    }

    private BudgetEdition adopted(String name) {
        var head = new EditionHead(name, "Kommunestyret", calendar.today(), "", "");
        var adopting = new AdoptBudget(town.anna());
        return adopting.plan(2026, 2029, head).ifDone()
                .or(() -> adopting.adjustment(ChangeChoice.all(2026, 2026), head).ifDone()).orElseThrow();
    }

    @Test
    void whatChangedSinceADayTellsBeforeAndAfterAndWhoDidItLast() {
        set(town.anna(), budget(fibre), 500);
        set(town.anna(), budget(school), 100);
        calendar.turn(Duration.ofDays(1));
        set(town.anna(), budget(fibre), 600);
        set(town.bjarne(), budget(fibre), 650);
        set(town.bjarne(), budget(school), 0);
        set(town.anna(), key(school, SERVICES, AmountKind.FORECAST), 7);
        var then = Instant.parse("2026-01-06T08:00:00Z");
        assertEquals(List.of(change(budget(fibre), 500, 650, new Touch("bjarne", then)),
                change(budget(school), 100, 0, new Touch("bjarne", then)),
                change(key(school, SERVICES, AmountKind.FORECAST), 0, 7, new Touch("anna", then))),
                changes(new Moment.EndOf(MONDAY), NOW).lines());
        assertEquals(List.of(), changes(new Moment.StartOf(MONDAY.plusDays(2)), NOW).lines());
        assertEquals(2, changes(new Moment.StartOf(MONDAY), new Moment.EndOf(MONDAY)).lines().size());
    }

    @Test
    void whatWasChangedAndChangedBackHasNotChanged() {
        set(town.anna(), budget(fibre), 500);
        calendar.turn(Duration.ofDays(1));
        set(town.bjarne(), budget(fibre), 600);
        new UndoChange(town.bjarne()).undo();
        assertEquals(List.of(), changes(new Moment.EndOf(MONDAY), NOW).lines());
    }

    @Test
    void theWorkingBudgetIsComparedWithABudgetInForceAndTellsWhoChangedIt() {
        set(town.bjarne(), budget(school), 100);
        set(town.anna(), budget(fibre), 500);
        var plan = adopted("Økonomiplan");
        calendar.turn(Duration.ofDays(1));
        set(town.bjarne(), budget(fibre), 550);
        set(town.bjarne(), key(fibre, LICENCES, AmountKind.ACTUAL), 20);
        var touch = new Touch("bjarne", Instant.parse("2026-01-06T08:00:00Z"));
        assertEquals(List.of(change(budget(fibre), 500, 550, touch)),
                changes(new Moment.InForce(plan.id()), NOW).lines());
        var adjusted = adopted("Justering");
        assertEquals(List.of(change(budget(fibre), 500, 550,
                new Touch("anna", Instant.parse("2026-01-06T08:00:00Z")))),
                changes(new Moment.InForce(plan.id()), new Moment.InForce(adjusted.id())).lines());
        assertEquals(List.of(), changes(new Moment.InForce(adjusted.id()), NOW).lines());
    }

    @Test
    void changesSumUpByProjectAccountAndUnit() {
        set(town.anna(), budget(fibre), 500);
        set(town.anna(), budget(school), 100);
        set(town.anna(), key(school, SERVICES, AmountKind.BUDGET), 40);
        set(town.anna(), key(school, new AccountString(AccountClass.INVESTMENT, "910", "", ""), AmountKind.BUDGET),
                -90);
        var changes = changes(new Moment.StartOf(MONDAY), NOW);
        assertEquals(List.of("6001 500", "6002 140"), told(changes.sums(MoneyChanges.By.PROJECT)));
        assertEquals(List.of("195 600", "240 40"), told(changes.sums(MoneyChanges.By.ACCOUNT)));
        assertEquals(List.of("2100 600", "2200 40"), told(changes.sums(MoneyChanges.By.UNIT)));
        assertEquals(List.of(new MoneyChanges.Sum(new Label("", ""), AmountKind.BUDGET, Money.ZERO,
                Money.kroner(640), 3)), changes.totals());
        assertEquals(List.of(), changes.of(Set.of(AmountKind.ACTUAL)).lines());
    }

    private static List<String> told(List<MoneyChanges.Sum> sums) {
        return sums.stream().map(sum -> sum.label().code() + " " + sum.difference().amount().toBigInteger()).toList();
    }

    @Test
    void oneProjectsChangesAreItsOwn() {
        set(town.anna(), budget(fibre), 500);
        set(town.anna(), budget(school), 100);
        var wish = new Wish(new Moment.StartOf(MONDAY), NOW, Optional.of(school), Set.of(AmountKind.BUDGET));
        assertEquals(List.of(budget(school)), new CompareMoney(town.anna()).changes(wish)
                .ifDone().orElseThrow().lines().stream().map(MoneyChange::key).toList());
    }

    @Test
    void momentsInTheWrongOrderAreRefused() {
        var comparing = new CompareMoney(town.anna());
        for (var since : List.of(NOW, new Moment.EndOf(MONDAY))) {
            assertEquals(List.of(Message.of("changes.refused.order")), comparing.changes(new Wish(since,
                    new Moment.EndOf(MONDAY), Optional.empty(), Set.of(AmountKind.BUDGET))).reasons());
        }
    }

    @Test
    void whateverIsDoneTheChangesAreWhatTwoFullReadingsDifferBy() {
        var random = new Random(36);
        var readings = new ArrayList<Map<BudgetKey, Money>>();
        for (int day = 0; day < 8; day++) {
            var today = random.nextInt(4) + 1;
            for (int i = 0; i < today; i++) {
                somethingHappens(random);
            }
            readings.add(reading());
            calendar.turn(Duration.ofDays(1));
        }
        int found = 0;
        for (int from = 0; from < readings.size(); from++) {
            for (int until = from + 1; until < readings.size(); until++) {
                var told = new HashMap<BudgetKey, Money>();
                changes(new Moment.EndOf(MONDAY.plusDays(from)), new Moment.EndOf(MONDAY.plusDays(until))).lines()
                        .forEach(line -> told.put(line.key(), line.difference()));
                assertEquals(difference(readings.get(from), readings.get(until)), told);
                found += told.size();
            }
        }
        assertTrue(found > 20);
    }

    private void somethingHappens(Random random) {
        var project = random.nextBoolean() ? fibre : school;
        switch (random.nextInt(4)) {
            case 0 -> new UndoChange(town.anna()).undo();
            case 1 -> town.anna().store().change("bjarne", work -> {
                var line = BudgetLine.at(new BudgetLineId(Uid.next()),
                        key(project, new AccountString(AccountClass.OPERATING, "200", "",
                                "", "D" + random.nextInt(1000)), AmountKind.ACTUAL).from("Regnskap"),
                        Money.kroner(random.nextInt(50)), "");
                work.budgetLines().add(List.of(line));
                return new Said<>(line, "Hentet inn");
            });
            default -> set(town.anna(), key(project, random.nextBoolean() ? LICENCES : SERVICES,
                    random.nextBoolean() ? AmountKind.BUDGET : AmountKind.FORECAST), random.nextInt(3) * 10L);
        }
    }

    private Map<BudgetKey, Money> reading() {
        var amounts = new HashMap<BudgetKey, Money>();
        town.anna().store().read(work -> work.budgetLines().between(2026, 2026))
                .forEach(line -> amounts.merge(line.key().from(""), line.amount(), Money::plus));
        return amounts;
    }

    private static Map<BudgetKey, Money> difference(Map<BudgetKey, Money> before, Map<BudgetKey, Money> after) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        var difference = new HashMap<BudgetKey, Money>();
        keys.forEach(key -> difference.put(key,
                after.getOrDefault(key, Money.ZERO).minus(before.getOrDefault(key, Money.ZERO))));
        difference.values().removeIf(Money::isZero);
        return difference;
    }
}
