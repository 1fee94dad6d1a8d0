package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.project.ProjectId;
import no.faseport.ui.economy.CostViewModel.By;
import no.faseport.ui.economy.CostViewModel.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The portfolio's costs, by what people ask for, VAT and its compensation apart.
class CostViewModelTest {
    @TempDir
    Path folder;
    private Fjordvik town;
    private CostViewModel model;
    private ProjectId fibre;

    @BeforeEach
    void twoProjectsWithMoney() {
        town = new Fjordvik(folder);
        fibre = town.project("1001", "Fiber til skolene");
        var archive = town.project("1002", "Sak og arkiv");
        town.thousands(fibre, Fjordvik.line("0200 185 222", Financing.LOAN), AmountKind.BUDGET, 2026, 1000);
        town.thousands(fibre, Fjordvik.line("0429 185 222", Financing.LOAN), AmountKind.BUDGET, 2026, 250);
        town.thousands(archive, Fjordvik.line("1195", Financing.OWN_FRAME), AmountKind.BUDGET, 2026, 400);
        town.thousands(archive, Fjordvik.line("1195", Financing.OWN_FRAME), AmountKind.FORECAST, 2026, 450);
        model = new CostViewModel(town.desk());
        model.change(shown -> new Shown(2026, 1, By.PROJECTS, AmountUnit.THOUSANDS));
        model.read();
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void costsAreOpenAndVatIsFoldedUntilItIsAskedFor() {
        assertEquals(List.of("Drift", "▾  Kostnader | 400 |  | 450 | −50", "1002 Sak og arkiv | 400 |  | 450 | −50",
                "Investering", "▾  Kostnader | 1 000 |  |  | ", "1001 Fiber til skolene | 1 000 |  |  | ",
                "▸  Merverdiavgift | 250 |  |  | "), told());
        model.toggle(6);
        assertEquals("1001 Fiber til skolene | 250 |  |  | ", told().getLast());
    }

    @Test
    void whatIsExpectedInAllIsToldBelowTheNetCostWhereSomeOfItHasNoForecast() {
        assertEquals(List.of("Netto kostnad | 1 650 |  | 450 | −50",
                "Ventet (prognose, ellers budsjett) | 1 650 |  | 1 700 | −50"), sums());
        town.thousands(fibre, Fjordvik.line("0200 185 222", Financing.LOAN), AmountKind.FORECAST, 2026,
                1250);
        model.read();
        assertEquals(List.of("Netto kostnad | 1 650 |  | 1 700 | −50"), sums());
    }

    private List<String> sums() {
        return model.sheet().get().totals().stream().filter(row -> row.style() == Sheet.Style.SUM)
                .map(CostViewModelTest::told).toList();
    }

    @Test
    void theRowsAreWhatIsAskedFor() {
        model.change(shown -> new Shown(2026, 1, By.UNITS, AmountUnit.THOUSANDS));
        assertEquals("Uten ansvar | 400 |  | 450 | −50", told().get(2));
        model.change(shown -> new Shown(2026, 1, By.FINANCING, AmountUnit.KRONER));
        assertEquals(List.of("Egen budsjettramme | 400 000 |  | 450 000 | −50 000",
                "Lån | 1 250 000 |  |  | "), told());
    }

    @Test
    void theWholeTableGoesToExcelWithItsHeadings() {
        var table = model.table();
        assertEquals(List.of("Prosjekt", "Budsjett 2026", "Regnskap 2026", "Prognose 2026", "Avvik 2026"),
                table.rows().getFirst());
        assertEquals(List.of("1002 Sak og arkiv", "400", "", "450", "-50"), table.rows().get(3));
    }

    private List<String> told() {
        return model.sheet().get().rows().stream().map(CostViewModelTest::told).toList();
    }

    private static String told(Sheet.Row row) {
        var text = row.style() == Sheet.Style.GROUP
                ? row.leads().getFirst()
                : row.leads().getFirst() + " | " + String.join(" | ", row.cell(0).text(), row.cell(1).text(),
                        row.cell(2).text(), row.cell(3).text());
        return text.replace('\u00a0', ' ');
    }
}
