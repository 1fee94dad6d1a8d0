package no.faseport.ui.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.TableView;
import no.faseport.benefit.BenefitKind;
import no.faseport.project.ProjectId;
import no.faseport.ui.Easel;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Theme;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of benefits to look at: of a project, their net, of the portfolio, and of a project that has none yet.
@ResourceLock("window")
class BenefitScreensTest {
    private static final Clock FRIDAY_MORNING = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"),
            ZoneId.of("Europe/Oslo"));

    private static Workplace fjordvik;

    @RegisterExtension
    final Easel easel = new Easel();

    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();

    @BeforeAll
    static void aMunicipality(@TempDir Path shared) {
        fjordvik = new Example(FRIDAY_MORNING).in(shared, "kari");
    }

    @AfterAll
    static void goOut() {
        fjordvik.close();
    }

    private static ProjectId project(String number) {
        return new ReadPortfolio(fjordvik).projectNumbered(number).orElseThrow().id();
    }

    @Test
    void theBenefitsOfAProjectAreShownWithTheOneLookedAt() {
        easel.show(() -> new BenefitsTab(desk.at(fjordvik, 2026), project("6101")));
        easel.picture("benefits-project", Theme.LIGHT, 1120, 480);
        easel.picture("benefits-project", Theme.LIGHT, 1120, 1500);
        easel.picture("benefits-project", Theme.DARK, 1760, 1300);
        easel.picture("benefits-project", Theme.LIGHT, 800, 380, 2);
    }

    @Test
    void theNetIsShownWithTheYearAllIsPaidBack() {
        easel.show(() -> new NetTab(desk.at(fjordvik, 2026), project("6101")));
        easel.picture("benefits-net", Theme.LIGHT, 1120, 480);
        easel.picture("benefits-net", Theme.DARK, 1760, 900);
    }

    @Test
    void theBenefitsOfThePortfolioAreShownWithWhatIsToBeMeasured() {
        var screen = easel.show(() -> new AllBenefitsScreen(desk.at(fjordvik, 2026)));
        easel.picture("benefits-all", Theme.LIGHT, 1120, 720);
        easel.picture("benefits-all", Theme.DARK, 1760, 1000);
        easel.picture("benefits-all", Theme.LIGHT, 800, 460, 2);
        assertEquals(0, desk.refusals().size());
        easel.act(() -> ((TableView<?>) screen.node().lookup(".benefit-table")).getSelectionModel().select(1));
    }

    @Test
    void aProjectWithoutBenefitsSaysWhatTheyAreFor() {
        try (var town = new Town(folder)) {
            var fibre = town.project("1001", "Fiber til skolene");
            var model = new BenefitsViewModel(desk.at(town.anna(), 2026), fibre);
            easel.show(() -> new BenefitsTab(desk.at(town.anna(), 2026), model));
            easel.picture("benefits-empty", Theme.LIGHT, 1120, 480);
            easel.act(() -> model.add("Mindre papir", BenefitKind.DIRECT));
            easel.picture("benefits-first", Theme.LIGHT, 1120, 480);
            assertEquals("Mindre papir", model.chosen().orElseThrow().name());
        }
    }
}
