package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project's money is written as in a spreadsheet, and every gesture is one change.
class EconomyViewModelTest {
    private static final LineKey LICENCES = Fjordvik.line("1195 180 120", Financing.OWN_FRAME);
    private static final LineKey CONSULTANTS = Fjordvik.line("1272 180 120", Financing.OWN_FRAME);
    private static final LineKey EQUIPMENT = Fjordvik.line("0200 180 120", Financing.LOAN);

    @TempDir
    Path folder;
    private Fjordvik town;
    private ProjectId project;
    private EconomyViewModel model;
    private GridWriting writing;
    private LineModel lines;

    @BeforeEach
    void aProjectWithThreeLines() {
        town = new Fjordvik(folder);
        project = town.project("1001", "Fiber til skolene");
        town.thousands(project, LICENCES, AmountKind.BUDGET, 2026, 100, 110);
        town.thousands(project, CONSULTANTS, AmountKind.BUDGET, 2026, 200, 220);
        town.thousands(project, EQUIPMENT, AmountKind.BUDGET, 2026, 300);
        town.thousands(project, LICENCES, AmountKind.FORECAST, 2026, 130);
        model = new EconomyViewModel(town.desk(), project);
        model.change(shown -> new Shown(2026, 2, OptionalInt.empty(), Set.of(Measure.values()), AmountUnit.KRONER));
        model.read();
        writing = model.writing().orElseThrow();
        lines = new LineModel(town.desk(), model, project);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void operatingAndInvestmentStandApartAndTheSumsBelow() {
        assertEquals(List.of(
                "▾ Drift | 300 000 |  | 130 000 | +170 000 | 330 000 |  |  | ",
                "1195 Avgifter, gebyrer, lisenser o.l. | 100 000 |  | 130 000 | −30 000 | 110 000 |  |  | ",
                "1272 Andre tjenester | 200 000 |  |  | +200 000 | 220 000 |  |  | ",
                "▾ Investering | 300 000 |  |  | +300 000 |  |  |  | ",
                "0200 Kjøp og finansiell leie av driftsmidler | 300 000 |  |  | +300 000 |  |  |  | "),
                told(model.sheet().get().rows()));
        assertEquals(List.of(
                "Drift, netto | 300 000 |  | 130 000 | +170 000 | 330 000 |  |  | ",
                "Investering, netto | 300 000 |  |  | +300 000 |  |  |  | ",
                "Netto kostnad | 600 000 |  | 130 000 | +470 000 | 330 000 |  |  | "),
                told(model.sheet().get().totals()));
    }

    @Test
    void anAmountIsWrittenAsNorwegiansWriteIt() {
        assertTrue(writing.write(1, 4, "1,5 mill."));
        assertEquals("1 500 000", text(1, 4));
        assertEquals("Satte beløp i prosjekt 1001 på konto 1195 for 2027: 1 500 000,00 kr",
                town.undo().replace('\u00a0', ' '));
        model.read();
        assertEquals("110 000", text(1, 4));
    }

    @Test
    void inThousandsABareNumberIsThousandsAndNothingIsLost() {
        model.change(shown -> new Shown(2026, 2, OptionalInt.empty(), Set.of(Measure.values()),
                AmountUnit.THOUSANDS));
        writing.write(1, 0, "1 234,5");
        assertEquals("1 235", text(1, 0));
        assertEquals("1 234,5", writing.editText(1, 0).replace('\u00a0', ' '));
        writing.write(1, 0, "kr 500");
        assertEquals("0,5", writing.editText(1, 0));
    }

    @Test
    void whatIsNoAmountIsToldAtItsCellAndChangesNothing() {
        assertFalse(writing.write(1, 0, "ca. 100"));
        assertEquals(new GridModel.Trouble(1, 0, List.of(Message.of("economy.amount.notANumber", "ca. 100"))),
                model.trouble().get());
        assertEquals("100 000", text(1, 0));
    }

    @Test
    void aBlockFromASpreadsheetIsOneChangeAndOneUndoTakesItBack() {
        model.selection().set(Selection.of(1, 0));
        writing.paste("1 000\t2 000\r\n3 000\t\r\n5 000\t6 000\r\n");
        assertEquals(List.of("1 000", "2 000", "3 000", "", "5 000", "6 000"), List.of(text(1, 0), text(1, 1),
                text(2, 0), text(2, 1), text(4, 0), text(4, 1)));
        assertEquals("Endret 5 beløp i prosjekt 1001", town.undo());
        model.read();
        assertEquals("100 000", text(1, 0));
    }

    @Test
    void aBlockWithOneBadCellOrNoRoomChangesNothing() {
        model.selection().set(Selection.of(1, 0));
        writing.paste("1\t2\n3\tmange\n");
        assertEquals(List.of(Message.of("money.paste.cell", 2, 2,
                Message.of("economy.amount.notANumber", "mange"))), model.trouble().get().reasons());
        model.selection().set(Selection.of(4, 0));
        writing.paste("1\n2\n");
        assertEquals(List.of(Message.of("money.paste.tooTall", 2, 1)), model.trouble().get().reasons());
        assertEquals("100 000", text(1, 0));
    }

    @Test
    void aBlockCopiedWithItsDeviationsGoesInAgain() {
        model.selection().set(new Selection(1, 0, 4, 3));
        assertEquals("100000\t\t130000\t-30000\n200000\t\t\t200000\n300000\t\t\t300000", model.copied());
        writing.paste(model.copied());
        assertEquals(List.of(), model.trouble().get().reasons());
    }

    @Test
    void fillDownAndDeleteWorkOnTheWholeSelection() {
        model.selection().set(new Selection(1, 0, 4, 0));
        writing.fillDown();
        assertEquals(List.of("100 000", "100 000"), List.of(text(2, 0), text(4, 0)));
        writing.clear();
        assertEquals(List.of("", "", ""), List.of(text(1, 0), text(2, 0), text(4, 0)));
        assertEquals("Endret 3 beløp i prosjekt 1001", town.undo());
    }

    @Test
    void aYearDividedIntoMonthsIsTheirSumAndSaysWhyItCannotBeWritten() {
        town.months(project, CONSULTANTS, AmountKind.ACTUAL, 2026, 10_000, 20_500);
        model.read();
        assertEquals("30 500", text(2, 1));
        assertFalse(writing.editable(2, 1));
        assertEquals("Beløpet er fordelt på måneder i 2026. Vis månedene for å endre dem.", model.tip(2, 1));
        model.change(shown -> new Shown(2026, 2, OptionalInt.of(2026), Set.of(Measure.ACTUAL), AmountUnit.KRONER));
        assertEquals(List.of("Året", "Ufordelt", "jan", "feb", "mars"),
                model.sheet().get().columns().stream().map(Sheet.Column::title).limit(5).toList());
        assertTrue(writing.write(2, 4, "1 000"));
        assertEquals(List.of("31 500", "", "10 000", "20 500", "1 000"),
                IntStream.range(0, 5).mapToObj(column -> text(2, column)).toList());
    }

    @Test
    void anAccountThatIsNotValidAYearIsClosedThatYear() {
        assertEquals(List.of(), lines.add(Fjordvik.line("1240 180 120", Financing.OWN_FRAME)));
        assertEquals(List.of(Message.of("economy.account.ended", "270",
                "Andre tjenester (som inngår i egenproduksjonen)", "2025", "2026")),
                lines.add(Fjordvik.line("1270 180 120", Financing.OWN_FRAME)));
    }

    @Test
    void aNewLineIsChosenAndStaysUntilItHasAnAmount() {
        lines.add(Fjordvik.line("1150 180 120", Financing.OWN_FRAME));
        assertEquals(Selection.of(1, 0), model.selection().get());
        assertTrue(writing.write(1, 0, "75 000"));
        assertEquals("75 000", text(1, 0));
    }

    private String text(int row, int column) {
        return model.sheet().get().rows().get(row).cell(column).text().replace('\u00a0', ' ');
    }

    private List<String> told(List<Sheet.Row> rows) {
        return rows.stream().map(row -> row.leads().getFirst() + " | " + String.join(" | ", IntStream.range(0, 8)
                .mapToObj(column -> row.cell(column).text().replace('\u00a0', ' ')).toList())).toList();
    }
}
