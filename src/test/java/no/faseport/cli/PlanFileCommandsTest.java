package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans of other tools, in and out, from the command line.
class PlanFileCommandsTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolioWithAProject() {
        anna = Terminal.atANewPortfolio(folder);
    }

    @Test
    void aPlanComesInFromAFileAndGoesOutAgain() throws IOException {
        var file = folder.resolve("nettsted.gan");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/no/faseport/interchange/nettsted.gan"))) {
            Files.write(file, in.readAllBytes());
        }
        assertEquals(new Answer(0, "", """
                Går tapt: Fridager uten årstall tas ikke med: 1. Norske helligdager har Faseport selv
                Aktiviteter: 2. Milepæler: 1. Samleaktiviteter: 1. Koblinger: 2. Kalendere: 1. Referanseplaner: 1. \
                Personer og roller: 1. Tildelinger: 1. Anslag: 0. Porter: 0.
                Prøvekjøring: ingenting er endret.
                """), anna.type("import", "plan", file.toString(), "--project", "1001", "--dry-run"));
        var json = anna.type("import", "plan", file.toString(), "--project", "1001", "--json");
        assertTrue(json.out().contains("\"activities\" : 2"), json.out());
        assertTrue(json.out().contains("\"applied\" : true"), json.out());
        var sent = folder.resolve("plan.xml");
        assertEquals(new Answer(0, "", "Skrev " + sent + "\n"),
                anna.type("export", "plan", "1001", "--to", sent.toString()));
        assertEquals(0, anna.type("import", "plan", sent.toString(), "--project", "1001", "--replace").code());
        Files.writeString(sent, "");
        assertEquals(new Answer(1, "", "plan.xml er tom\n"),
                anna.type("import", "plan", sent.toString(), "--project", "1001"));
        assertEquals(1, anna.type("export", "plan", "7", "--to", sent.toString()).code());
    }

    @Test
    void whatIsLostOnManyLinesIsToldOnceUnlessEachIsAskedFor() throws IOException {
        var tasks = IntStream.rangeClosed(1, 5).mapToObj(number -> """
                <Task><UID>%1$d</UID><ID>%1$d</ID><Name>Oppgave %1$d</Name><Active>0</Active><OutlineLevel>1</OutlineLevel>
                <Start>2026-03-02T08:00:00</Start><Finish>2026-03-02T16:00:00</Finish></Task>
                """.formatted(number)).collect(Collectors.joining());
        var file = Files.writeString(folder.resolve("plan.xml"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>" + tasks + "</Tasks></Project>");
        var once = anna.type("import", "plan", file.toString(), "--project", "1001", "--dry-run");
        assertEquals(1, once.err().lines().filter(line -> line.contains("Inaktiv oppgave")).count(), once.err());
        assertTrue(once.err().contains("Går tapt: 1 Oppgave 1, 2 Oppgave 2, 3 Oppgave 3 og 2 til: Inaktiv oppgave"),
                once.err());
        var each = anna.type("import", "plan", file.toString(), "--project", "1001", "--dry-run", "--every-loss");
        assertEquals(5, each.err().lines().filter(line -> line.contains("Inaktiv oppgave")).count(), each.err());
    }
}
