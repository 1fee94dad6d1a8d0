package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostChoice;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cost overview that is changed in Excel comes back as what was changed in it, and every amount keeps its source.
class OverviewReturnsTest {
    @TempDir
    Path folder;
    private Town town;
    private ImportLedger imports;
    private ProjectId fibre;
    private Path overview;

    @BeforeEach
    void theSameAmountIsWrittenByHandAndBroughtByTheLedger() throws IOException {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        imports = new ImportLedger(town.anna());
        bringIn(ledger("100"));
        byHand("", 70);
        byHand("Skole", 40);
        overview = folder.resolve("oversikt.xlsx");
        assertEquals(List.of(), new ExportCosts(town.anna())
                .write(CostChoice.years(2026, 2027), overview, Progress.UNWATCHED).reasons());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private void byHand(String dimension, long kroner) {
        var string = new AccountString(AccountClass.OPERATING, "195", "180", "", dimension);
        var key = new BudgetKey(fibre, string, 2026, 1, AmountKind.ACTUAL, Financing.NONE_STATED);
        assertEquals(List.of(), new EditBudget(town.anna()).set(key, Money.kroner(kroner), "").reasons());
    }

    private ImportOrder ledger(String january) throws IOException {
        return ImportOrder.from("Regnskap", ImportPurpose.ACTUAL,
                Files.writeString(folder.resolve("regnskap.csv"),
                        "Prosjekt;Konto;Ansvar;År;Måned;Beløp\n1001;1195;180;2026;1;"
                                + january + "\n1001;1195;180;2026;2;300\n"));
    }

    private ImportPreview preview(ImportOrder order) {
        return imports.preview(order, Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private ImportDone bringIn(ImportOrder order) {
        return imports.apply(preview(order), Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private ImportOrder back() {
        return ImportOrder.byHand(overview, false);
    }

    private List<String> lines() {
        return town.anna().store().read(work -> work.budgetLines().of(fibre)).stream().map(OverviewReturnsTest::told)
                .sorted().toList();
    }

    private static String told(BudgetLine line) {
        return String.join(" ", String.valueOf(line.month()), line.source(), line.accountString().dimension(),
                line.amount().amount().toPlainString());
    }

    /// Writes `text` or a number over the cells of the column called `column` that hold `before`, as somebody does in Excel.
    private void change(String column, String before, String after) throws IOException {
        try (var in = Files.newInputStream(overview); var workbook = new XSSFWorkbook(in)) {
            change(workbook.getSheet("Data"), column, before, after);
            try (var out = Files.newOutputStream(overview)) {
                workbook.write(out);
            }
        }
    }

    private static void change(XSSFSheet sheet, String column, String before, String after) {
        var heads = sheet.getRow(0);
        int at = 0;
        while (!heads.getCell(at).getStringCellValue().equals(column)) {
            at++;
        }
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            var cell = sheet.getRow(i).getCell(at);
            if (cell != null && Objects.equals(cell.toString(), before)) {
                if (after.matches("[0-9]+")) {
                    cell.setCellValue(Integer.parseInt(after));
                } else {
                    cell.setBlank();
                    cell.setCellValue(after);
                }
            }
        }
    }

    @Test
    void nothingChangedChangesNothing() {
        var preview = preview(back());
        assertEquals(new ImportPreview.Counts(0, 0, 0, 4, 0, 0), preview.counts());
        assertEquals(List.of(), preview.problems());
    }

    @Test
    void oneAmountChangedInExcelIsOneAmountChangedHere() throws IOException {
        change("Beløp", "70.0", "75");
        assertEquals(new ImportDone(0, 1, 0, 0), bringIn(back()));
        assertEquals(List.of("1   75.00", "1  Skole 40.00", "1 Regnskap  100.00", "2 Regnskap  300.00"), lines());
    }

    @Test
    void anAmountOfTheLedgerStaysTheLedgersAndItsNextFileTakesItsPlace() throws IOException {
        change("Beløp", "100.0", "110");
        var preview = preview(back());
        assertEquals(List.of(Message.of("importing.problem.changesSource", 1, "Regnskap")),
                preview.problems().stream().map(ImportProblem::message).toList());
        imports.apply(preview, Progress.UNWATCHED);
        assertEquals(List.of("1   70.00", "1  Skole 40.00", "1 Regnskap  110.00", "2 Regnskap  300.00"), lines());
        bringIn(ledger("120"));
        assertEquals(List.of("1   70.00", "1  Skole 40.00", "1 Regnskap  120.00", "2 Regnskap  300.00"), lines());
    }

    @Test
    void aSourceNobodyKnowsIsToldOfAndCountsAsWrittenByHand() throws IOException {
        change("Kilde", "Regnskap", "Et annet sted");
        var preview = preview(back());
        assertEquals(List.of("importing.problem.unknownSource", "importing.problem.alsoFrom"),
                preview.problems().stream().map(problem -> problem.message().key()).toList());
    }

    @Test
    void theWindowKnowsItAndAsksNothing() {
        var arrived = assertInstanceOf(Arrived.Overview.class, new RecogniseFile(town.anna()).recognise(overview));
        assertEquals(List.of(4, 0),
                List.of(arrived.preview().counts().same(), arrived.preview().changed()));
    }

    @Test
    void itIsNotTakenForAFileOfOneSource() {
        var preview = preview(ImportOrder.from("Regnskap", ImportPurpose.ACTUAL, overview));
        assertEquals(List.of(Message.of("importing.refused.overview", "oversikt.xlsx")),
                preview.problems().stream().map(ImportProblem::message).toList());
        assertEquals(4, lines().size());
    }
}
