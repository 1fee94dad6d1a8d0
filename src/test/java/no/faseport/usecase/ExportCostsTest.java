package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.faseport.economy.CostChoice;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.BudgetFile;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cost overview leaves as a workbook, or not at all.
class ExportCostsTest {
    @TempDir
    Path folder;
    private Town town;
    private ExportCosts costs;

    @BeforeEach
    void aTownWithMoney() throws IOException {
        town = new Town(folder);
        town.project("1001", "Fiber til skolene");
        costs = new ExportCosts(town.anna());
        var file = Files.writeString(folder.resolve("b.csv"), "Prosjekt;Konto;År;Beløp\n1001;1195;2026;1250,50\n");
        var imports = new ImportLedger(town.anna());
        var preview = imports.preview(ImportOrder.byHand(file, false), Progress.UNWATCHED).ifDone().orElseThrow();
        assertEquals(List.of(), imports.apply(preview, Progress.UNWATCHED).reasons());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void theDataSheetOfTheWorkbookCanBeReadAsABudgetAgain() {
        var file = folder.resolve("kostnader.xlsx");
        assertEquals(new Result.Done<>(file), costs.write(CostChoice.years(2026, 2029), file, Progress.UNWATCHED));
        var sheet = new BudgetFile(new PublicLists().plan(), SheetLimits.standard()).read(file);
        assertEquals(List.of(new Money(new BigDecimal("1250.50"))),
                sheet.rows().stream().map(row -> row.amount()).toList());
    }

    @Test
    void yearsThatRunBackwardsAndAFolderThatIsNotThereAreRefused() {
        var file = folder.resolve("borte").resolve("kostnader.xlsx");
        assertEquals(List.of(Message.of("export.refused.years")),
                costs.write(CostChoice.years(2029, 2026), file, Progress.UNWATCHED).reasons());
        assertEquals(1, costs.write(CostChoice.years(2026, 2029), file, Progress.UNWATCHED).reasons().size());
        assertFalse(Files.exists(file));
    }
}
