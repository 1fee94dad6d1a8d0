package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.Selection;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A plan while it is edited: the panel about an activity, several lines chosen, all columns.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class EditScreensTest {
    @ParameterizedTest
    @CsvSource({"light, 1280, 800, false", "dark, 1280, 800, false", "light, 1920, 1080, true",
            "dark, 1920, 1080, true"})
    void thePanelTellsAboutTheActivityPeopleStandIn(String theme, int width, int height, boolean all, FxRobot robot)
            throws IOException {
        var titles = new ArrayList<String>();
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> {
            var scene = scene(theme, width, height, all);
            pictures.add(scene.snapshot(null));
            titles.add(((Labeled) scene.lookup(".gantt-inspector-title")).getText());
        });
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve("gantt-edit-" + theme + "-" + width + "x" + height + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(pictures.getFirst(), null), "png", file.toFile());
        assertEquals(List.of("Evaluering av tilbud"), titles);
    }

    private static Scene scene(String theme, int width, int height, boolean all) {
        var sheet = theme.equals("light") ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
        var model = new GanttViewModel(Drawn.example(), new Asked(), new Words(Language.BOKMAAL));
        var scene = new Scene(new GanttView(model, List.of()), width, height);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        model.choose(Selection.lines(List.of(Drawn.key("Karensperiode"), Drawn.key("Evaluering av tilbud"))));
        model.inspectingProperty().set(true);
        if (all) {
            ((TreeTableView<?>) scene.lookup("#gantt-table")).getColumns().forEach(column -> column.setVisible(true));
        }
        scene.snapshot(null);
        return scene;
    }
}
