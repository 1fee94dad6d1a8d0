package no.faseport.ui.gantt;

import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ArrayList;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Pictures of the Gantt to look at, in both themes and two sizes.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class GanttScreensTest {
    @ParameterizedTest
    @CsvSource({"light, 1280, 800, 0", "light, 1920, 1080, 0", "dark, 1280, 800, 0", "dark, 1920, 1080, 0",
            "light, 1280, 800, 5", "dark, 1280, 800, 13", "light, 1280, 800, -8"})
    void aPlanLooksLikeAPlan(String theme, int width, int height, int zoom, FxRobot robot) throws IOException {
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> pictures.add(picture(Drawn.example(), theme, width, height, zoom)));
        var picture = pictures.getFirst();
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve("gantt-" + theme + "-" + width + "x" + height + (zoom == 0 ? "" : "-zoom" + zoom) + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        assertTrue(colours(picture) > 12, "nothing much was painted");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800, 0", "dark, 1280, 800, 0", "light, 1920, 1080, 6", "light, 1280, 800, -8"})
    void aPlanWithAllThatCanBeKnownOfItIsStillReadable(String theme, int width, int height, int zoom, FxRobot robot)
            throws IOException {
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> pictures.add(picture(Drawn.everything(), theme, width, height, zoom)));
        var picture = pictures.getFirst();
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(
                        "gantt-all-" + theme + "-" + width + "x" + height + (zoom == 0 ? "" : "-zoom" + zoom) + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        assertTrue(colours(picture) > 12, "nothing much was painted");
    }

    private static WritableImage picture(GanttPlan plan, String theme, int width, int height, int zoom) {
        var sheet = theme.equals("light") ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
        var model = new GanttViewModel(plan, new Asked(), new Words(Language.BOKMAAL));
        var scene = new Scene(new GanttView(model, List.of()), width, height);
        scene.getStylesheets().addAll("/no/faseport/faseport.css", "/no/faseport/colours-" + theme + ".css");
        scene.snapshot(null);
        model.select(Drawn.key("Evaluering av tilbud"));
        model.viewport().zoom(model.viewport().width() / 2, zoom);
        return scene.snapshot(null);
    }

    private static long colours(WritableImage picture) {
        var reader = picture.getPixelReader();
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        return IntStream.range(0, width * height / 7).map(i -> reader.getArgb(i * 7 % width, i * 7 / width)).distinct()
                .count();
    }
}
