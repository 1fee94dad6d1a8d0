package no.faseport.ui.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.BudgetEdition.Kind;
import no.faseport.economy.edition.EditionHead;
import no.faseport.economy.edition.Moment;
import no.faseport.economy.edition.YearStanding;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the screens of editions and changes decide, without a window.
class EditionsViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final EditionHead HEAD = new EditionHead("Plan", "Kommunestyret", MONDAY, "25/7", "");

    @TempDir
    Path folder;

    private final FixedDesk fixed = new FixedDesk();
    private Town town;
    private Desk desk;
    private ProjectId fibre;
    private EditionsViewModel model;

    @BeforeEach
    void aTownWithABudget() {
        town = new Town(folder);
        fibre = town.project("6001", "Fiber");
        budget(500);
        desk = fixed.at(town.anna(), 2026);
        model = new EditionsViewModel(desk);
        model.read();
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private void budget(long kroner) {
        var key = new BudgetKey(fibre, new AccountString(AccountClass.OPERATING, "195", "2100", "120"), 2026,
                BudgetKey.WHOLE_YEAR, AmountKind.BUDGET, Financing.OWN_FRAME);
        new EditBudget(town.anna()).set(key, Money.kroner(kroner), "");
    }

    private YearStanding standing() {
        return model.page().get().orElseThrow().year(2026);
    }

    private static YearStanding standing(long adopted, long adjustments, long working) {
        return new YearStanding(Money.kroner(adopted), Money.kroner(adjustments), Money.kroner(working));
    }

    @Test
    void aPlanIsPreparedForTheDesksYearAndTheNextRollsOn() {
        model.preparePlan();
        var pending = List.of(new PendingProject(fibre, new Label("6001", "Fiber"), Money.kroner(500), 1));
        assertEquals(Optional.of(new EditionsViewModel.Draft(Kind.ADOPTED, 2026, 2029, pending)), model.draft().get());
        model.adopt(HEAD, Set.of());
        assertEquals(Optional.empty(), model.draft().get());
        assertEquals(standing(500, 0, 500), standing());
        assertEquals(Optional.of("Plan"), model.opened().get().map(one -> one.edition().head().name()));
        model.preparePlan();
        assertEquals(Optional.of(2027), model.draft().get().map(EditionsViewModel.Draft::firstYear));
    }

    @Test
    void whatIsNotAdoptedIsAdoptedOrDiscarded() {
        model.preparePlan();
        model.adopt(HEAD, Set.of());
        budget(620);
        model.prepareAdjustment();
        model.adopt(new EditionHead("Mer", "Kommunestyret", MONDAY, "", ""), Set.of());
        assertEquals(List.of(Message.of("edition.refused.nothing", "2026")), fixed.refusals());
        model.adopt(new EditionHead("Mer", "Kommunestyret", MONDAY, "", ""), Set.of(fibre));
        assertEquals(standing(500, 120, 620), standing());
        budget(700);
        model.prepareAdjustment();
        model.discard(Set.of(fibre));
        assertEquals(standing(500, 120, 620), standing());
        assertEquals(List.of(Message.count("editions.discarded", 1)), fixed.tellings());
    }

    @Test
    void theEditionLookedAtIsCorrectedAndRemoved() {
        model.preparePlan();
        model.adopt(HEAD, Set.of());
        model.correct(new EditionHead("Økonomiplan", "Kommunestyret", MONDAY, "25/8", ""));
        assertEquals(List.of("Økonomiplan"), model.page().get().orElseThrow().editions().stream()
                .map(BudgetEdition::head).map(EditionHead::name).toList());
        model.remove();
        assertEquals(standing(0, 0, 500), standing());
        assertEquals(Optional.empty(), model.opened().get());
    }

    @Test
    void aPressLocksAMonthAndAnotherOpensIt() {
        model.turnLock(AmountKind.ACTUAL, 2026, 3);
        assertTrue(model.page().get().orElseThrow().locks().covers(AmountKind.ACTUAL, 2026, 3));
        model.turnLock(AmountKind.ACTUAL, 2026, 3);
        assertFalse(model.page().get().orElseThrow().locks().covers(AmountKind.ACTUAL, 2026, 3));
        model.turnLock(AmountKind.ACTUAL, 2025, 0);
        model.turnLock(AmountKind.ACTUAL, 2025, 7);
        assertEquals(List.of("lock.byYear"), fixed.refusals().stream().map(Message::key).toList());
    }

    @Test
    void changesBeginAtTheNewestPlanAndCanBeCopied() {
        model.preparePlan();
        model.adopt(HEAD, Set.of());
        budget(650);
        var changes = new ChangesViewModel(desk, Optional.empty());
        changes.begin();
        var lines = changes.changes().get().orElseThrow().lines();
        assertEquals("""
                Prosjektnr\tProsjektnavn\tKonto\tArtsnavn\tAnsvar\tFunksjon\tÅr\tMåned\tBeløpstype\tFinansiering\tFør\tEtter\tEndring\tSist endret av\tSist endret
                6001\tFiber\t1195\tAvgifter, gebyrer, lisenser o.l.\t2100\t120\t2026\t\tBudsjett\tEgen budsjettramme\t500,00\t650,00\t150,00\tanna\t5.1.2026 09:00
                """,
                changes.text(lines));
        changes.show(EnumSet.of(AmountKind.ACTUAL));
        assertEquals(List.of(), changes.changes().get().orElseThrow().lines());
        changes.until(new Moment.EndOf(MONDAY.minusDays(1)));
        changes.since(MONDAY);
        assertEquals(List.of(Message.of("changes.refused.order")), fixed.refusals());
    }

    @Test
    void aWorkbookIsWrittenAndSaidSo() {
        var changes = new ChangesViewModel(desk, Optional.of(fibre));
        changes.begin();
        var file = folder.resolve("endringer.xlsx");
        changes.write(file);
        assertEquals(List.of(Message.of("changes.written", file.toString())), fixed.tellings());
    }
}
