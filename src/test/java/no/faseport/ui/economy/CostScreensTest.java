package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The portfolio's costs, and budgets in and out, as they look.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class CostScreensTest {
    private final Fjordvik town = Fjordvik.somewhere();
    private Optional<Stage> stage = Optional.empty();

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        this.stage = Optional.of(stage);
        stage.setScene(new Scene(new Pane(), 980, 700));
        stage.show();
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private void portfolio() {
        town.schoolFibre();
        String[] names = {"Sak- og arkivløsning", "Velferdsteknologi i hjemmetjenesten", "Felles oppvekstsystem",
                "Digital byggesak", "Nytt økonomisystem", "Sikker innlogging for ansatte", "Trådløst nett i bygg",
                "Innbyggerportal", "Elektronisk pasientjournal"};
        for (int i = 0; i < names.length; i++) {
            var project = town.project(String.valueOf(1002 + i), names[i]);
            var licences = Fjordvik.line("1195 18" + i % 4 + " 120", Financing.OWN_FRAME);
            town.thousands(project, licences, AmountKind.BUDGET, 2026, 310 + 47 * i, 330 + 45 * i, 340 + 45 * i,
                    350 + 45 * i);
            town.thousands(project, licences, AmountKind.FORECAST, 2026, 325 + 43 * i, 330 + 45 * i);
            town.thousands(project, licences, AmountKind.ACTUAL, 2026, 140 + 21 * i);
            town.thousands(project, Fjordvik.line("1429 180 120", Financing.OWN_FRAME), AmountKind.BUDGET, 2026,
                    77 + 12 * i, 82 + 12 * i);
            town.thousands(project, Fjordvik.line("1729 180 120", Financing.OWN_FRAME), AmountKind.BUDGET, 2026,
                    -77 - 12 * i, -82 - 12 * i);
            town.thousands(project, Fjordvik.line("1429 180 120", Financing.OWN_FRAME), AmountKind.FORECAST, 2026,
                    81 + 12 * i, 82 + 12 * i);
            town.thousands(project, Fjordvik.line("1729 180 120", Financing.OWN_FRAME), AmountKind.FORECAST, 2026,
                    -81 - 12 * i, -82 - 12 * i);
            if (i % 2 == 0) {
                var equipment = Fjordvik.line("0200 185 120", i % 4 == 0 ? Financing.LOAN : Financing.IKT_FUNDS);
                town.thousands(project, equipment, AmountKind.BUDGET, 2026, 1200 + 350 * i, 800, 400);
                town.thousands(project, equipment, AmountKind.FORECAST, 2026, 1250 + 340 * i, 800);
            }
        }
    }

    @Test
    void theCostsOfThePortfolioAreShown(FxRobot robot) {
        portfolio();
        robot.interact(() -> {
            var screen = new CostScreen(town.desk(), () -> {
            });
            assertTrue(new Pictures().take(screen.node(), "cost-projects") > 20);
            screen.showExport();
            assertTrue(new Pictures().take(screen.node(), "cost-export") > 20);
        });
    }

    @Test
    void projectsForExcelAreTickedByKeyboard(FxRobot robot) {
        portfolio();
        var model = new ExportViewModel(town.desk(), 2026, 2027, town.folder());
        robot.interact(() -> {
            var scene = stage().getScene();
            scene.setRoot(new ExportScreen(town.desk(), model, () -> {
            }).node());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().lookupAll(".text-field").stream()
                    .filter(field -> String.valueOf(field.getAccessibleText()).startsWith("Prosjekter"))
                    .forEach(Node::requestFocus);
        });
        robot.write("digital").press(KeyCode.ENTER).release(KeyCode.ENTER);
        robot.write("1").press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertEquals(10, model.wish().get().projects().size());
        robot.interact(() -> Window.getWindows().forEach(window -> assertTrue(
                Pictures.of(window.getScene(), "cost-chosen-" + Window.getWindows().indexOf(window)) > 10)));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(List.of(stage()), Window.getWindows());
    }

    private Stage stage() {
        return stage.orElseThrow();
    }

    @Test
    void anEmptyPortfolioSaysWhatTheScreenIsFor(FxRobot robot) {
        robot.interact(() -> {
            var screen = new CostScreen(town.desk(), () -> {
            });
            assertTrue(shows(screen.node(), "Ingen kostnader i disse årene"));
            assertTrue(new Pictures().take(screen.node(), "cost-empty") > 20);
        });
    }

    private static boolean shows(Parent screen, String text) {
        return screen.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .anyMatch(labeled -> text.equals(labeled.getText()));
    }
}
