package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import no.faseport.report.font.MadeFont;
import no.faseport.reporting.Templates;
import no.faseport.usecase.Example;
import no.faseport.usecase.KeepTemplates;
import no.faseport.usecase.SetFont;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of the report templates in the frame, to look at in target/screens.
@ResourceLock("window")
class TemplateScreensTest {
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
    void theTemplatesCanBePaintedInBothThemesAndTwoSizes() {
        easel.act(() -> shell.act("reports"));
        easel.press("#report-templates");
        easel.picture("templates-one", Theme.LIGHT, 1280, 800);
        easel.picture("templates-one", Theme.DARK, 1920, 1080);
        var reports = (ListView<?>) easel.scene().lookup("#template-reports");
        easel.act(() -> reports.getSelectionModel().selectFirst());
        easel.act(() -> ((TextField) easel.scene().lookup("#template-accent")).setText("#ffd500"));
        easel.picture("templates-all", Theme.DARK, 1280, 800);
        easel.picture("templates-all", Theme.LIGHT, 1920, 1080);
        easel.press("#template-back");
        assertTrue(easel.scene().lookup("#report-pdf").isVisible());
        assertEquals(Templates.USUAL, new KeepTemplates(place).all());
    }

    @Test
    void theMunicipalitysOwnLettersCanBePainted() throws IOException {
        new SetFont(place).regular(Files.write(folder.resolve("vik.ttf"),
                MadeFont.regular().without(sign -> sign == 'Ŋ' || sign == 'ŋ').file()));
        easel.act(() -> shell.act("reports"));
        easel.press("#report-templates");
        var reports = (ListView<?>) easel.scene().lookup("#template-reports");
        easel.act(() -> reports.getSelectionModel().selectFirst());
        easel.picture("templates-font", Theme.LIGHT, 1280, 800);
        easel.picture("templates-font", Theme.DARK, 1920, 1080);
        assertTrue(easel.scene().lookup("#template-font-remove").isVisible());
    }
}
