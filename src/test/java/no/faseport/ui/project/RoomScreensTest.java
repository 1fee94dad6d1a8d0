package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.faseport.ui.Theme;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of a project's room to look at, as wide as the window leaves beside the rail.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class RoomScreensTest {
    private static final Clock FRIDAY_MORNING = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));
    private static final List<String> TABS = List.of("overview", "gates", "people", "frames", "documents", "log");

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

    @Test
    void aRoomIsFurnishedAndAnEmptyOneSaysWhatItIsFor(FxRobot robot) throws IOException {
        for (var tab : TABS) {
            if (!tab.equals("gates")) {
                pictures(robot, "room-" + tab, "6101", tab);
            }
        }
        for (var tab : List.of("people", "frames", "documents", "log")) {
            pictures(robot, "room-empty-" + tab, "6107", tab);
        }
    }

    private void pictures(FxRobot robot, String name, String number, String tab) throws IOException {
        var stages = new ArrayList<Stage>();
        var screens = new ArrayList<ProjectScreen>();
        robot.interact(() -> {
            var project = new ReadPortfolio(fjordvik).projectNumbered(number).orElseThrow();
            var screen = new ProjectScreen(new FrontDesk(fjordvik).desk, project.id(), List.of());
            screens.add(screen);
            stages.add(shown(screen));
            ((TabPane) screen.node().lookup(".tab-pane")).getSelectionModel().select(TABS.indexOf(tab));
        });
        picture(robot, name, screens.getFirst(), Theme.LIGHT, 1120, 720);
        picture(robot, name, screens.getFirst(), Theme.DARK, 1760, 1000);
        robot.interact(() -> stages.getFirst().hide());
    }

    private static void picture(FxRobot robot, String name, ProjectScreen screen, Theme theme, int width, int height)
            throws IOException {
        robot.interact(() -> {
            theme.dress(screen.node().getScene());
            screen.node().resize(width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> pictures.add(screen.node().snapshot(null, null)));
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(pictures.getFirst(), null), "png", file.toFile());
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
    }

    /// The screen in its full size, in a window no larger than the headless screen.
    private static Stage shown(ProjectScreen screen) {
        var stage = new Stage();
        stage.setScene(new Scene(new Pane(screen.node()), 1000, 900));
        screen.node().setManaged(false);
        stage.show();
        return stage;
    }
}
