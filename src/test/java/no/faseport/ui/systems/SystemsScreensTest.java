package no.faseport.ui.systems;

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
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.faseport.economy.system.RunningCost;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Screen;
import no.faseport.ui.Theme;
import no.faseport.usecase.ExamplePortfolio;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of systems, life cycle and charges to look at, and a price written by keyboard.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class SystemsScreensTest {
    private static final Clock FRIDAY_MORNING = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));

    private static Workplace fjordvik;

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private final List<Stage> stages = new ArrayList<>();

    @BeforeAll
    static void aMunicipality(@TempDir Path shared) {
        fjordvik = Town.opened(new ExamplePortfolio(new Words(Language.BOKMAAL), "anna", FRIDAY_MORNING)
                .create(Town.at(shared, "fjordvik"), Language.BOKMAAL));
    }

    @AfterAll
    static void goOut() {
        fjordvik.close();
    }

    @AfterEach
    void goHome(FxRobot robot) {
        robot.interact(() -> stages.forEach(Stage::hide));
    }

    private static ProjectId project(Workplace place, String number) {
        return new ReadPortfolio(place).projectNumbered(number).orElseThrow().id();
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

    @ParameterizedTest
    @CsvSource({"LIGHT, 1120, 640", "DARK, 1760, 960"})
    void theRegisterItsCostsAndTheirSharesAreShown(Theme theme, int width, int height, FxRobot robot)
            throws IOException {
        picture(robot, "systems", shown(robot, fjordvik, SystemsScreen::new, theme, width, height), theme, width);
        picture(robot, "charges", shown(robot, fjordvik, ChargesScreen::new, theme, width, height), theme, width);
        picture(robot, "lifecycle", shown(robot, fjordvik, at -> new LifeCycleTab(at,
                project(fjordvik, "6104")), theme, width, height), theme, width);
    }

    @Test
    void emptyScreensSayWhatTheyAreFor(FxRobot robot) throws IOException {
        try (var town = new Town(folder.resolve("empty"))) {
            picture(robot, "systems-empty", shown(robot, town.anna(), SystemsScreen::new, Theme.LIGHT, 1120, 640),
                    Theme.LIGHT, 1120);
            picture(robot, "charges-empty", shown(robot, town.anna(), ChargesScreen::new, Theme.LIGHT, 1120, 640),
                    Theme.LIGHT, 1120);
        }
    }

    @Test
    void aPriceIsWrittenWhereItStands(FxRobot robot) {
        try (var town = new Town(folder.resolve("empty"))) {
            var fibre = town.project("1001", "Fiber til skolene");
            var models = new ArrayList<LifeCycleViewModel>();
            var tab = shown(robot, town.anna(), at -> {
                models.add(new LifeCycleViewModel(at, fibre));
                return new LifeCycleTab(at, models.getFirst());
            }, Theme.LIGHT, 990, 800);
            robot.interact(() -> models.getFirst().add(RunningCost.Kind.SERVICE, Optional.empty(), ""));
            WaitForAsyncUtils.waitForFxEvents();
            var table = (TableView<?>) tab.node().lookup(".cost-table");
            robot.interact(() -> edit(table, 5));
            WaitForAsyncUtils.waitForFxEvents();
            robot.write("125 000").type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(), desk.refusals());
            assertEquals("Serviceavtale 125 000", ((RunningCost) table.getItems().getFirst()).name() + " "
                    + new Words(Language.BOKMAAL).kroner(((RunningCost) table.getItems().getFirst()).yearly().amount())
                            .replace('\u00a0', ' '));
        }
    }

    private static <S> void edit(TableView<S> table, int column) {
        table.getSelectionModel().clearAndSelect(0, table.getColumns().get(column));
        table.edit(0, table.getColumns().get(column));
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
}
