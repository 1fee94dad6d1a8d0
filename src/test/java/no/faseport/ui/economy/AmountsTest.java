package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.PriceGrowth;
import no.faseport.project.ProjectId;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.LockPeriods;
import no.faseport.usecase.SetGrowth;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The amounts of all projects stand in one grid, arranged as one likes and written in as in a spreadsheet.
class AmountsTest {
    private static final LineKey LICENCES = Fjordvik.line("1195 180 120", Financing.OWN_FRAME);
    private static final LineKey CONSULTANTS = Fjordvik.line("1272 180 120", Financing.IKT_FUNDS);
    private static final LineKey EQUIPMENT = Fjordvik.line("0200 185 222", Financing.LOAN);

    @TempDir
    Path folder;
    private Fjordvik town;
    private ProjectId fibre;
    private ProjectId archive;
    private EconomyViewModel model;
    private GridWriting writing;

    @BeforeEach
    void twoProjects() {
        town = new Fjordvik(folder);
        fibre = town.project("1001", "Fiber til skolene");
        archive = town.project("1002", "Sak og arkiv");
        town.thousands(fibre, LICENCES, AmountKind.BUDGET, 2026, 100);
        town.thousands(fibre, EQUIPMENT, AmountKind.BUDGET, 2026, 300, 50);
        town.thousands(archive, LICENCES, AmountKind.BUDGET, 2026, 40);
        town.thousands(archive, CONSULTANTS, AmountKind.BUDGET, 2026, 260);
        model = EconomyViewModel.ofAll(town.desk());
        model.change(shown -> new Shown(2026, 2, OptionalInt.empty(), Set.of(Measure.BUDGET), AmountUnit.KRONER));
        model.read();
        writing = model.writing().orElseThrow();
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void theProjectsStandWithTheirSumsAndAreFoldedAndOpened() {
        assertEquals(List.of("▾ 1001 Fiber til skolene 400 000", " ▾ Drift 100 000",
                "1195 Avgifter, gebyrer, lisenser o.l. 100 000", " ▾ Investering 300 000",
                "0200 Kjøp og finansiell leie av driftsmidler 300 000", "▾ 1002 Sak og arkiv 300 000",
                " ▾ Drift 300 000", "1195 Avgifter, gebyrer, lisenser o.l. 40 000", "1272 Andre tjenester 260 000"),
                rows());
        model.toggle(0);
        model.fold(false);
        assertEquals(List.of("▸ 1001 Fiber til skolene  (2) 400 000", "▸ 1002 Sak og arkiv  (2) 300 000"), rows());
        model.toggle(1);
        assertEquals(List.of("▸ 1001 Fiber til skolene  (2) 400 000", "▾ 1002 Sak og arkiv 300 000",
                " ▸ Drift  (2) 300 000"), rows());
    }

    @Test
    void belowTheNetCostStandsWhatIsExpectedWhereAProjectHasNoForecast() {
        town.thousands(fibre, LICENCES, AmountKind.FORECAST, 2026, 450);
        model.change(
                shown -> new Shown(2026, 1, OptionalInt.empty(), Set.of(Measure.values()), AmountUnit.THOUSANDS));
        model.read();
        assertEquals(List.of("Netto kostnad | 700 |  | 450 | −50",
                "Ventet (prognose, ellers budsjett) | 700 |  | 750 | −50"),
                model.sheet().get().totals().stream().filter(row -> row.style() == Sheet.Style.SUM)
                        .map(row -> row.leads().getFirst() + " | " + String.join(" | ", row.cell(0).text(),
                                row.cell(1).text(), row.cell(2).text(), row.cell(3).text()))
                        .toList());
    }

    @Test
    void theRowsAreGroupedByWhatOneLikesAndFilteredAndSorted() {
        model.arrange(now -> Arrangement.grouped(Dimension.UNIT, Dimension.FINANCING));
        assertEquals(List.of("▾ 180 400 000", " ▾ Egen budsjettramme 140 000", "1001 Fiber til skolene 100 000",
                "1002 Sak og arkiv 40 000", " ▾ IKT-midler 260 000", "1002 Sak og arkiv 260 000", "▾ 185 300 000",
                " ▾ Lån 300 000", "1001 Fiber til skolene 300 000"),
                rows().stream().map(row -> row.replace("IKT-midler i økonomiplanen", "IKT-midler")).toList());
        model.arrange(now -> Arrangement.grouped().filtered("arkiv lisenser"));
        assertEquals(List.of("1002 Sak og arkiv 40 000"), rows());
        model.arrange(now -> Arrangement.grouped().sorted(0).sorted(0));
        assertEquals(List.of("300 000", "260 000", "100 000", "40 000"),
                IntStream.range(0, 4).mapToObj(row -> text(row, 0)).toList());
        assertEquals("Budsjett ↓", model.sheet().get().columns().getFirst().title());
    }

    @Test
    void whatIsWrittenIsInTheSumsAtOnceAndOneUndoTakesTheGestureBack() {
        model.selection().set(new Selection(2, 0, 7, 0));
        assertTrue(writing.writeAll("=12*10'"));
        assertEquals(List.of("240 000", "120 000", "120 000", "380 000"),
                List.of(text(0, 0), text(1, 0), text(4, 0), text(5, 0)));
        assertEquals("620 000", totals().getLast());
        assertEquals(List.of("«=12*10'» ble 120 000,00 kr"), town.told().stream()
                .map(message -> town.desk().words().text(message).replace('\u00a0', ' ')).toList());
        assertEquals("Endret 3 beløp i 2 prosjekter", town.undo());
        model.read();
        assertEquals(List.of("400 000", "300 000"), List.of(text(0, 0), text(5, 0)));
    }

    @Test
    void percentRaisesEachAmountByItsOwnPart() {
        model.selection().set(new Selection(2, 0, 8, 0));
        writing.writeAll("+10%");
        assertEquals(List.of("110 000", "330 000", "44 000", "286 000"),
                List.of(text(2, 0), text(4, 0), text(7, 0), text(8, 0)));
    }

    @Test
    void aBlockIsRepeatedWhereTheSelectionIsAMultipleAndPassesOverHeadings() {
        model.selection().set(new Selection(2, 0, 8, 1));
        writing.paste("1\n2\n");
        assertEquals(List.of("1", "1", "2", "2", "1", "1", "2", "2"), List.of(text(2, 0), text(2, 1), text(4, 0),
                text(4, 1), text(7, 0), text(7, 1), text(8, 0), text(8, 1)));
    }

    @Test
    void anEnglishBlockIsKnownByOneOfItsCells() {
        model.selection().set(Selection.of(7, 0));
        writing.paste("1,234\t(5,678.50)\n12\t\n");
        assertEquals(List.of("1 234", "−5 679", "12"), List.of(text(7, 0), text(7, 1), text(8, 0)));
    }

    @Test
    void amountsAreFilledDownToTheRightAndByTheHandle() {
        model.selection().set(new Selection(7, 0, 8, 0));
        writing.fillDown();
        assertEquals("40 000", text(8, 0));
        model.selection().set(new Selection(7, 0, 8, 1));
        writing.fillRight();
        assertEquals(List.of("40 000", "40 000"), List.of(text(7, 1), text(8, 1)));
        model.selection().set(new Selection(2, 0, 8, 0));
        writing.fill(new Selection(2, 0, 4, 0));
        assertEquals(List.of("100 000", "300 000", "100 000", "300 000"),
                List.of(text(2, 0), text(4, 0), text(7, 0), text(8, 0)));
    }

    @Test
    void aYearIsSpreadOnItsMonthsAndKeepsItsSum() {
        model.selection().set(Selection.of(2, 0));
        writing.write(2, 0, "100");
        writing.spread(Gesture.Pattern.EVENLY);
        assertEquals(List.of("100", false), List.of(text(2, 0), writing.editable(2, 0)));
        model.change(shown -> new Shown(2026, 2, OptionalInt.of(2026), Set.of(Measure.BUDGET), AmountUnit.KRONER));
        assertEquals(List.of("", "8,34", "8,34", "8,34", "8,34", "8,33"),
                IntStream.range(1, 7).mapToObj(column -> writing.editText(2, column)).toList());
        writing.spread(Gesture.Pattern.LAST_YEAR);
        assertEquals(List.of(Message.of("money.spread.noLastYear", "2026", "2025")),
                model.trouble().get().reasons());
    }

    @Test
    void theMonthsFollowTheYearBefore() {
        town.months(fibre, LICENCES, AmountKind.ACTUAL, 2025, 1_000, 3_000);
        model.read();
        model.selection().set(Selection.of(2, 0));
        writing.spread(Gesture.Pattern.LAST_YEAR);
        model.change(shown -> new Shown(2026, 2, OptionalInt.of(2026), Set.of(Measure.BUDGET), AmountUnit.KRONER));
        assertEquals(List.of("25 000", "75 000", ""), List.of(text(2, 2), text(2, 3), text(2, 4)));
    }

    @Test
    void whatOthersBroughtStandsAndTheHandWritesTheDifference() {
        new EditBudget(town.desk().place()).set(new BudgetKey(fibre, LICENCES.string(), 2026, BudgetKey.WHOLE_YEAR,
                AmountKind.BUDGET, LICENCES.financing(), "Agresso"), Money.kroner(25_000), "");
        model.read();
        assertEquals("125 000", text(2, 0));
        assertTrue(writing.write(2, 0, "130 000"));
        assertEquals(List.of("130 000", "for hånd: 105 000\nAgresso: 25 000"),
                List.of(text(2, 0), model.tip(2, 0).replace('\u00a0', ' ')));
        model.arrange(now -> Arrangement.grouped(Dimension.SOURCE));
        assertEquals(List.of("▾ for hånd", "▾ for hånd, Agresso"), rows().stream()
                .filter(row -> row.startsWith("▾")).map(row -> row.replaceAll(" [0-9 ]+$", "")).toList());
    }

    @Test
    void aLockedMonthIsGreyAndSaysWhoClosedIt() {
        new LockPeriods(town.desk().place()).lock(AmountKind.BUDGET, 2026, List.of(BudgetKey.WHOLE_YEAR));
        model.read();
        assertEquals(new Sheet.Cell("100\u00a0000", Sheet.Tone.LOCKED), model.sheet().get().rows().get(2).cell(0));
        assertFalse(writing.editable(2, 0));
        model.selection().set(Selection.of(2, 0));
        writing.paste("5");
        assertEquals(List.of("lock.refused"), model.trouble().get().reasons().stream().map(Message::key).toList());
        assertTrue(writing.editable(2, 1));
    }

    @Test
    void fixedPricesAreShownAndCannotBeWrittenIn() {
        new SetGrowth(town.desk().place()).set(PriceGrowth.Kind.PRICE, 2027, Optional.of(new BigDecimal("25")));
        model.read();
        model.arrange(now -> now.as(Figures.Told.FIXED_PRICES));
        assertEquals(List.of("300 000", "40 000"), List.of(text(4, 0), text(4, 1)));
        assertFalse(writing.editable(4, 1));
        assertEquals(Message.of("money.closed.converted"), model.grid().closed(model.grid().line(4).orElseThrow(), 1)
                .orElseThrow());
    }

    @Test
    void withVatEachPurchaseCarriesItsOwn() {
        var paid = Fjordvik.line("1429 180 120", Financing.OWN_FRAME);
        town.thousands(fibre, paid, AmountKind.BUDGET, 2026, 25);
        model.read();
        model.arrange(now -> now.as(Figures.Told.WITH_VAT));
        assertEquals(List.of("125 000", "", false), List.of(text(2, 0), text(3, 0), writing.editable(2, 0)));
    }

    @Test
    void whatIsSoughtIsFoundInNamesAndAmountsAlsoWhereItIsFoldedAway() {
        model.fold(false);
        model.find().seek("260 0");
        assertEquals(List.of("1 av 1", "1272 Andre tjenester 260 000"),
                List.of(model.find().count().get(), rows().get(model.selection().get().row())));
        model.find().seek("lisenser");
        model.find().go(-1);
        assertEquals(List.of("2 av 2", "1195 Avgifter, gebyrer, lisenser o.l. 40 000"),
                List.of(model.find().count().get(), rows().get(model.selection().get().row())));
        model.find().seek("romfart");
        assertEquals("ingen treff", model.find().count().get());
    }

    @Test
    void theFootCountsWhatIsChosenAndNoKroneTwice() {
        model.selection().set(new Selection(0, 0, 8, 1));
        assertEquals(new Picked(Money.kroner(750_000), 5, Money.kroner(150_000)), model.picked());
        model.selection().set(new Selection(0, 0, 1, 0));
        assertEquals(Money.kroner(400_000), model.picked().sum());
    }

    @Test
    void ctrlAndAnArrowLeadToTheEdgeOfWhatIsFilled() {
        var sheet = model.sheet().get();
        assertEquals(List.of(Selection.of(8, 0), Selection.of(3, 1), Selection.of(4, 1)),
                List.of(Edge.from(sheet, Selection.of(0, 0), 1, 0), Edge.from(sheet, Selection.of(0, 1), 1, 0),
                        Edge.from(sheet, Selection.of(8, 1), -1, 0)));
    }

    private List<String> rows() {
        return model.sheet().get().rows().stream().map(row -> (row.leads().getFirst() + " "
                + row.cell(0).text()).replace('\u00a0', ' ').replace('\u2003', ' ')).toList();
    }

    private List<String> totals() {
        return model.sheet().get().totals().stream().filter(row -> row.style() == Sheet.Style.SUM)
                .map(row -> row.cell(0).text().replace('\u00a0', ' ')).toList();
    }

    private String text(int row, int column) {
        return model.sheet().get().rows().get(row).cell(column).text().replace('\u00a0', ' ');
    }
}
