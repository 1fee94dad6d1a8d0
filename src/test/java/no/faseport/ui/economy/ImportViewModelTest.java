package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.faseport.usecase.ImportDone;
import no.faseport.usecase.ImportProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import goes from file to look to done, and never past a problem.
class ImportViewModelTest {
    private static final String FILE = """
            Prosjektnr;Prosjekt;Konto;År;Budsjett
            1001;Fiber til skolene;1195;2026;100 000
            2002;Digital byggesak;1195;2026;mange
            2002;Digital byggesak;1272;2026;50 000
            """;

    @TempDir
    Path folder;
    private Fjordvik town;
    private ImportViewModel model;

    @BeforeEach
    void aTownWithOneOfTheProjects() {
        town = new Fjordvik(folder);
        town.project("1001", "Fiber til skolene");
        model = new ImportViewModel(town.desk());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void problemsAreNamedAtTheirCellsAndCanBeSearched() throws IOException {
        model.choose(file(FILE));
        assertEquals(List.of("budsjett!E3", "budsjett!E4"), model.problems().stream().map(ImportProblem::at).toList());
        model.search().set("E4");
        assertEquals(1, model.problems().size());
        assertEquals("2 feil må rettes i filen før den kan importeres. Ingenting er endret.",
                model.verdict(model.preview().orElseThrow()));
    }

    @Test
    void aCorrectedFileIsReadAgainAndImportedWithItsNewProject() throws IOException {
        model.choose(file(FILE));
        file(FILE.replace("mange", "75 000"));
        model.newProjects().set(true);
        assertEquals(List.of(), List.copyOf(model.problems()));
        assertEquals(3, model.changes().size());
        model.apply();
        assertEquals(new ImportViewModel.Step.Finished(new ImportDone(3, 0, 1)), model.step().get());
        assertTrue(town.undo().startsWith("Importerte budsjett.csv: 3 linjer"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("budsjett.csv"), text);
    }
}
