package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Sheet.Heading;
import no.faseport.portfolio.view.Sheet.Kind;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The portfolio as a file: cells are what they are, and what begins as a formula is a text.
class TableFileTest {
    private static final Sheet SHEET = new Sheet("Portefølje – Avvik", "2 prosjekter i 2026",
            List.of(new Heading("Nummer", Kind.TEXT, 10), new Heading("Navn", Kind.TEXT, 36),
                    new Heading("Planlagt", Kind.DAY, 12), new Heading("Dager igjen", Kind.COUNT, 10),
                    new Heading("Avvik", Kind.AMOUNT, 15)),
            List.of(List.of(new Value.Text("0012"), new Value.Text("Én \"felles\" løsning; del 1"),
                    new Value.Day(LocalDate.of(2026, 12, 17)), new Value.Count(195),
                    new Value.Amount(new Money(new BigDecimal("-303000.50")))),
                    List.of(new Value.Text("=1+1"), new Value.Text("@SUM(A1)"), Value.NOTHING, Value.NOTHING,
                            new Value.Amount(Money.ZERO))));

    @TempDir
    Path folder;

    private final TableFile files = new TableFile(new Words(Language.BOKMAAL), "Fjordvik kommune");

    @Test
    void aTextFileHasAMarkSemicolonsAndNoFormula() throws IOException {
        var file = folder.resolve("portefølje.CSV");
        assertEquals(Optional.empty(), files.write(SHEET, file));
        assertEquals("""
                \ufeffNummer;Navn;Planlagt;Dager igjen;Avvik
                0012;"Én ""felles"" løsning; del 1";2026-12-17;195;-303000,50
                '=1+1;'@SUM(A1);;;0,00
                """.replace("\n", "\r\n"), Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookHasTextsDaysCountsAndAmountsAsWhatTheyAre() throws IOException {
        var file = folder.resolve("portefølje.xlsx");
        assertEquals(Optional.empty(), files.write(SHEET, file));
        assertEquals(Map.of(), OpenXmlRules.broken(file));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertEquals("Portefølje – Avvik", sheet.getSheetName());
            assertEquals("Fjordvik kommune – 2 prosjekter i 2026", sheet.getRow(1).getCell(0).getStringCellValue());
            var row = sheet.getRow(4);
            assertEquals("0012", row.getCell(0).getStringCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
            assertEquals(LocalDate.of(2026, 12, 17), row.getCell(2).getLocalDateTimeCellValue().toLocalDate());
            assertEquals(195.0, row.getCell(3).getNumericCellValue());
            assertEquals(-303000.5, row.getCell(4).getNumericCellValue());
            var formula = sheet.getRow(5).getCell(0);
            assertEquals(CellType.STRING, formula.getCellType());
            assertTrue(formula.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void theHeadStaysInSightFiltersAndIsRepeatedOnEveryPage() throws IOException {
        var file = folder.resolve("portefølje.xlsx");
        assertEquals(Optional.empty(), files.write(SHEET, file));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("A4:E6", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals("4:4", sheet.getRepeatingRows().formatAsString());
            assertEquals(List.of(true, true),
                    List.of(sheet.getPrintSetup().getLandscape(), sheet.getFitToPage()));
        }
    }

    @Test
    void anotherEndingIsRefusedAndNothingIsWritten() {
        var file = folder.resolve("portefølje.pdf");
        assertEquals(Optional.of(Message.of("sheet.refused.ending", "portefølje.pdf")), files.write(SHEET, file));
        assertTrue(Files.notExists(file));
    }

    @Test
    void aMissingFolderIsRefused() {
        assertEquals(Optional.of("workbook.noFolder"),
                files.write(SHEET, folder.resolve("borte").resolve("p.xlsx")).map(Message::key));
    }
}
