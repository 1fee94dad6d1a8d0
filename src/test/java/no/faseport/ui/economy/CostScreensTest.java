package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.ui.Easel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The portfolio's costs, and budgets in and out, as they look.
@ResourceLock("window")
class CostScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();
    private final Fjordvik town = Fjordvik.somewhere();

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
    void theCostsOfThePortfolioAreShown() {
        portfolio();
        var screen = screen();
        easel.inEveryLook("cost-projects");
        easel.act(screen::showExport);
        easel.inEveryLook("cost-export");
    }

    @Test
    void projectsForExcelAreTickedByKeyboard() {
        portfolio();
        var model = new ExportViewModel(town.desk(), 2026, 2027, town.folder());
        easel.show(() -> new ExportScreen(town.desk(), model, () -> {
        }));
        var robot = easel.inWindow();
        easel.act(() -> easel.scene().getRoot().lookupAll(".text-field").stream()
                .filter(field -> String.valueOf(field.getAccessibleText()).startsWith("Prosjekter"))
                .forEach(Node::requestFocus));
        robot.write("digital").press(KeyCode.ENTER).release(KeyCode.ENTER);
        robot.write("1").press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertEquals(10, model.wish().get().projects().size());
        easel.windows("cost-chosen");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(List.of(easel.scene().getWindow()), Window.getWindows());
    }

    @Test
    void anEmptyPortfolioSaysWhatTheScreenIsFor() {
        assertTrue(shows(screen().node(), "Ingen kostnader i disse årene"));
        easel.inEveryLook("cost-empty");
    }

    private CostScreen screen() {
        return easel.show(() -> new CostScreen(town.desk(), () -> {
        }));
    }

    private static boolean shows(Parent screen, String text) {
        return screen.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .anyMatch(labeled -> text.equals(labeled.getText()));
    }
}
