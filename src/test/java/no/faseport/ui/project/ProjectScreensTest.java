package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import no.faseport.gate.Gate;
import no.faseport.gate.Outcome;
import no.faseport.store.Stores;
import no.faseport.usecase.ExamplePortfolio;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Pictures of a project to look at, in both themes and two sizes.
@ExtendWith(ApplicationExtension.class)
class ProjectScreensTest {
    private static final Clock FRIDAY_MORNING = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() {
        fjordvik = new Workplace(Stores.openFile(folder.resolve("fjordvik"), FRIDAY_MORNING),
                new Words(Language.BOKMAAL), "anna", FRIDAY_MORNING);
        new ExamplePortfolio(fjordvik).make(Language.BOKMAAL);
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800", "light, 1920, 1080", "dark, 1280, 800", "dark, 1920, 1080"})
    void aProjectTellsWhatMattersNow(String theme, int width, int height, FxRobot robot) throws IOException {
        var size = theme + "-" + width + "x" + height;
        picture(robot, "project-overview-" + size, "6102", theme, width, height, (screen, gates) -> screen
                .showOverview());
        picture(robot, "project-gate-open-" + size, "6113", theme, width, height, (screen, gates) -> screen
                .showGate(gates.get(1).id()));
        picture(robot, "project-gate-refused-" + size, "6113", theme, width, height, (screen, gates) -> {
            screen.showGate(gates.get(1).id());
            ((ToggleButton) screen.node().lookup("#outcome-" + Outcome.APPROVED_WITH_CONDITIONS)).fire();
            ((Button) screen.node().lookup("#register")).fire();
            screen.node().getScene().snapshot(null);
            screen.node().lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(1));
        });
        picture(robot, "project-gate-decided-" + size, "6102", theme, width, height, (screen, gates) -> screen
                .showGate(gates.get(1).id()));
    }

    private void picture(FxRobot robot, String name, String number, String theme, int width, int height,
            BiConsumer<ProjectScreen, List<Gate>> then) throws IOException {
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> {
            var sheet = theme.equals("light") ? new PrimerLight() : new PrimerDark();
            Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
            var read = new ReadPortfolio(fjordvik);
            var project = read.projectNumbered(number).orElseThrow();
            var screen = new ProjectScreen(new FrontDesk(fjordvik).desk, project.id(), List.of());
            var scene = new Scene(screen.node(), width, height);
            scene.snapshot(null);
            then.accept(screen, read.gates(project));
            screen.focus();
            scene.snapshot(null);
            pictures.add(scene.snapshot(null));
        });
        var file = Files.createDirectories(Path.of("target/screens")).resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(pictures.getFirst(), null), "png", file.toFile());
        assertTrue(colours(pictures.getFirst()) > 12, "nothing much was painted");
    }

    private static long colours(WritableImage picture) {
        var reader = picture.getPixelReader();
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        return IntStream.range(0, width * height).map(i -> reader.getArgb(i % width, i / width)).distinct().count();
    }
}
