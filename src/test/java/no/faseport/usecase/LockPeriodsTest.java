package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.edition.ChangeChoice;
import no.faseport.economy.edition.Locks;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The controller closes periods, and nothing in them moves.
class LockPeriodsTest {
    private static final Words WORDS = new Words(Language.BOKMAAL);
    private static final AccountString LICENCES = new AccountString(AccountClass.OPERATING, "195", "", "");
    private static final String MARCH = "Kan ikke endres: budsjettet for mars 2026 er låst av bjarne 5.1.2026 09:00."
            + " Lås opp perioden først.";

    @TempDir
    Path folder;

    private Town town;
    private ProjectId fibre;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        fibre = town.project("6001", "Fiber");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private LockPeriods controller() {
        return new LockPeriods(town.bjarne());
    }

    private EditBudget editing() {
        return new EditBudget(town.anna());
    }

    private BudgetKey key(int month) {
        return new BudgetKey(fibre, LICENCES, 2026, month, AmountKind.BUDGET, Financing.NONE_STATED);
    }

    private NewAmount amount(int month, long kroner) {
        return new NewAmount(key(month), Money.kroner(kroner));
    }

    private Locks locks() {
        return town.anna().store().read(work -> work.lockedPeriods().locks());
    }

    private static List<String> said(Result<?> result) {
        return result.reasons().stream().map(WORDS::text).toList();
    }

    @Test
    void anAmountInALockedMonthIsRefusedByNameAndTime() {
        editing().setAll(fibre, List.of(amount(3, 100), amount(4, 100)));
        controller().lock(AmountKind.BUDGET, 2026, List.of(3));
        assertEquals(List.of(MARCH), said(editing().set(key(3), Money.kroner(1), "")));
        assertEquals(List.of(MARCH), said(editing().setAll(fibre, List.of(amount(3, 1), amount(4, 1)))));
        assertEquals(Optional.of(2), editing().setAll(fibre, List.of(amount(3, 100), amount(4, 7))).ifDone());
    }

    @Test
    void aLockIsSetAndTakenAwayOnceAndUndoneLikeAnythingElse() {
        assertEquals(Optional.of(3), controller().lock(AmountKind.ACTUAL, 2026, List.of(1, 2, 3)).ifDone());
        assertEquals(Optional.of(1), controller().lock(AmountKind.ACTUAL, 2026, List.of(3, 4)).ifDone());
        assertEquals(
                List.of("Perioden mars 2026 er allerede låst for endringer i regnskapet, av bjarne 5.1.2026 09:00."),
                said(controller().lock(AmountKind.ACTUAL, 2026, List.of(3))));
        assertEquals(Optional.of(2), controller().unlock(AmountKind.ACTUAL, 2026, List.of(1, 4, 9)).ifDone());
        assertEquals(List.of("Perioden april 2026 er ikke låst for endringer i regnskapet."),
                said(controller().unlock(AmountKind.ACTUAL, 2026, List.of(4))));
        new UndoChange(town.bjarne()).undo();
        assertTrue(locks().covers(AmountKind.ACTUAL, 2026, 4));
    }

    @Test
    void aMonthOfALockedYearIsOpenedWithTheYear() {
        controller().lock(AmountKind.FORECAST, 2025, List.of(0));
        assertEquals(List.of("Perioden mai 2025 er låst fordi hele 2025 er låst. Lås opp året."),
                said(controller().unlock(AmountKind.FORECAST, 2025, List.of(5))));
        controller().unlock(AmountKind.FORECAST, 2025, List.of(0));
        assertFalse(locks().covers(AmountKind.FORECAST, 2025, 5));
    }

    @Test
    void anImportShowsALockedPeriodAtTheLineThatWouldChangeIt() throws IOException {
        editing().setAll(fibre, List.of(amount(3, 100)));
        controller().lock(AmountKind.BUDGET, 2026, List.of(3));
        assertEquals(List.of(), imported("100").problems());
        assertEquals(List.of("budsjett!E2: " + MARCH),
                imported("101").problems().stream().map(problem -> WORDS.text(problem.told())).toList());
    }

    private ImportPreview imported(String amount) throws IOException {
        return new ImportLedger(town.anna()).preview(ImportOrder.byHand(file(amount), false),
                Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private Path file(String amount) throws IOException {
        return Files.writeString(folder.resolve("budsjett.csv"),
                "Prosjekt;Art;År;Måned;Beløp\n6001;1195;2026;3;" + amount + "\n");
    }

    @Test
    void aChangeInALockedPeriodIsNotDiscarded() {
        editing().setAll(fibre, List.of(amount(3, 100)));
        controller().lock(AmountKind.BUDGET, 2026, List.of(0));
        assertEquals(List.of("Kan ikke endres: budsjettet for hele 2026 er låst av bjarne 5.1.2026 09:00."
                + " Lås opp perioden først."),
                said(new AdoptBudget(town.anna()).discard(ChangeChoice.all(2026, 2026))));
    }

    @Test
    void undoSaysWhoLockedThePeriod() {
        editing().set(key(3), Money.kroner(1), "");
        controller().lock(AmountKind.BUDGET, 2026, List.of(3));
        var undone = new UndoChange(town.anna()).undo().orElseThrow();
        assertEquals(List.of(MARCH), undone.leftAlone().stream().map(WORDS::text).toList());
        assertFalse(undone.done());
    }
}
