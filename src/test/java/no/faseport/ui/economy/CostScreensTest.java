package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The portfolio's costs, and budgets in and out, as they look.
@ExtendWith(ApplicationExtension.class)
class CostScreensTest {
    private static final String GOOD = """
            Budsjett 2026 Fjordvik kommune
            Prosjektnr;Prosjekt;Konto;Ansvar;Funksjon;Finansiering;2026;2027;2028;Kommentar
            1001;Fiber til skolene;1195;180;120;Egen ramme;420000;455000;470000;ny avtale
            1001;Fiber til skolene;1272;180;120;IKT-midler;910000;300000;;
            1002;Sak- og arkivløsning;1195;180;120;Egen ramme;690000;705000;720000;
            1003;Velferdsteknologi i hjemmetjenesten;0209;330;254;Lån;1450000;900000;;
            Sum;;;;;;3470000;2360000;1190000;
            """;

    private final Fjordvik town = Fjordvik.somewhere();

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
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
            var screen = new CostScreen(town.desk());
            assertTrue(new Pictures().take(screen.node(), "cost-projects") > 20);
            screen.showExport();
            assertTrue(new Pictures().take(screen.node(), "cost-export") > 20);
        });
    }

    @Test
    void anEmptyPortfolioSaysWhatTheScreenIsFor(FxRobot robot) {
        robot.interact(() -> {
            var screen = new CostScreen(town.desk());
            assertTrue(shows(screen.node(), "Ingen kostnader i disse årene"));
            assertTrue(new Pictures().take(screen.node(), "cost-empty") > 20);
        });
    }

    @Test
    void theImportPreviewShowsTheProblemAtItsCell(FxRobot robot) throws IOException {
        portfolio();
        var bad = file("Budsjett 2026.csv", GOOD.replace("910000", "ca. 900 000").replace("1003;", "1099;")
                .replace("1272", "1270"));
        var good = file("Budsjett 2026 rettet.csv", GOOD.replace("254", "253"));
        robot.interact(() -> {
            var model = new ImportViewModel(town.desk());
            var screen = new ImportScreen(town.desk(), model, () -> {
            });
            assertTrue(new Pictures().take(screen.node(), "import-file") > 20);
            model.choose(bad);
            assertTrue(new Pictures().take(screen.node(), "import-problems") > 20);
            assertTrue(shows(screen.node(), "Budsjett 2026!G4"));
            model.choose(good);
            assertTrue(new Pictures().take(screen.node(), "import-changes") > 20);
            model.apply();
            assertTrue(new Pictures().take(screen.node(), "import-done") > 20);
        });
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(town.folder().resolve(name), text);
    }

    private static boolean shows(Parent screen, String text) {
        return screen.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .anyMatch(labeled -> text.equals(labeled.getText()));
    }
}
