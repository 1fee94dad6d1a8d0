package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.faseport.portfolio.view.Line;
import no.faseport.usecase.Example;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A project that is registered stands chosen in the table, where one sees it.
@ResourceLock("window")
class NewProjectTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;
    private Workplace fjordvik;
    private Shell shell;

    @BeforeEach
    void openTheExample() {
        fjordvik = new Example(Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"), ZoneId.of("Europe/Oslo")))
                .in(folder, "anna");
        shell = easel.frame(fjordvik, new Preferences(folder.resolve("preferences")));
        fjordvik.onChange(shell::changed);
        easel.settle();
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    private TableView<?> table() {
        return easel.find(TableView.class, ".portfolio-table");
    }

    private TextField name() {
        return easel.scene().getRoot().lookupAll(".new-project .text-field").stream().map(TextField.class::cast)
                .filter(field -> "Navn".equals(field.getAccessibleText())).findFirst().orElseThrow();
    }

    @Test
    void theNewProjectBelowTheEdgeIsScrolledTo() {
        easel.act(() -> shell.act("newProject"));
        easel.act(() -> name().setText("Åpne data"));
        easel.act(() -> Event.fireEvent(name(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        easel.picture("new-project", Theme.LIGHT, 1280, 800);
        var chosen = (Line.OfProject) table().getSelectionModel().getSelectedItem();
        assertEquals("Åpne data", chosen.row().name());
        var row = table().lookupAll(".table-row-cell").stream().map(TableRow.class::cast)
                .filter(each -> chosen.equals(each.getItem())).map(Node.class::cast).findFirst();
        var body = table().lookup(".clipped-container");
        assertEquals(Optional.of(true), row.map(each -> body.localToScene(body.getBoundsInLocal())
                .contains(each.localToScene(each.getBoundsInLocal()).getCenterX(),
                        each.localToScene(each.getBoundsInLocal()).getMaxY() - 1)));
        assertTrue(table().getItems().size() > 20);
    }
}
