package no.faseport.ui.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Theme;
import no.faseport.usecase.Example;
import no.faseport.usecase.ForecastPlan;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of what is uncertain to look at, and the table written in by keyboard.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class UncertaintyScreensTest {
    private static final Clock FRIDAY_MORNING = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private final List<Stage> stages = new ArrayList<>();
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() {
        fjordvik = new Example(FRIDAY_MORNING).in(folder, "anna");
    }

    @AfterEach
    void goHome(FxRobot robot) {
        robot.interact(() -> stages.forEach(Stage::hide));
        fjordvik.close();
    }

    private UncertaintyScreen shown(FxRobot robot, String number, Theme theme, int width, int height) {
        var screens = new ArrayList<UncertaintyScreen>();
        robot.interact(() -> {
            var project = new ReadPortfolio(fjordvik).projectNumbered(number).orElseThrow();
            var screen = new UncertaintyScreen(desk.at(fjordvik, 2026), project.id());
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(screen.node()), 1000, 900));
            theme.dress(stage.getScene());
            screen.node().setManaged(false);
            screen.node().resize(width, height);
            stage.show();
            stages.add(stage);
            screens.add(screen);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return screens.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1120, 720", "LIGHT, 1760, 1240", "DARK, 1120, 720"})
    void theFiguresTheCurvesAndWhatContributesAreShown(Theme theme, int width, int height, FxRobot robot)
            throws IOException {
        picture(robot, "uncertainty", shown(robot, "6101", theme, width, height), theme, width);
        assertEquals(30, new ForecastPlan(fjordvik).page(new ReadPortfolio(fjordvik).projectNumbered("6101")
                .orElseThrow().id()).orElseThrow().correlation(), "looking changes nothing");
        picture(robot, "uncertainty-empty", shown(robot, "6102", theme, width, height), theme, width);
    }

    @Test
    void whatThePicturesShowCanBeReadInTables(FxRobot robot) throws IOException {
        var screen = shown(robot, "6101", Theme.LIGHT, 1760, 1240);
        robot.interact(() -> ((ToggleButton) screen.node().lookup("#uncertainty-tables")).fire());
        picture(robot, "uncertainty-tables", screen, Theme.LIGHT, 1760);
        var tables = screen.node().lookupAll(".figures").stream().filter(LinesTable.class::isInstance)
                .map(LinesTable.class::cast).toList();
        assertEquals(List.of(7, 3, 7, 5), tables.stream().map(table -> table.getItems().size()).toList());
        assertEquals(List.of("50 %", "22.3.2028"), tables.getFirst().getItems().get(3));
    }

    private static void picture(FxRobot robot, String name, UncertaintyScreen screen, Theme theme, int width)
            throws IOException {
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> pictures.add(((Region) screen.node()).snapshot(null, null)));
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(pictures.getFirst(), null), "png", file.toFile());
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
    }

    @Test
    void figuresAreWrittenOneAfterTheOtherByKeyboard(FxRobot robot) {
        var screen = shown(robot, "6102", Theme.LIGHT, 1000, 800);
        var table = (EstimateTable) screen.node().lookup(".estimate-table");
        int row = first(table);
        var name = table.getItems().get(row).name();
        int planned = table.getItems().get(row).activity().orElseThrow().duration();
        robot.interact(() -> {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(2));
            table.edit(row, table.getColumns().get(2));
        });
        robot.write("1").type(KeyCode.TAB);
        robot.write(String.valueOf(planned + 9)).type(KeyCode.TAB);
        robot.write("100 000").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), desk.refusals());
        var project = new ReadPortfolio(fjordvik).projectNumbered("6102").orElseThrow();
        var page = new ForecastPlan(fjordvik).page(project.id()).orElseThrow();
        assertEquals(List.of(name), page.estimates().stream().map(page::name).toList());
        assertEquals(Optional.of(new DayRange(1, planned + 9)),
                page.estimates().getFirst().days());
        assertEquals(List.of("100000.00"), page.estimates().stream().map(Estimate::cost)
                .map(cost -> cost.orElseThrow().lowest().amount().toString()).toList());
    }

    private static int first(EstimateTable table) {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.takes(table.getItems().get(row), table.getColumns().get(2))) {
                return row;
            }
        }
        throw new AssertionError("everything is certain");
    }
}
