package no.faseport.ui.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans come and go as files, and what goes wrong on the way leaves nobody waiting.
class PlanFileViewModelsTest {
    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private Town town;
    private PlanImportViewModel in;
    private PlanExportViewModel out;

    @BeforeEach
    void aTownWithFibreToTheSchools() {
        town = new Town(folder);
        var fibre = town.project("1001", "Fiber til skoler");
        in = new PlanImportViewModel(desk.at(town.anna(), 2026), fibre, () -> {
        });
        out = new PlanExportViewModel(desk.at(town.anna(), 2026), fibre, () -> {
        });
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private Path plan() throws IOException {
        var file = folder.resolve("nettsted.gan");
        try (var found = Objects.requireNonNull(
                PlanFileViewModelsTest.class.getResourceAsStream("/no/faseport/interchange/nettsted.gan"))) {
            Files.write(file, found.readAllBytes());
        }
        return file;
    }

    @Test
    void aFileThatIsGoneWhenItIsReadAgainIsToldOf() throws IOException {
        var file = plan();
        in.choose(file);
        Files.delete(file);
        in.replace().set(true);
        assertEquals(new PlanImportViewModel.Step.Choosing(List.of(Message.of("planfile.missing", "nettsted.gan"))),
                in.step().get());
    }

    @Test
    void aFailureNobodyExpectedEndsTheWaiting() throws IOException {
        var file = plan();
        in.choose(file);
        town.close();
        assertThrows(RuntimeException.class, in::apply);
        assertFalse(in.busy().get());
        assertThrows(RuntimeException.class, () -> in.choose(file));
        assertFalse(in.busy().get());
        assertThrows(RuntimeException.class, () -> out.write(folder.resolve("ut.xml")));
        assertFalse(out.busy().get());
    }
}
