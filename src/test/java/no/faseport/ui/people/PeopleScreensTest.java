package no.faseport.ui.people;

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
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Screen;
import no.faseport.ui.Theme;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPeople;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
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

/// Pictures of people and their load to look at, and percent written by keyboard.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class PeopleScreensTest {
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

    private ProjectId project(String number) {
        return new ReadPortfolio(fjordvik).projectNumbered(number).orElseThrow().id();
    }

    private Screen shown(FxRobot robot, Workplace place, Function<Desk, Screen> make, Theme theme, int width,
            int height) {
        var screens = new ArrayList<Screen>();
        robot.interact(() -> {
            var screen = make.apply(desk.at(place, 2026));
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

    private static LoadTable load(Screen screen) {
        return (LoadTable) screen.node().lookup(".load-table");
    }

    private static void look(FxRobot robot, Screen screen) {
        robot.interact(() -> {
            var table = load(screen);
            for (int row = 0; row < table.getItems().size(); row++) {
                for (int week = 0; week < table.getItems().get(row).weeks().size(); week++) {
                    if (table.getItems().get(row).level(week) == LoadRow.Level.OVER) {
                        table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(week + 2));
                        return;
                    }
                }
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1120, 720", "LIGHT, 1760, 1000", "DARK, 1120, 720"})
    void theLoadIsShownWithWhatItComesOf(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var everybody = shown(robot, fjordvik, PeopleScreen::new, theme, width, height);
        look(robot, everybody);
        picture(robot, "people", everybody, theme, width);
        var team = shown(robot, fjordvik, at -> new TeamScreen(at, project("6113")), theme, width, height);
        look(robot, team);
        robot.interact(() -> ((Button) team.node().lookup("#suggest-relief")).fire());
        picture(robot, "team", team, theme, width);
    }

    @Test
    void anEmptyPortfolioSaysWhatPeopleAreFor(FxRobot robot) throws IOException {
        try (var town = new Town(folder.resolve("empty"))) {
            var fibre = town.project("1001", "Fiber til skolene");
            picture(robot, "people-empty", shown(robot, town.anna(), PeopleScreen::new, Theme.LIGHT, 1120, 720),
                    Theme.LIGHT, 1120);
            var team = shown(robot, town.anna(), at -> new TeamScreen(at, fibre), Theme.LIGHT, 1120, 720);
            picture(robot, "team-empty", team, Theme.LIGHT, 1120);
            assertTrue(load(team).getItems().isEmpty());
        }
    }

    private static void picture(FxRobot robot, String name, Screen screen, Theme theme, int width)
            throws IOException {
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> pictures.add(screen.node().snapshot(null, null)));
        var file = Files.createDirectories(Path.of("target/screens"))
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(pictures.getFirst(), null), "png", file.toFile());
        assertTrue(Files.size(file) > 8_000, () -> file + " shows next to nothing");
    }

    @Test
    void percentAreWrittenByKeyboard(FxRobot robot) {
        var project = project("6113");
        var screen = shown(robot, fjordvik, at -> new TeamScreen(at, project), Theme.LIGHT, 1000, 800);
        var table = (TeamTable) screen.node().lookup(".assignment-table");
        var line = table.getItems().getFirst();
        robot.interact(() -> {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(3));
            table.edit(0, table.getColumns().get(3));
        });
        robot.write("90 %").type(KeyCode.TAB).write("10").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), desk.refusals());
        var today = fjordvik.today();
        assertEquals(List.of(10, 90), new ReadPeople(fjordvik).load(today, today).in(project).stream()
                .filter(one -> one.activity().id().equals(line.activity().id()))
                .map(one -> one.assignment().share()).sorted().toList());
    }
}
