package no.faseport.ui;

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
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.ui.forecast.ForecastScreen;
import no.faseport.ui.forecast.ForecastsScreen;
import no.faseport.ui.forecast.TertialScreen;
import no.faseport.ui.funding.FundingTab;
import no.faseport.ui.funding.FundingsScreen;
import no.faseport.usecase.ExamplePortfolio;
import no.faseport.usecase.ReadForecast;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of forecasts, tertials and financing to look at, and an order changed by keyboard.
@ResourceLock("window")
@ExtendWith(ApplicationExtension.class)
class ForecastScreensTest {
    private static final Clock SEPTEMBER = Clock.fixed(Instant.parse("2026-09-08T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private final List<Stage> stages = new ArrayList<>();
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityOfProjects() {
        fjordvik = Town.opened(new ExamplePortfolio(new Words(Language.BOKMAAL), "anna", SEPTEMBER)
                .create(Town.at(folder, "fjordvik"), Language.BOKMAAL));
    }

    @AfterEach
    void goHome(FxRobot robot) {
        robot.interact(() -> stages.forEach(Stage::hide));
        fjordvik.close();
    }

    private ProjectId project(String number) {
        return new ReadPortfolio(fjordvik).projectNumbered(number).orElseThrow().id();
    }

    private Region shown(Screen screen, Theme theme, int width, int height) {
        var node = (Region) screen.node();
        var stage = new Stage();
        stage.setScene(new Scene(new Pane(node), width, height));
        theme.dress(stage.getScene());
        node.setManaged(false);
        node.resize(width, height);
        stage.show();
        stages.add(stage);
        return node;
    }

    private void pictures(FxRobot robot, String name, Screen screen) {
        picture(robot, name, screen, Theme.LIGHT, 1120, 640);
        picture(robot, name, screen, Theme.DARK, 1760, 920);
    }

    private void picture(FxRobot robot, String name, Screen screen, Theme theme, int width, int height) {
        var pictures = new ArrayList<WritableImage>();
        robot.interact(() -> shown(screen, theme, width, height));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> pictures.add(((Region) screen.node()).snapshot(null, null)));
        var file = Path.of("target/screens", name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width
                + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(pictures.getFirst(), null), "png", file.toFile());
            assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private <T> T made(FxRobot robot, Supplier<T> screen) {
        var screens = new ArrayList<T>();
        robot.interact(() -> screens.add(screen.get()));
        return screens.getFirst();
    }

    @Test
    void theMoneyAheadIsShown(FxRobot robot) {
        var at = desk.at(fjordvik, 2026);
        pictures(robot, "forecast", made(robot, () -> new ForecastScreen(at, project("6102"))));
        pictures(robot, "forecasts", made(robot, () -> new ForecastsScreen(at)));
        pictures(robot, "tertial", made(robot, () -> new TertialScreen(at)));
        pictures(robot, "funding", made(robot, () -> new FundingTab(at, project("6109"))));
        pictures(robot, "fundings", made(robot, () -> new FundingsScreen(at)));
        assertEquals(List.of(), desk.refusals());
    }

    @Test
    void anOrderIsChangedWhereItStandsAndTheForecastFollows(FxRobot robot) {
        var fibre = project("6101");
        var screen = made(robot, () -> new ForecastScreen(desk.at(fjordvik, 2026), fibre));
        robot.interact(() -> shown(screen, Theme.LIGHT, 1120, 640));
        WaitForAsyncUtils.waitForFxEvents();
        var orders = (TableView<?>) screen.node().lookup("#commitments");
        robot.interact(() -> edit(orders, 9));
        robot.write("12 345 678,90").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), desk.refusals());
        var page = new ReadForecast(fjordvik).page(fibre, 2026, Optional.empty()).orElseThrow();
        assertTrue(page.commitments().stream().map(one -> one.amount().amount().toString()).toList()
                .contains("12345678.90"));
        assertTrue(page.figures().net(line -> line.available()).compareTo(Money.ZERO) < 0);
        picture(robot, "forecast-raised", screen, Theme.LIGHT, 1120, 640);
    }

    private static <S> void edit(TableView<S> table, int column) {
        table.getSelectionModel().clearAndSelect(0, table.getColumns().get(column));
        table.edit(0, table.getColumns().get(column));
    }
}
