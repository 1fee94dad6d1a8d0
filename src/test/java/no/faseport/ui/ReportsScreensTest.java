package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the reports in the frame, to look at in target/screens, and the keys of their pages.
@ResourceLock("window")
class ReportsScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;
    private Workplace place;
    private Shell shell;
    private Scene scene;

    @BeforeEach
    void aMunicipalityOfProjects() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        place = new Example(JUNE).in(folder, "kari");
        var preferences = new Preferences(folder.resolve("preferences.properties"));
        shell = WaitForAsyncUtils.waitForAsyncFx(PATIENCE,
                () -> new Shell(place, 2026, Background.here(), preferences, new HouseScreens(preferences),
                        new Whereabouts("/home/kari/Dokumenter/Fjordvik.mv.db", false, false), new Still()));
        var frame = shell;
        scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var window = new Scene(frame.node(), 1280, 800);
            Theme.LIGHT.dress(window);
            frame.install(window);
            return window;
        });
    }

    @AfterEach
    void goHome() {
        place.close();
    }

    @Test
    void theReportsCanBePaintedAndTheirPagesTurnedByKeyboard() throws IOException {
        inWindow(() -> shell.act("reports"));
        picture("reports", Theme.LIGHT, 1280, 800, 1);
        picture("reports", Theme.DARK, 1920, 1080, 1);
        inWindow(() -> {
            var name = (TextField) scene.lookup("#report-name");
            name.setText("Til rådet hver måned");
            name.fireEvent(new ActionEvent());
        });
        assertEquals(List.of("Til rådet hver måned"),
                new KeepReports(place).all().stream().map(saved -> saved.report().name()).toList());
        picture("reports-saved", Theme.DARK, 1280, 800, 1);
        picture("reports-saved", Theme.LIGHT, 1920, 1080, 1);
        inWindow(() -> shell.navigation()
                .report(ReportOrder.usual(Reports.called("decisions").orElseThrow(), 2026, Language.BOKMAAL)));
        pagesAreTurned();
        picture("reports-enlarged", Theme.LIGHT, 960, 540, 2);
        inWindow(() -> ((Button) scene.lookup("#report-print")).fire());
        picture("reports-print", Theme.LIGHT, 1280, 800, 1);
        inWindow(() -> ((Button) scene.lookup("#report-several")).fire());
        picture("reports-several", Theme.LIGHT, 1280, 800, 1);
    }

    private void pagesAreTurned() {
        settle();
        var where = (Label) scene.lookup("#report-where");
        var pages = (ScrollPane) scene.lookup(".report-pages");
        var first = where.getText();
        var last = first.replaceFirst("1", first.replaceAll(".* ", ""));
        assertTrue(first.startsWith("Side 1 av "), first);
        key(pages, KeyCode.END);
        assertEquals(last, where.getText());
        assertTrue(pages.getAccessibleText().startsWith(last), pages.getAccessibleText());
        key(pages, KeyCode.HOME);
        assertEquals(first, where.getText());
        var reports = (ListView<?>) scene.lookup("#reports");
        assertEquals("decisions", Reports.all().get(reports.getSelectionModel().getSelectedIndex()).code());
    }

    private void key(ScrollPane pages, KeyCode code) {
        inWindow(() -> pages
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        settle();
    }

    private void picture(String name, Theme theme, int width, int height, int scale) throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            theme.dress(scene);
            new StillPicture(scene).resize(width, height);
        });
        settle();
        var picture = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).take(scale));
        var file = Files.createDirectories(Path.of("target", "screens"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width * scale + ".png");
        StillPicture.write(picture, file);
        assertTrue(Files.size(file) > 20_000, () -> file + " shows next to nothing");
    }

    private void inWindow(Runnable action) {
        settle();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
    }

    private void settle() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).settle());
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /// Nothing happens around a picture.
    private static final class Still implements Surroundings {
        @Override
        public void otherTheme() {
            throw new AssertionError("A picture keeps its theme");
        }

        @Override
        public void speak(Language language) {
            throw new AssertionError("A picture keeps its language");
        }

        @Override
        public void leave() {
            throw new AssertionError("A picture stays");
        }
    }
}
