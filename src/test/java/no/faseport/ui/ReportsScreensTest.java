package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.usecase.Example;
import no.faseport.usecase.KeepReports;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of the reports in the frame, to look at in target/screens, and the keys of their pages.
@ResourceLock("window")
class ReportsScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));

    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;
    private Workplace place;
    private Shell shell;

    @BeforeEach
    void aMunicipalityOfProjects() {
        place = new Example(JUNE).in(folder, "kari");
        shell = easel.frame(place, new Preferences(folder.resolve("preferences.properties")));
    }

    @AfterEach
    void goHome() {
        place.close();
    }

    @Test
    void theReportsCanBePaintedAndTheirPagesTurnedByKeyboard() {
        easel.act(() -> shell.act("reports"));
        easel.picture("reports", Theme.LIGHT, 1280, 800);
        easel.picture("reports", Theme.DARK, 1920, 1080);
        easel.act(() -> {
            var name = (TextField) easel.scene().lookup("#report-name");
            name.setText("Til rådet hver måned");
            name.fireEvent(new ActionEvent());
        });
        assertEquals(List.of("Til rådet hver måned"),
                new KeepReports(place).all().stream().map(saved -> saved.report().name()).toList());
        easel.picture("reports-saved", Theme.DARK, 1280, 800);
        easel.picture("reports-saved", Theme.LIGHT, 1920, 1080);
        easel.act(() -> shell.navigation()
                .report(ReportOrder.usual(Reports.called("decisions").orElseThrow(), 2026, Language.BOKMAAL)));
        pagesAreTurned();
        easel.picture("reports-enlarged", Theme.LIGHT, 960, 540, 2);
        easel.press("#report-print");
        easel.picture("reports-print", Theme.LIGHT, 1280, 800);
        easel.press("#report-several");
        easel.picture("reports-several", Theme.LIGHT, 1280, 800);
    }

    private void pagesAreTurned() {
        var where = (Label) easel.scene().lookup("#report-where");
        var pages = (ScrollPane) easel.scene().lookup(".report-pages");
        var first = where.getText();
        var last = first.replaceFirst("1", first.replaceAll(".* ", ""));
        assertTrue(first.startsWith("Side 1 av "), first);
        key(pages, KeyCode.END);
        assertEquals(last, where.getText());
        assertTrue(pages.getAccessibleText().startsWith(last), pages.getAccessibleText());
        key(pages, KeyCode.HOME);
        assertEquals(first, where.getText());
        var reports = (ListView<?>) easel.scene().lookup("#reports");
        assertEquals("decisions", Reports.all().get(reports.getSelectionModel().getSelectedIndex()).code());
    }

    private void key(ScrollPane pages, KeyCode code) {
        easel.act(() -> pages
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
