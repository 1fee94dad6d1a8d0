package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import no.faseport.usecase.Example;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The way from the roadmap to its printing and back, with pictures to look at in target/screens.
@ResourceLock("window")
class RoadmapPrintingTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        fjordvik = new Example(JUNE).in(folder, "anna");
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    @ParameterizedTest
    @EnumSource
    void theRoadmapIsPrintedFromItsToolbarAndComeBackTo(Theme theme) throws IOException {
        int wide = theme == Theme.LIGHT ? 1280 : 1920;
        var scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> scene(theme, wide));
        save("roadmap-before-print", theme, scene);
        press(scene, "#roadmap-print");
        save("roadmap-print", theme, scene);
        assertTrue(scene.lookup("#planpaper-make") instanceof Button, "the choices are there");
        press(scene, "#roadmap-back");
        assertNull(scene.lookup("#planpaper-make"));
        assertTrue(scene.lookup("#roadmap-print") instanceof Button, "the roadmap is back");
    }

    private Scene scene(Theme theme, int wide) {
        var root = new StackPane(new RoadmapPrinting(new FixedDesk().at(fjordvik, 2026)).node());
        var scene = new Scene(root, wide, wide == 1280 ? 740 : 1000);
        theme.dress(scene);
        root.applyCss();
        root.layout();
        return scene;
    }

    private static void press(Scene scene, String id) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            if (scene.lookup(id) instanceof Button button) {
                button.fire();
            }
        });
    }

    private static void save(String name, Theme theme, Scene scene) throws IOException {
        WritableImage painted = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(painted, null), "png", file.toFile());
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
    }
}
