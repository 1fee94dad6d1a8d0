package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import no.faseport.report.plan.PlanText;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The roadmap is written to a file from the command line.
class ExportRoadmapCommandTest {
    @TempDir
    Path folder;
    private Terminal anna;

    @BeforeEach
    void theExample() {
        anna = Terminal.atTheExample(folder);
    }

    @Test
    void theRoadmapIsPrintedGatheredAndDividedAsAskedFor() throws IOException {
        var file = folder.resolve("veikart.pdf");
        assertEquals(new Answer(0, "", "Skrev " + file + "\n"),
                anna.type("export", "roadmap", "--to", file.toString(), "--group", "phase", "--from", "1.1.2025",
                        "--until", "2027-12-31", "--paper", "a3", "--tertials"));
        var text = new PlanText(file).pages().getFirst();
        for (var said : new String[]{"Veikart etter fase", "periode 1.1.2025–31.12.2027", "Gjennomføring",
                "2. tertial", "Prosjekt med faser", "Side 1 av 1"}) {
            assertTrue(text.contains(said), () -> said + " is not in\n" + text);
        }
        assertFalse(text.contains("Aktivitet"), text);
        assertEquals(0, anna.type("export", "roadmap", "--to", folder.resolve("veikart.svg").toString()).code());
        assertTrue(Files.readString(folder.resolve("veikart.svg")).contains("Veikart etter program"),
                "the picture has its title");
    }

    @Test
    void gatesAndMilestonesAreWrittenToAWorkbookAndACalendar() throws IOException {
        var calendar = folder.resolve("veikart.ics");
        assertEquals(0, anna.type("export", "roadmap", "--to", calendar.toString(), "--filter", "fiber", "--from",
                "1.1.2026").code());
        var days = Files.readString(calendar);
        assertTrue(days.contains("CATEGORIES:Beslutningspunkt") && days.contains("CATEGORIES:Milepæl"), days);
        assertTrue(days.lines().filter(line -> line.startsWith("DTSTART")).allMatch(
                line -> line.compareTo("DTSTART;VALUE=DATE:20260101") >= 0), days);
        assertFalse(days.contains("Digital byggesak"), days);
        var book = folder.resolve("veikart.xlsx");
        assertEquals(0, anna.type("export", "roadmap", "--to", book.toString(), "--group", "unit").code());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            var sheet = workbook.getSheetAt(0);
            assertEquals("Veikart etter enhet", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("Enhet", sheet.getRow(3).getCell(0).getStringCellValue());
            assertTrue(sheet.getLastRowNum() > 80, () -> sheet.getLastRowNum() + " rows");
            assertTrue(DateUtil.isCellDateFormatted(sheet.getRow(4).getCell(7)), "a day is a day");
        }
    }

    @Test
    void whatCannotBeUnderstoodIsToldWithWhatCouldHaveBeenSaid() {
        assertEquals("«eier» er ikke noe å samle prosjektene etter. Velg blant programme, unit, phase.",
                told("--to", "veikart.pdf", "--group", "eier"));
        assertEquals("«21» er verken «one» eller et tall fra 1 til 20.", told("--to", "veikart.pdf", "--fit", "21"));
        assertEquals("«veikart.docx» slutter ikke på .pdf, .svg, .png, .xlsx eller .ics.",
                told("--to", "veikart.docx"));
    }

    private String told(String... options) {
        var command = new String[options.length + 2];
        command[0] = "export";
        command[1] = "roadmap";
        System.arraycopy(options, 0, command, 2, options.length);
        return anna.type(command).err().lines().findFirst().orElse("");
    }
}
