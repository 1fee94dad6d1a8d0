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
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.faseport.gate.Gate;
import no.faseport.gate.Outcome;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of a project to look at, in both themes and two sizes.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class ProjectScreensTest {
    private static final Clock FRIDAY_MORNING = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() {
        fjordvik = new Example(FRIDAY_MORNING).in(folder, "anna");
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
        picture(robot, "project-gate-refused-" + size, "6114", theme, width, height, (screen, gates) -> {
            screen.showGate(gates.get(1).id());
            ((ToggleButton) screen.node().lookup("#outcome-" + Outcome.APPROVED_WITH_CONDITIONS)).fire();
            ((Button) screen.node().lookup("#register")).fire();
        });
        picture(robot, "project-gate-decided-" + size, "6102", theme, width, height, (screen, gates) -> screen
                .showGate(gates.get(1).id()));
    }

    private void picture(FxRobot robot, String name, String number, String theme, int width, int height,
            BiConsumer<ProjectScreen, List<Gate>> then) throws IOException {
        var screens = new ArrayList<ProjectScreen>();
        robot.interact(() -> screens.add(shown(number, theme, width, height, then)));
        WaitForAsyncUtils.waitForFxEvents();
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> pictures.add(painted(screens.getFirst())));
        var file = Files.createDirectories(Path.of("target/screens")).resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(pictures.getFirst(), null), "png", file.toFile());
        assertTrue(colours(pictures.getFirst()) > 12, "nothing much was painted");
    }

    /// The screen in its full size, in a window no larger than the headless screen.
    private ProjectScreen shown(String number, String theme, int width, int height,
            BiConsumer<ProjectScreen, List<Gate>> then) {
        var sheet = theme.equals("light") ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
        var read = new ReadPortfolio(fjordvik);
        var project = read.projectNumbered(number).orElseThrow();
        var screen = new ProjectScreen(new FrontDesk(fjordvik).desk, project.id(), List.of());
        var stage = new Stage();
        stage.setScene(new Scene(new Pane(screen.node()), 1000, 900));
        screen.node().setManaged(false);
        screen.node().resize(width, height);
        stage.show();
        then.accept(screen, read.gates(project));
        screen.focus();
        return screen;
    }

    private static WritableImage painted(ProjectScreen screen) {
        if (screen.node().lookup("#refusal") instanceof VBox refusal && refusal.isVisible()) {
            screen.node().lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(0.55));
            screen.node().layout();
        }
        var picture = screen.node().snapshot(null, null);
        screen.node().getScene().getWindow().hide();
        return picture;
    }

    private static long colours(WritableImage picture) {
        var reader = picture.getPixelReader();
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        return IntStream.range(0, width * height / 7).map(i -> reader.getArgb(i * 7 % width, i * 7 / width)).distinct()
                .count();
    }
}
