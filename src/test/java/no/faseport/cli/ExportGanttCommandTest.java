package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import no.faseport.report.plan.PlanText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan is written to a file from the command line.
class ExportGanttCommandTest {
    @TempDir
    Path folder;
    private Terminal anna;

    @BeforeEach
    void theExample() {
        anna = Terminal.atTheExample(folder);
    }

    @Test
    void aPlanIsPrintedOnThePaperAndInTheLanguageAskedFor() throws IOException {
        var file = folder.resolve("plan.pdf");
        assertEquals(new Answer(0, "", "Skrev " + file + "\n"),
                anna.type("export", "gantt", "6102", "--to", file.toString(), "--paper", "a3", "--tile", "months",
                        "--columns", "number,start", "--from", "1.1.2026", "--until", "2026-12-31", "--mono",
                        "--language", "en"));
        var text = new PlanText(file).pages();
        assertTrue(text.getFirst().contains("period 1.1.2026–31.12.2026"), text.getFirst());
        assertTrue(text.getFirst().contains("Activity No. Start") || text.getFirst().contains("No. Start"),
                text.getFirst());
        assertEquals(0, anna.type("export", "gantt", "6102", "--to", folder.resolve("plan.ics").toString(), "--fit",
                "one", "--portrait", "--text", "9").code());
        assertTrue(Files.readString(folder.resolve("plan.ics")).contains("BP3"), "the gates are in the calendar");
    }

    @Test
    void whatCannotBeUnderstoodIsToldWithWhatCouldHaveBeenSaid() {
        assertEquals("«a5» er ikke en papirstørrelse. Velg blant a4, a3, a2.\n", told("--paper", "a5"));
        assertEquals("«timer» er ikke en detaljgrad. Velg blant days, weeks, months, quarters.\n",
                told("--tile", "timer"));
        assertEquals("«99» er verken «one» eller et tall fra 1 til 20.\n", told("--fit", "99"));
        assertTrue(told("--columns", "navn").startsWith("«navn» er ikke en kolonne. Velg blant number, name, start"));
        assertEquals("«i morgen» er ikke en dato. Skriv 5.6.2026 eller 2026-06-05.\n", told("--from", "i morgen"));
        assertEquals("«9999» er ikke mellom 36 og 600 punkter per tomme.\n", told("--dpi", "9999"));
    }

    private String told(String... option) {
        return anna.type("export", "gantt", "6102", "--to", "plan.pdf", option[0], option[1]).err().lines().findFirst()
                .map(line -> line + "\n").orElse("");
    }
}
