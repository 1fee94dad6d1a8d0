package no.faseport.ui.accounts;

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
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Screen;
import no.faseport.ui.Theme;
import no.faseport.usecase.EditBudget;
import no.faseport.usecase.Example;
import no.faseport.usecase.NewAmount;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the account plan, the control and VAT to look at, and a mapping changed by keyboard.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class AccountsScreensTest {
    private static final Clock FRIDAY_MORNING = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();
    private final List<Stage> stages = new ArrayList<>();
    private Workplace fjordvik;

    @BeforeEach
    void theExample() {
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

    private Screen shown(FxRobot robot, Function<Desk, Screen> make, Theme theme, int width, int height) {
        var screens = new ArrayList<Screen>();
        robot.interact(() -> {
            var screen = make.apply(desk.at(fjordvik, 2026));
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

    private void picture(FxRobot robot, String name, Function<Desk, Screen> make) throws IOException {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var large = theme == Theme.DARK;
            var screen = shown(robot, make, theme, large ? 1760 : 1120, large ? 980 : 700);
            var pictures = new ArrayList<WritableImage>();
            robot.interact(() -> pictures.add(screen.node().snapshot(null, null)));
            var file = Files.createDirectories(Path.of("target/screens"))
                    .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(pictures.getFirst(), null), "png", file.toFile());
            assertTrue(Files.size(file) > 8_000, () -> file + " shows next to nothing");
        }
    }

    private void spend(String project, AccountClass accountClass, String account, String function, int month,
            long kroner) {
        var id = project(project);
        assertEquals(List.of(), new EditBudget(fjordvik).setAll(id, List.of(new NewAmount(
                new BudgetKey(id, new AccountString(accountClass, account, "185", function), 2026, month,
                        AmountKind.BUDGET, Financing.OWN_FRAME),
                Money.kroner(kroner)))).reasons());
    }

    @Test
    void theAccountPlanTheControlAndVatAreShown(FxRobot robot) throws IOException {
        spend("6101", AccountClass.INVESTMENT, "729", "", 0, -120_000);
        spend("6101", AccountClass.OPERATING, "570", "880", 0, 500_000);
        spend("6113", AccountClass.OPERATING, "285", "130", 0, 70_000);
        spend("6113", AccountClass.INVESTMENT, "200", "120", 0, 40_000);
        spend("6113", AccountClass.OPERATING, "195", "120", 3, 10_000);
        spend("6113", AccountClass.OPERATING, "195", "120", 0, 120_000);
        picture(robot, "control", ControlScreen::new);
        picture(robot, "control-project", at -> new ControlScreen(at, project("6113")));
        picture(robot, "accounts", AccountsScreen::new);
        picture(robot, "vat", at -> new VatScreen(at, project("6101")));
    }

    @Test
    void theMappingOfAnAccountIsWrittenOverByKeyboard(FxRobot robot) {
        var screen = shown(robot, AccountsScreen::new, Theme.LIGHT, 1000, 800);
        var table = (PlanTable) screen.node().lookup(".plan-table");
        var row = table.getItems().stream().map(line -> line.code()).toList().indexOf("11951");
        robot.interact(() -> {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(row);
            table.layout();
            table.edit(row, table.getColumns().get(2));
        });
        robot.write("240").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), desk.refusals());
        assertEquals("240", fjordvik.accounts().own("11951", 2026).orElseThrow().account());
        assertEquals("11951", table.getSelectionModel().getSelectedItem().code());
    }
}
