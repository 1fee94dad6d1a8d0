package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import no.faseport.project.ProjectId;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import no.faseport.report.word.WordText;
import no.faseport.ui.Easel;
import no.faseport.usecase.EditRoom;
import no.faseport.usecase.OpenExample;
import no.faseport.usecase.ReadPortfolio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Documents are written in kroner or in thousands, as was ticked beside them.
@ResourceLock("window")
class DocumentChoicesTest {
    @TempDir
    Path folder;
    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-06-05T08:00:00Z");
    private FrontDesk front;
    private ProjectId project;

    @BeforeEach
    void aProjectOutsideItsTolerance() {
        front = new FrontDesk(fjordvik.place());
        project = new ReadPortfolio(fjordvik.place()).projectNumbered("6102").orElseThrow().id();
        new EditRoom(fjordvik.place()).set(project,
                Tolerance.none(ToleranceKind.COST).upTo(Optional.of(BigDecimal.valueOf(5))));
    }

    private PaperChooser always(Path file) {
        return (owner, title, name) -> Optional.of(file);
    }

    @Test
    void theNoteOfAGateTellsThousandsWhereTheMenuSaysSo() throws IOException {
        var read = new ReadPortfolio(fjordvik.place());
        var gate = new GateViewModel(front.desk);
        gate.show(read.gates(read.projectNumbered("6101").orElseThrow()).get(2).id());
        var note = folder.resolve("notat.docx");
        var documents = easel.made(() -> new GateDocuments(gate, front.desk.words(), always(note)));
        easel.act(() -> easel.put(new VBox(documents)));
        assertEquals(List.of("Beslutningsnotat", "Beløp i tusen kroner"), documents.getItems().stream()
                .filter(item -> !(item instanceof SeparatorMenuItem)).map(MenuItem::getText).toList());
        var inKroner = written(note, () -> documents.getItems().getFirst().fire());
        assertFalse(inKroner.contains("tusen kroner"), inKroner);
        easel.act(() -> documents.getItems().stream().filter(CheckMenuItem.class::isInstance)
                .forEach(item -> ((CheckMenuItem) item).setSelected(true)));
        var inThousands = written(note, () -> documents.getItems().getFirst().fire());
        assertTrue(inThousands.contains("i tusen kroner"), inThousands);
    }

    @Test
    void theExceptionReportTellsThousandsWhereItsBoxIsTicked() throws IOException {
        var room = new RoomViewModel(front.desk, project);
        var report = folder.resolve("unntak.docx");
        var line = easel.made(() -> new ExceptionLine(room, front.desk.words(), always(report)));
        easel.act(() -> {
            line.show(room.shownProperty().get().orElseThrow().page());
            easel.put(new VBox(line));
        });
        var inKroner = written(report, () -> easel.press("#exception-report"));
        assertFalse(inKroner.contains("tusen kroner"), inKroner);
        easel.press("#exception-thousands");
        easel.pictures("exception-thousands");
        var inThousands = written(report, () -> easel.press("#exception-report"));
        assertTrue(inThousands.contains("tusen kroner"), inThousands);
    }

    private String written(Path file, Runnable ask) throws IOException {
        easel.act(ask);
        assertEquals(List.of(), front.refused);
        return WordText.of(file);
    }
}
