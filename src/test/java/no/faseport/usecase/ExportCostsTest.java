package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AmountScale;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostChoice;
import no.faseport.economy.CostView;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.economy.forecast.Tertial;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.BudgetFile;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.words.Message;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    @Test
    void theNextOverviewTellsWhatHasChangedSince() throws IOException {
        var file = folder.resolve("kostnader.xlsx");
        costs.write(CostChoice.years(2026, 2029), file, Progress.UNWATCHED);
        var fibre = town.anna().store().read(work -> work.projects().withNumber("1001")).orElseThrow().id();
        var licences = new AccountString(AccountClass.OPERATING, "240", "", "");
        new EditBudget(town.anna()).set(
                new BudgetKey(fibre, licences, 2027, 0, AmountKind.BUDGET, Financing.OWN_FRAME), Money.kroner(700), "");
        assertEquals(new Result.Done<>(file), costs.write(CostChoice.years(2026, 2029), file, Progress.UNWATCHED));
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            var row = workbook.getSheet("Endringer siden sist").getRow(5);
            assertEquals(List.of("1001", "0.0", "700.0", "700.0", "ny"),
                    List.of(row.getCell(0).getStringCellValue(),
                            Double.toString(row.getCell(9).getNumericCellValue()),
                            Double.toString(row.getCell(10).getNumericCellValue()),
                            Double.toString(row.getCell(11).getNumericCellValue()),
                            row.getCell(12).getStringCellValue()));
        }
    }

    @Test
    void unitsProjectsAndKeysThatAreNotThereAreNamed() {
        var order = new CostOrder(2026, 2027, List.of("999"), List.of("1001", "77"), List.of(CostView.PROJECTS),
                AmountScale.KRONER, false, false, Optional.of("Innbyggere"));
        assertEquals(
                List.of(Message.of("export.refused.unit", "999"), Message.of("export.refused.project", "77"),
                        Message.of("export.refused.key", "Innbyggere")),
                costs.write(order, folder.resolve("k.xlsx"), Progress.UNWATCHED).reasons());
    }

    @Test
    void theTablesThatAreHandedOverHaveTheirSums() throws IOException {
        var files = List.of(folder.resolve("tiltak.xlsx"), folder.resolve("tertial.xlsx"),
                folder.resolve("tilskudd.xlsx"), folder.resolve("fordeling.xlsx"));
        assertEquals(files, List.of(new WriteMeasures(town.anna()).write(2026, files.getFirst()),
                new WriteTertial(town.anna()).write(2026, Tertial.FIRST, CostView.PROJECTS, files.get(1)),
                new WriteGrants(town.anna()).write(files.get(2)),
                new WriteCharges(town.anna()).write(2026, files.get(3))).stream()
                .flatMap(result -> result.ifDone().stream()).toList());
        assertEquals(
                "1001 | Fiber til skolene |  | Drift | Ikke oppgitt | 1250.5 | 0.0 | 0.0 | 0.0 | 1250.5 |  | Aktivt",
                line(files.getFirst(), 4));
        assertEquals("1001 | Fiber til skolene | 416.83 | 0.0 | 416.83 | 1250.5 | 1250.5 | 0.0 | ",
                line(files.get(1), 4));
        assertEquals("Sum |  | 416.83 | 0.0 | 416.83 | 1250.5 | 1250.5 | 0.0 | ", line(files.get(1), 6));
    }

    private static String line(Path file, int row) throws IOException {
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateAll();
            var cells = workbook.getSheetAt(0).getRow(row);
            return IntStream.range(0, workbook.getSheetAt(0).getRow(3).getLastCellNum())
                    .mapToObj(i -> Optional.ofNullable(cells.getCell(i)).map(cell -> switch (cell.getCellType()) {
                        case NUMERIC, FORMULA -> Double.toString(cell.getNumericCellValue());
                        default -> cell.getStringCellValue();
                    }).orElse("")).collect(Collectors.joining(" | "));
        }
    }
}
