package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.store.BudgetLines;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.words.Message;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Amounts go out in a workbook and come back changed, and nobody's work is lost.
class RoundTripTest {
    private static final int HEAD = 3;
    private static final int MONTH = 10;
    private static final int AMOUNT = 11;
    private static final int COMMENT = 12;
    private static final int ID = 13;

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private Path file;
    private ImportAmounts back;

    @BeforeEach
    void aTownThatSentItsForecastOut() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        change(lines -> lines.add(List.of(line(1, "100.10"), line(2, "200.20"), line(3, "300.30"))));
        file = folder.resolve("beløp.xlsx");
        new ExportAmounts(town.anna()).write(EnumSet.allOf(AmountKind.class), 2026, 2029, file);
        back = new ImportAmounts(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private BudgetLine line(int month, String amount) {
        return new BudgetLine(new BudgetLineId(Uid.next()), fibre,
                new AccountString(AccountClass.OPERATING, "195", "180", "120"), 2026, month, AmountKind.FORECAST,
                Financing.OWN_FRAME, new Money(new BigDecimal(amount)), "=linje " + month, 1);
    }

    private void change(Consumer<BudgetLines> body) {
        town.bjarne().store().change("bjarne", work -> {
            body.accept(work.budgetLines());
            return new Said<>("", "Endret");
        });
    }

    private void setHere(int month, String amount) {
        var line = lines().stream().filter(one -> one.month() == month).findFirst().orElseThrow();
        change(lines -> lines.save(line.with(new Money(new BigDecimal(amount)), line.comment())));
    }

    private List<BudgetLine> lines() {
        return town.anna().store().read(work -> work.budgetLines().of(fibre));
    }

    private List<String> told() {
        return lines().stream().map(line -> line.month() + " " + line.amount().amount()).toList();
    }

    private void inExcel(Consumer<XSSFSheet> body) throws IOException {
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            body.accept(workbook.getSheetAt(0));
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void set(XSSFSheet sheet, int row, int column, double number) {
        sheet.getRow(HEAD + row).getCell(column).setCellValue(number);
    }

    private AmountsPreview preview() {
        return back.preview(file).ifDone().orElseThrow();
    }

    private ImportDone apply(Set<AmountsChange.Conflict> fromFile) {
        return back.apply(preview(), fromFile).ifDone().orElseThrow();
    }

    @Test
    void whatCameBackAsItWasSentChangesNothing() {
        assertEquals(List.of(), preview().changes());
        assertEquals(ImportDone.NOTHING, apply(Set.of()));
    }

    @Test
    void changedNewAndRemovedRowsComeInAsOneChange() throws IOException {
        inExcel(sheet -> {
            set(sheet, 1, AMOUNT, 111.11);
            sheet.removeRow(sheet.getRow(HEAD + 2));
            var added = sheet.createRow(HEAD + 9);
            sheet.getRow(HEAD + 1).forEach(cell -> {
                if (cell.getColumnIndex() != ID) {
                    var copy = added.createCell(cell.getColumnIndex());
                    switch (cell.getCellType()) {
                        case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
                        default -> copy.setCellValue(cell.getStringCellValue());
                    }
                }
            });
            added.getCell(MONTH).setCellValue(4);
        });
        assertEquals(List.of("CHANGED 1", "ADDED 4", "REMOVED 2"), preview().changes().stream()
                .map(change -> change.kind() + " " + change.key().month()).toList());
        assertEquals(new ImportDone(1, 1, 1, 0), apply(Set.of()));
        assertEquals(List.of("1 111.11", "3 300.30", "4 111.11"), told());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("1 100.10", "2 200.20", "3 300.30"), told());
    }

    @Test
    void whatWasChangedHereSinceStaysAndACellBothChangedIsForSomebodyToChoose() throws IOException {
        setHere(1, "1.00");
        setHere(2, "2.00");
        setHere(3, "3.00");
        inExcel(sheet -> {
            set(sheet, 2, AMOUNT, 22);
            set(sheet, 3, AMOUNT, 3);
            sheet.getRow(HEAD + 1).getCell(COMMENT).setCellValue("ny merknad");
        });
        var changes = preview().changes();
        assertEquals(List.of("1 false", "2 true"),
                changes.stream().map(change -> change.key().month() + " " + change.isConflict()).toList());
        assertEquals(new ImportDone(0, 1, 0, 0), apply(Set.of()));
        assertEquals(List.of("1 1.00", "2 2.00", "3 3.00"), told());
        assertEquals("ny merknad", lines().getFirst().comment());
        assertEquals(new ImportDone(0, 1, 0, 0), apply(preview().conflicts()));
        assertEquals(List.of("1 1.00", "2 22.00", "3 3.00"), told());
    }

    @Test
    void aRowRemovedThereAndChangedHereIsAConflictThatKeepsTheRow() throws IOException {
        setHere(2, "2.00");
        inExcel(sheet -> sheet.removeRow(sheet.getRow(HEAD + 2)));
        assertEquals(ImportDone.NOTHING, apply(Set.of()));
        assertEquals(new ImportDone(0, 0, 1, 0), apply(preview().conflicts()));
        assertEquals(List.of("1 100.10", "3 300.30"), told());
    }

    @Test
    void aRowIdSomebodyWroteOverIsToldOfAtItsCell() throws IOException {
        inExcel(sheet -> {
            sheet.getRow(HEAD + 1).getCell(ID).setCellValue("17");
            sheet.getRow(HEAD + 2).getCell(ID).setCellValue("00000000-0000-7000-8000-000000000000");
        });
        var preview = preview();
        assertFalse(preview.applicable());
        assertEquals(List.of("Beløp!N5 amounts.problem.id", "Beløp!L6 amounts.problem.foreign"),
                preview.problems().stream().map(one -> one.at() + " " + one.message().key()).toList());
    }

    @Test
    void sortedRowsAndColumnsOfSomebodysOwnChangeNothing() throws IOException {
        inExcel(sheet -> {
            sheet.shiftColumns(AMOUNT, ID, 1);
            sheet.getRow(HEAD).createCell(AMOUNT).setCellValue("Mitt eget");
            sheet.getRow(HEAD + 1).createCell(AMOUNT).setCellValue(17);
            sheet.shiftRows(HEAD + 1, HEAD + 1, 5);
        });
        assertEquals(List.of(), preview().problems());
        assertEquals(List.of(), preview().changes());
    }

    @Test
    void anotherPortfoliosWorkbookAndAnyOtherFileAreRefused() throws IOException {
        try (var other = new Town(Files.createDirectory(folder.resolve("annen")))) {
            assertEquals(List.of(Message.of("amounts.refused.otherPortfolio", "beløp.xlsx")),
                    new ImportAmounts(other.anna()).preview(file).reasons());
        }
        var csv = Files.writeString(folder.resolve("noe.csv"), "a;b\n1;2\n");
        assertEquals(List.of(Message.of("amounts.refused.notOurs", "noe.csv")), back.preview(csv).reasons());
    }
}
