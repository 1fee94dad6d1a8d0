package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Phase models and report templates from the command line, to a file and back.
class ModelCommandsTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolio() {
        anna = Terminal.atANewPortfolio(folder);
    }

    @Test
    void reportTemplatesGoThroughAFile() {
        var file = folder.resolve("maler.json");
        assertEquals(new Answer(0, "", "Skrev " + file + "\n"),
                anna.type("template", "export", "--to", file.toString()));
        assertEquals(new Answer(0, "", "Hentet rapportmalene fra " + file + ".\n"),
                anna.type("template", "import", file.toString()));
    }

    @Test
    void phaseModelsAreListedWrittenToAFileAndReadBackAsANewEdition() throws IOException {
        var file = folder.resolve("modell.json");
        assertEquals(new Answer(0, "", "Skrev " + file + "\n"),
                anna.type("model", "export", "small-project", "--to", file.toString()));
        assertEquals(new Answer(1, "", "«Lite prosjekt» er lik utgave 1, så det er ingenting nytt å publisere.\n"),
                anna.type("model", "import", file.toString()));
        Files.writeString(file, Files.readString(file).replace("Lite prosjekt", "Lite og raskt"));
        assertEquals(new Answer(0, "", "Hentet fasemodellen fra " + file + ".\n"),
                anna.type("model", "import", file.toString()));
        assertEquals("""
                KODE           UTGAVE  FASEMODELL     TILBYS  PROSJEKTER
                four-phase          1  Fire faser     Ja               1
                small-project       2  Lite og raskt  Ja               0
                six-phase           1  Seks faser     Ja               0
                """, anna.type("model", "list").out());
    }

    @Test
    void aBadModelFileIsToldByPlaceAndChangesNothing() throws IOException {
        var file = folder.resolve("modell.json");
        Files.writeString(file,
                "{\"format\": \"faseport-model\", \"version\": 1, \"code\": \"x\", \"name\": \"X\", \"fases\": []}");
        assertEquals(new Answer(1, "", "modell.json: Feltet «fases» hører ikke til her.\n"),
                anna.type("model", "import", file.toString()));
    }

    @Test
    void aProjectIsRegisteredWithAModelOfItsOwn() {
        assertEquals(0, anna.type("add", "project", "1002", "--name", "Ny vaktliste", "--model", "small-project")
                .code());
        assertEquals(new Answer(1, "", "Det finnes ingen fasemodell med koden «stor» i bruk her.\n"),
                anna.type("add", "project", "1003", "--name", "Noe", "--model", "stor"));
    }
}
