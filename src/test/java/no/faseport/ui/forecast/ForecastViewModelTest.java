package no.faseport.ui.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostView;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.ForecastLine;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.economy.forecast.Tertial;
import no.faseport.project.ProjectId;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The new forecast is shown as soon as something is chosen, and written only when it is asked for.
class ForecastViewModelTest {
    private static final AccountString LICENCES = new AccountString(AccountClass.OPERATING, "195", "1200", "120");

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private Town town;
    private ProjectId fibre;

    @BeforeEach
    void aProjectWithABudgetAndFourMonthsOfAccounts() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        set(fibre, AmountKind.BUDGET, 0, 1200);
        set(fibre, AmountKind.ACTUAL, 4, 500);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private void set(ProjectId project, AmountKind kind, int month, long kroner) {
        new EditBudget(town.anna()).set(new BudgetKey(project, LICENCES, 2026, month, kind, Financing.OWN_FRAME),
                Money.kroner(kroner), "");
    }

    private ForecastViewModel model() {
        return new ForecastViewModel(desk.at(town.anna(), 2026), fibre);
    }

    private static List<Money> proposed(ForecastViewModel model) {
        return model.shown().get().orElseThrow().lines().stream().map(ForecastLine::proposed).toList();
    }

    @Test
    void everyChoiceIsCalculatedAtOnce() {
        var model = model();
        assertEquals(List.of(Money.kroner(1300)), proposed(model));
        model.method().set(ForecastMethod.RUN_RATE);
        assertEquals(List.of(Money.kroner(1500)), proposed(model));
        model.until(5);
        assertEquals(List.of(Money.kroner(1200)), proposed(model));
        model.method().set(ForecastMethod.PLAN);
        assertFalse(model.shown().get().orElseThrow().forecast().possible());
        assertEquals(List.of(Money.ZERO), proposed(model), "what stands is shown where nothing can be calculated");
    }

    @Test
    void aWrittenForecastIsTheOneThatStandsAndIsUndoneAsOne() {
        var model = model();
        model.write();
        var shown = model.shown().get().orElseThrow();
        assertEquals(Money.kroner(1300), shown.forecast().before());
        assertFalse(shown.forecast().changes());
        assertEquals(1, shown.page().history().size());
        new UndoChange(town.anna()).undo();
        model.read();
        assertEquals(Money.ZERO, model.shown().get().orElseThrow().forecast().before());
    }

    @Test
    void anOrderOnAnAccountGoesToTheUnitThatHasItsBudget() {
        var model = model();
        var draft = new CommitmentDraft(desk.at(town.anna(), 2026), fibre);
        model.add(draft.made("Fjordnett AS", "1195", Money.kroner(900), model).orElseThrow());
        var order = model.shown().get().orElseThrow().page().commitments().getFirst();
        assertEquals(LICENCES, order.accountString());
        assertEquals(List.of(Money.kroner(1400)), proposed(model));
        assertTrue(model.shown().get().orElseThrow().forecast().raised());
        model.edit(CommitmentDraft.due(CommitmentDraft.text(order, "Lisenser"), 2027, 3));
        assertEquals(List.of("Lisenser 2027-3"), model.shown().get().orElseThrow().page().commitments().stream()
                .map(one -> one.text() + " " + one.year() + "-" + one.month()).toList());
        assertEquals(Optional.empty(), draft.account(order, "19x"));
        assertEquals(Optional.empty(), draft.function(order, "7"));
        assertEquals(List.of(Message.of("commitment.refused.account", "19x"),
                Message.of("commitment.refused.function", "7")), desk.refusals());
        model.remove(model.shown().get().orElseThrow().page().commitments().getFirst());
        assertEquals(List.of(), model.shown().get().orElseThrow().page().commitments());
    }

    @Test
    void anOrderKeepsWhatIsNotWritten() {
        var draft = new CommitmentDraft(desk.at(town.anna(), 2026), fibre);
        var order = draft.made("Fjordnett AS", "0230", Money.kroner(1), model()).orElseThrow();
        assertEquals("Fjordnett AS", CommitmentDraft.supplier(order, " ").supplier());
        assertEquals("B-7", CommitmentDraft.reference(order, "B-7").reference());
        assertEquals(Optional.of("0230 1200 222"), draft.unit(order, "1200").flatMap(one -> draft.function(one, "222"))
                .map(Commitment::accountString)
                .map(string -> string + " " + string.unit() + " " + string.function()));
    }

    @Test
    void onlyTheChosenProjectsOfThePortfolioAreForecast() {
        var archive = town.project("1002", "Sak og arkiv");
        set(archive, AmountKind.BUDGET, 0, 600);
        var model = new ForecastsViewModel(desk.at(town.anna(), 2026));
        assertEquals(2, model.shown().get().toWrite().size());
        model.choose(archive);
        model.write();
        assertEquals(List.of(Money.kroner(1300), Money.ZERO), model.shown().get().lines().stream()
                .map(line -> line.forecast().before()).toList());
        model.chooseAll();
        model.until(0);
        assertEquals(List.of(Money.kroner(1200), Money.kroner(600)), model.shown().get().toWrite().stream()
                .map(one -> one.after().minus(one.net(line -> line.figures().actual()))).toList());
    }

    @Test
    void growthIsWrittenAsPeopleWritePercents() {
        var model = new ForecastsViewModel(desk.at(town.anna(), 2026));
        model.grow(PriceGrowth.Kind.PRICE, 2027, "2,75 %");
        model.grow(PriceGrowth.Kind.PAY, 2027, "mye");
        var grown = model.shown().get().growth().stream().filter(one -> one.year() == 2027).findFirst().orElseThrow();
        assertEquals(new ForecastsViewModel.Growth(2027, Optional.of(new BigDecimal("2.750")), Optional.empty()),
                grown);
        assertEquals(List.of(Message.of("growth.refused.percent")), desk.refusals());
    }

    @Test
    void theTertialIsTheNewestThatHasEnded() {
        var model = new TertialViewModel(desk.at(town.anna(), 2025));
        assertEquals(Tertial.THIRD, model.tertial().get());
        var thisYear = new TertialViewModel(desk.at(town.anna(), 2026));
        assertEquals(Tertial.FIRST, thisYear.tertial().get());
        assertEquals(List.of(Money.kroner(-100)), thisYear.report().get().orElseThrow().rows(CostView.PROJECTS)
                .stream().map(row -> row.sums().deviationToDate()).toList());
    }
}
