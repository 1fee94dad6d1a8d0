package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEdition.Kind;
import no.faseport.economy.edition.BudgetEditionId;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.EditionLine;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.LockedPeriodId;
import no.faseport.portfolio.NotChanged;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.UndoResult.Held;
import org.junit.jupiter.api.Test;

/// What a store promises about decisions on the budget and about locked periods.
abstract class EditionContract extends DecisionContract {
    private static final Instant AT = Instant.parse("2026-03-29T01:30:00.123456Z");

    private static BudgetEdition edition(Kind kind, String day, String name) {
        return new BudgetEdition(new BudgetEditionId(Uid.next()), 1, kind, 2026,
                kind == Kind.ADOPTED ? 2029 : 2026,
                new EditionHead(name, "Kommunestyret", LocalDate.parse(day), "25/1042", "Etter «tertialen» æøå"),
                ANNA, AT);
    }

    private static EditionLine changed(ProjectId project, String account, int month, String amount) {
        return new EditionLine(new BudgetKey(project,
                new AccountString(AccountClass.OPERATING, account, "2100", "120", "D-7"), 2026, month,
                AmountKind.BUDGET, Financing.IKT_FUNDS), new Money(new BigDecimal(amount)));
    }

    private static LockedPeriod locked(AmountKind kind, int month) {
        return new LockedPeriod(new LockedPeriodId(Uid.next()), 1, kind, 2026, month, BJARNE, AT);
    }

    @Test
    void editionsStandInTheOrderTheyWereDecidedWithTheirLinesToTheOere() {
        var project = project("1001");
        var spring = edition(Kind.ADJUSTMENT, "2026-05-20", "Revidert budsjett");
        var plan = edition(Kind.ADOPTED, "2025-12-16", "Økonomiplan 2026–2029");
        var lines = List.of(changed(project.id(), "195", 0, "1000000.01"),
                changed(project.id(), "195", 3, "-0.01"), changed(project.id(), "910", 0, "-500"));
        change(ANNA, "adjust", work -> work.budgetEditions().add(spring, List.of()));
        change(ANNA, "adopt", work -> work.budgetEditions().add(plan, lines));
        store = reopened(store);
        assertEquals(List.of(plan, spring), store.read(work -> work.budgetEditions().all()));
        assertEquals(lines, store.read(work -> work.budgetEditions().lines(plan.id())));
        assertEquals(Map.of(plan.id(), Map.of(2026, Money.kroner(1_000_000))),
                store.read(work -> work.budgetEditions().sums()));
    }

    @Test
    void anEditionRemovedComesBackWithItsLines() {
        var project = project("1001");
        var plan = edition(Kind.ADOPTED, "2025-12-16", "Økonomiplan");
        var lines = List.of(changed(project.id(), "195", 0, "12.50"));
        change(ANNA, "adopt", work -> work.budgetEditions().add(plan, lines));
        change(ANNA, "remove", work -> work.budgetEditions().remove(plan));
        assertEquals(List.of(), store.read(work -> work.budgetEditions().lines(plan.id())));
        store.undo(ANNA);
        assertEquals(lines, store.read(work -> work.budgetEditions().lines(plan.id())));
        assertEquals(List.of(plan.head()),
                store.read(work -> work.budgetEditions().all()).stream().map(BudgetEdition::head).toList());
    }

    @Test
    void anEditionRenamedByTwoIsALostUpdate() {
        var plan = edition(Kind.ADOPTED, "2025-12-16", "Økonomiplan");
        change(ANNA, "adopt", work -> work.budgetEditions().add(plan, List.of()));
        var corrected = plan.with(new EditionHead("Plan", "Formannskapet", LocalDate.of(2025, 12, 9), "", ""));
        change(BJARNE, "correct", work -> work.budgetEditions().save(corrected));
        assertEquals(Optional.of(corrected.head()),
                store.read(work -> work.budgetEditions().find(plan.id())).map(BudgetEdition::head));
        assertThrows(LostUpdate.class, () -> change(ANNA, "late", work -> work.budgetEditions().save(corrected)));
    }

    @Test
    void manyLinesAreWrittenAtOnceAndReadOneByOne() {
        var project = project("1001");
        var plan = edition(Kind.ADOPTED, "2025-12-16", "Økonomiplan");
        var lines = IntStream.range(0, 6000).mapToObj(i -> new EditionLine(new BudgetKey(project.id(),
                new AccountString(AccountClass.OPERATING, "195", "", "", String.valueOf(i)), 2026, 1 + i % 12,
                AmountKind.BUDGET, Financing.NONE_STATED), Money.kroner(i))).toList();
        change(ANNA, "adopt", work -> work.budgetEditions().add(plan, lines));
        var read = new ArrayList<EditionLine>();
        store.read(work -> {
            work.budgetEditions().each(Optional.of(project.id()), (edition, line) -> read.add(line));
            return read;
        });
        assertEquals(6000, read.size());
        assertEquals(Money.sum(lines.stream().map(EditionLine::amount).toList()),
                Money.sum(read.stream().map(EditionLine::amount).toList()));
    }

    @Test
    void nobodyWritesALineInALockedMonth() {
        var project = project("1001");
        var march = locked(AmountKind.BUDGET, 3);
        var open = line(project, 4, "100");
        var shut = line(project, 3, "100");
        change(ANNA, "before", work -> work.budgetLines().add(List.of(shut)));
        change(BJARNE, "lock", work -> work.lockedPeriods().add(List.of(march)));
        change(ANNA, "open", work -> work.budgetLines().add(List.of(open)));
        assertEquals(march.refusal(), assertThrows(NotChanged.class, () -> change(ANNA, "add",
                work -> work.budgetLines().add(List.of(line(project, 3, "7"))))).message());
        assertThrows(NotChanged.class, () -> change(ANNA, "change",
                work -> work.budgetLines().save(shut.with(Money.kroner(1), ""))));
        assertThrows(NotChanged.class, () -> change(ANNA, "many",
                work -> work.budgetLines().saveAll(List.of(shut.with(Money.kroner(1), "")))));
        assertThrows(NotChanged.class, () -> change(ANNA, "remove", work -> work.budgetLines().remove(shut)));
        assertEquals(List.of(shut, open), lines(project));
        change(BJARNE, "unlock", work -> work.lockedPeriods().remove(march));
        change(ANNA, "remove", work -> work.budgetLines().remove(shut));
        assertEquals(List.of(open), lines(project));
    }

    @Test
    void aChangeInAMonthLockedSinceIsNotTakenBack() {
        var project = project("1001");
        var shut = line(project, 3, "100");
        change(ANNA, "add", work -> work.budgetLines().add(List.of(shut)));
        change(ANNA, "change", work -> work.budgetLines().save(shut.with(Money.kroner(1), "")));
        var march = locked(AmountKind.BUDGET, 3);
        change(BJARNE, "lock", work -> work.lockedPeriods().add(List.of(march)));
        var held = List.<UndoResult.Conflict>of(new Held("budget_line", march.refusal()));
        assertEquals(Optional.of(new UndoResult("change", false, held)), store.undo(ANNA));
        change(BJARNE, "unlock", work -> work.lockedPeriods().remove(march));
        store.undo(ANNA);
        change(BJARNE, "lock", work -> work.lockedPeriods().add(List.of(march)));
        assertEquals(Optional.of(new UndoResult("add", false, held)), store.undo(ANNA));
        assertEquals(Optional.of(new UndoResult("change", false, held)), store.redo(ANNA));
    }

    private List<BudgetLine> lines(Project project) {
        return store.read(work -> work.budgetLines().of(project.id()));
    }
}
