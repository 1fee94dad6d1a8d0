package no.faseport.ui.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import no.faseport.benefit.BenefitKind;
import no.faseport.project.ProjectId;
import no.faseport.ui.Background;
import no.faseport.ui.Desk;
import no.faseport.ui.Easel;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Theme;
import no.faseport.ui.benefit.AllBenefitsViewModel.Row;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;
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
        var table = (TableView<?>) screen.node().lookup(".benefit-table");
        easel.act(() -> table.getSelectionModel().select(1));
        var looked = ((Row) table.getSelectionModel().getSelectedItem()).title();
        easel.act(() -> easel.find(TextField.class, ".filter-field").setText(looked));
        assertEquals(looked, ((Row) table.getSelectionModel().getSelectedItem()).title());
    }

    @Test
    void whoeverOpensABenefitHasTheKeyboardInTheTableAlsoBeforeItIsRead() {
        var here = desk.at(fjordvik, 2026);
        var threads = easel.made(() -> Background.onThreads(failed -> {
            throw new AssertionError(failed);
        }));
        easel.made(() -> {
            var tab = new BenefitsTab(new Desk(fjordvik, threads, here.notices(), here.navigation(), here.year()),
                    project("6101"));
            easel.put(tab.node());
            tab.focus();
            return tab;
        });
        var read = new CompletableFuture<Integer>();
        threads.run(Message.of("benefits.reading"), progress -> 1, read::complete);
        read.join();
        easel.settle();
        assertInstanceOf(TableView.class, easel.made(() -> easel.scene().getFocusOwner()));
        threads.close();
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
