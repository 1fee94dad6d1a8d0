package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.faseport.cli.Terminal.Answer;
import no.faseport.report.PlanText;
import no.faseport.usecase.Example;
import no.faseport.usecase.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports are written from the command line: one, all of them, and those that are saved.
class ReportCommandsTest {
    @TempDir
    Path folder;
    private Terminal anna;

    @BeforeEach
    void theExample() {
        new Example(Town.MONDAY_MORNING).in(folder, "anna").close();
        anna = new Terminal(folder.resolve("fjordvik.mv.db"));
    }

    @Test
    void aReportIsWrittenAsItIsChosen() throws IOException {
        var file = folder.resolve("decisions.pdf");
        assertEquals(new Answer(0, "", "Wrote " + file + "\n"), anna.type("report", "decisions", "--to",
                file.toString(), "--lang", "en", "--from", "1.1.2025", "--until", "2026-12-31", "--filter", "6102",
                "--paper", "a3", "--landscape", "--mono"));
        var pages = new PlanText(file).pages();
        assertTrue(pages.getFirst().contains("6102"), pages.getFirst());
        assertEquals(1191, Math.round(new PlanText(file).width()), "A3, lying");
        var word = folder.resolve("decisions.docx");
        assertEquals(0, anna.type("report", "decisions", "--to", word.toString()).code());
        assertEquals("PK", new String(Files.readAllBytes(word), 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void allReportsAreWrittenToAFolder() throws IOException {
        var answer = anna.type("report", "all", "--to-folder", folder.resolve("rapporter").toString(), "--format",
                "docx");
        assertEquals(List.of(0, ""), List.of(answer.code(), answer.out()));
        try (var files = Files.list(folder.resolve("rapporter"))) {
            assertEquals(answer.err().lines().count(), files.count());
        }
        assertTrue(answer.err().contains("Beslutningsprotokoll 2026-01-05.docx"), answer.err());
    }

    @Test
    void theReportsThereAreAreListed() {
        assertTrue(anna.type("report", "list").out().contains("decisions"), "by the name commands know");
        var json = anna.type("report", "list", "--json").out();
        assertTrue(json.contains(
                "{ \"report\" : \"decisions\", \"title\" : \"Beslutningsprotokoll\", \"saved\" : \"\" }"), json);
        assertTrue(anna.type("report", "--help").out().contains("Beslutningsprotokoll"), "and told of in the help");
    }

    @Test
    void whatCannotBeUnderstoodOrWrittenIsTold() {
        var file = folder.resolve("r.pdf").toString();
        assertEquals("Velg enten --kr eller --thousands.",
                told("decisions", "--to", file, "--kr", "--thousands"));
        assertEquals("«B5» er ikke en papirstørrelse. Velg blant a4, a3, a2.",
                told("decisions", "--to", file, "--paper", "B5"));
        assertEquals("«i går» er ikke en dato. Skriv 5.6.2026 eller 2026-06-05.",
                told("decisions", "--to", file, "--from", "i går"));
        assertEquals("Ingen lagret rapport heter «Til rådet». Lagret er: .", told("saved", "Til rådet", "--to", file));
        assertEquals("Mappen " + folder.resolve("borte") + " finnes ikke",
                told("decisions", "--to", folder.resolve("borte/r.pdf").toString()));
        assertEquals("«txt» er ikke noe rapporter kan skrives som. Velg pdf eller docx.",
                told("all", "--to-folder", folder.toString(), "--format", "txt"));
    }

    private String told(String... options) {
        var command = new String[options.length + 1];
        command[0] = "report";
        System.arraycopy(options, 0, command, 1, options.length);
        return anna.type(command).err().lines().findFirst().orElse("");
    }
}
