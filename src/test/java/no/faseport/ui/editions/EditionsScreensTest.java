package no.faseport.ui.editions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.Project;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Screen;
import no.faseport.ui.Theme;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.ExamplePortfolio;
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

/// Pictures of budget editions and changes to look at, and a plan adopted with the mouse.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class EditionsScreensTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private final List<Stage> stages = new ArrayList<>();
    private Workplace fjordvik;

    @BeforeEach
    void aMunicipalityWithBudgets() {
        fjordvik = Town.opened(new ExamplePortfolio(new Words(Language.BOKMAAL), "anna", NOVEMBER)
                .create(Town.at(folder, "fjordvik"), Language.BOKMAAL));
    }

    @AfterEach
    void goHome(FxRobot robot) {
        robot.interact(() -> stages.forEach(Stage::hide));
        fjordvik.close();
    }

    private long painted(FxRobot robot, Screen screen, String name) {
        var colours = new long[1];
        for (var theme : Theme.values()) {
            for (var size : List.of(new int[]{1120, 690}, new int[]{1760, 970})) {
                robot.interact(() -> {
                    var stage = new Stage();
                    stage.setScene(new Scene(new Pane(), 1760, 970));
                    ((Pane) stage.getScene().getRoot()).getChildren().add(screen.node());
                    theme.dress(stage.getScene());
                    screen.node().setManaged(false);
                    screen.node().resize(size[0], size[1]);
                    stage.show();
                    stages.add(stage);
                });
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> colours[0] = written(screen.node(), name + "-" + theme + "-" + size[0]));
            }
        }
        return colours[0];
    }

    private static long written(Parent node, String name) {
        var image = SwingFXUtils.fromFXImage(node.snapshot(null, null), null);
        try {
            ImageIO.write(image, "png", Files.createDirectories(Path.of("target", "screens")).resolve(name + ".png")
                    .toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return IntStream.range(0, image.getHeight()).flatMap(y -> IntStream.range(0, image.getWidth())
                .map(x -> image.getRGB(x, y))).distinct().count();
    }

    private Screen made(FxRobot robot, Supplier<Screen> make) {
        var made = new ArrayList<Screen>();
        robot.interact(() -> made.add(make.get()));
        return made.getFirst();
    }

    private static <T extends Parent> void at(FxRobot robot, Screen screen, String selector, Class<T> type,
            Consumer<T> action) {
        robot.interact(() -> action.accept(type.cast(screen.node().lookup(selector))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void editionsLocksAndTheFormCanBePainted(FxRobot robot) {
        var screen = made(robot, () -> new EditionsScreen(desk.at(fjordvik, 2026)));
        assertTrue(painted(robot, screen, "editions") > 50);
        at(robot, screen, "#editions-adjustment", Button.class, Button::fire);
        assertTrue(painted(robot, screen, "editions-adjustment") > 50);
        at(robot, screen, "#edition-adopt", Button.class, Button::fire);
        at(robot, screen, ".edition-table", TableView.class, table -> assertTrue(table.getItems().size() == 6));
    }

    @Test
    void changesOfThePortfolioAndOfAProjectCanBePainted(FxRobot robot) {
        var all = made(robot, () -> new ChangesScreen(desk.at(fjordvik, 2026), Optional.empty()));
        assertTrue(painted(robot, all, "changes") > 50);
        var project = new ReadPortfolio(fjordvik).projects().getFirst();
        change(project);
        var one = made(robot, () -> new ChangesScreen(desk.at(fjordvik, 2026),
                Optional.of(project.id())));
        assertTrue(painted(robot, one, "changes-project") > 50);
    }

    private void change(Project project) {
        var key = new BudgetKey(project.id(), new AccountString(AccountClass.OPERATING, "195", "1800", "120"), 2027,
                BudgetKey.WHOLE_YEAR, AmountKind.BUDGET, Financing.IKT_FUNDS);
        assertTrue(new EditBudget(fjordvik).set(key, Money.kroner(125_000), "").reasons().isEmpty());
    }
}
