package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostNames;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.economy.edition.Touch;
import no.faseport.project.ProjectId;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What has changed leaves as a workbook whose sums are formulas over the lines.
class ChangesWorkbookTest {
    private static final ProjectId FIBRE = new ProjectId(new UUID(0, 1));
    private static final ProjectId STAR = new ProjectId(new UUID(0, 2));

    @TempDir
    private Path folder;

    private static MoneyChange change(ProjectId project, String account, AmountKind kind, String before, String after) {
        var string = new AccountString(AccountClass.OPERATING, account, "0100", "120", "=A1");
        return new MoneyChange(new BudgetKey(project, string, 2026, 3, kind, Financing.OWN_FRAME),
                new Money(new BigDecimal(before)), new Money(new BigDecimal(after)),
                Optional.of(new Touch("anna", Instant.parse("2026-03-28T23:30:00Z"))));
    }

    private static MoneyChanges changes() {
        var names = new CostNames(Map.of(FIBRE, new Label("6001", "Fiber"), STAR, new Label("6*", "Alle")),
                Map.of("0100", "Oppvekst"), new PublicLists().plan());
        return new MoneyChanges(List.of(change(FIBRE, "195", AmountKind.BUDGET, "100.50", "150.25"),
                change(FIBRE, "240", AmountKind.BUDGET, "0", "10"), change(STAR, "195", AmountKind.BUDGET, "7", "0"),
                change(STAR, "195", AmountKind.ACTUAL, "0", "3"),
                change(FIBRE, "550", AmountKind.BUDGET, "0", "9999")), names);
    }

    private XSSFWorkbook written(Language language) throws IOException {
        var file = folder.resolve("endringer.xlsx");
        assertEquals(Optional.empty(), new ChangesWorkbook(new Words(language), "Fjordvik", ZoneId.of("Europe/Oslo"))
                .write(changes(), "Fra 1.3.2026 til nå", file));
        assertEquals(Map.of(), OpenXmlRules.broken(file));
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String told(Row row) {
        var cells = new ArrayList<String>();
        var format = new DataFormatter();
        for (var cell : row) {
            cells.add(cell.getCellType() == CellType.FORMULA
                    ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
                    : format.formatCellValue(cell));
        }
        return String.join("|", cells);
    }

    @Test
    void theSumsArePerProjectWithoutFinancingAndTheLinesHaveAllOfIt() throws IOException {
        try (var workbook = written(Language.BOKMAAL)) {
            var sheet = workbook.getSheet("Per prosjekt");
            var rows = new ArrayList<String>();
            sheet.forEach(row -> rows.add(told(row)));
            assertEquals(List.of("Hva har endret seg",
                    "Fjordvik. Fra 1.3.2026 til nå. Beløp i kroner. Summene er netto kostnad, uten finansieringstransaksjoner.",
                    "Prosjekt|Navn|Beløpstype|Før|Etter|Endring", "1|6*|Alle|Budsjett|7|0|-7",
                    "1|6*|Alle|Regnskap|0|3|3",
                    "2|6001|Fiber|Budsjett|100.5|160.25|59.75",
                    "Netto kostnad i alt||Budsjett|107.5|160.25|52.75", "Netto kostnad i alt||Regnskap|0|3|3"), rows);
            assertEquals(5, workbook.getSheet("Linjer").getLastRowNum());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormulaCalculatesToTheValueItCarries(Language language) throws IOException {
        try (var workbook = written(language)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            var wrong = new ArrayList<String>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA
                        && Math.abs(evaluator.evaluate(cell).getNumberValue() - cell.getNumericCellValue()) > 0.001) {
                    wrong.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula());
                }
            })));
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void cellsHaveTheirTypesAndTextLikeAFormulaStaysText() throws IOException {
        try (var workbook = written(Language.BOKMAAL)) {
            var row = workbook.getSheet("Linjer").getRow(1);
            var dimension = row.getCell(ChangeColumn.DIMENSION.index());
            assertEquals(List.of(CellType.STRING, CellType.NUMERIC, CellType.NUMERIC, CellType.FORMULA),
                    List.of(dimension.getCellType(), row.getCell(ChangeColumn.ACCOUNT.index()).getCellType(),
                            row.getCell(ChangeColumn.BEFORE.index()).getCellType(),
                            row.getCell(ChangeColumn.DIFFERENCE.index()).getCellType()));
            assertTrue(dimension.getCellStyle().getQuotePrefixed());
            assertEquals("2026-03-29T00:00", row.getCell(ChangeColumn.ON.index()).getLocalDateTimeCellValue()
                    .toString());
        }
    }
}
