package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Headings of two rows, merged or not, are understood as people mean them.
class BudgetHeadingsTest {
    private final Told told = new Told();

    @TempDir
    private Path folder;

    @Test
    void twelveMonthsMayStandSideBySideUnderOneHeading() throws IOException {
        var sheet = new BudgetFiles(folder).workbook(List.of(List.of("IKT-budsjett"),
                List.of("Prosjekt", "Konto", "Budsjett 2026", "", "", "Regnskap 2026", "Sum"),
                List.of("", "", "jan", "februar", 3, 1, ""), List.of("6001 EDB", 1195, 10, 20, 30.5, 11, 71.5),
                List.of("Sum", "", 10, 20, 30.5, 11, 71.5)));
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(List.of("6001 | EDB | 1195// | 2026-1 | BUDGET | NONE_STATED | 10.00 |  | Ark1!C4",
                "6001 | EDB | 1195// | 2026-2 | BUDGET | NONE_STATED | 20.00 |  | Ark1!D4",
                "6001 | EDB | 1195// | 2026-3 | BUDGET | NONE_STATED | 30.50 |  | Ark1!E4",
                "6001 | EDB | 1195// | 2026-1 | ACTUAL | NONE_STATED | 11.00 |  | Ark1!F4"), told.rows(sheet));
        assertEquals(new BudgetSheet.Counts(1, 1, 0, 0), sheet.counts());
    }

    @Test
    void aMergedHeadingCountsForTheColumnsItCovers() throws IOException {
        var file = folder.resolve("merged.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            Workbooks.fill(workbook, "Plan",
                    List.of(List.of("", "", "", 2026, "", "", 2027),
                            List.of("Prosjekt", "Art", "Kontoklasse", "Budsjett",
                                    "Regnskap", "Prognose", "Budsjett"),
                            List.of("6001", 200, "Investering", 1, 2, 3, 4)));
            workbook.getSheet("Plan").addMergedRegion(CellRangeAddress.valueOf("D1:F1"));
            workbook.write(out);
        }
        var sheet = BudgetFiles.read(file);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(List.of("6001 |  | 0200// | 2026-0 | BUDGET | NONE_STATED | 1.00 |  | Plan!D3",
                "6001 |  | 0200// | 2026-0 | ACTUAL | NONE_STATED | 2.00 |  | Plan!E3",
                "6001 |  | 0200// | 2026-0 | FORECAST | NONE_STATED | 3.00 |  | Plan!F3",
                "6001 |  | 0200// | 2027-0 | BUDGET | NONE_STATED | 4.00 |  | Plan!G3"), told.rows(sheet));
    }

    @Test
    void numberAndNameMayStandUnderOneHeadingOverBoth() throws IOException {
        var file = folder.resolve("merged.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            Workbooks.fill(workbook, "Plan",
                    List.of(List.of("Prosjekt", "", "Konto", "Ansvar", "", 2026, ""),
                            List.of("Nr", "Navn", "", "Kode", "Navn", "Budsjett", "Regnskap"),
                            List.of(6001, "EDB/IKT", 1195, 181, "IKT", 1, 2)));
            List.of("A1:B1", "C1:C2", "D1:E1", "F1:G1").forEach(area -> workbook.getSheet("Plan")
                    .addMergedRegion(CellRangeAddress.valueOf(area)));
            workbook.write(out);
        }
        var sheet = BudgetFiles.read(file);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(List.of("6001 | EDB/IKT | 1195/181/ | 2026-0 | BUDGET | NONE_STATED | 1.00 |  | Plan!F3",
                "6001 | EDB/IKT | 1195/181/ | 2026-0 | ACTUAL | NONE_STATED | 2.00 |  | Plan!G3"), told.rows(sheet));
        assertEquals(List.of("Prosjekt · Nr", "Prosjekt · Navn", "Konto", "Ansvar · Kode", "Ansvar · Navn"),
                sheet.columns().stream().map(ColumnFound::heading).limit(5).toList());
        assertEquals("IKT", sheet.rows().getFirst().unitName());
    }

    @Test
    void theProjectMayBeNamedOnlyOverTheRowThatNamesTheAccount() throws IOException {
        var sheet = new BudgetFiles(folder).csv("""
                Budsjett for IKT;;;;;;
                Prosjekt;;Kontering;;;2026;
                Nummer;Navn;Konto;Ansvar;Funksjon;Budsjett;Prognose
                6001;EDB/IKT;1195;181;120;10;20
                """);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(List.of("6001 | EDB/IKT | 1195/181/120 | 2026-0 | BUDGET | NONE_STATED | 10.00 |  | budsjett!F4",
                "6001 | EDB/IKT | 1195/181/120 | 2026-0 | FORECAST | NONE_STATED | 20.00 |  | budsjett!G4"),
                told.rows(sheet));
    }

    @Test
    void aHeadingOfTwoRowsMayBeRepeatedOnEachPage() throws IOException {
        var sheet = new BudgetFiles(folder).csv("""
                Prosjekt;;Konto;2026;
                Nr;Navn;;jan;feb
                6001;EDB/IKT;1195;1;2
                Prosjekt;;Konto;2026;
                Nr;Navn;;jan;feb
                6002;Skoler;1195;3;4
                """);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(List.of(1L, 2L, 3L, 4L),
                sheet.rows().stream().map(row -> row.amount().amount().longValue()).toList());
    }

    @Test
    void aTitleOverTheHeadingMakesNoColumnAPartOfIt() throws IOException {
        var sheet = new BudgetFiles(folder).csv("""
                Prosjekt;;;;
                Prosjektnr;Konto;Tekst;År;Budsjett
                6001;1195;Lisenser;2026;1
                """);
        assertEquals(List.of("(budsjett!C2: Kolonnen «Tekst» brukes ikke)"), told.problems(sheet));
    }
}
