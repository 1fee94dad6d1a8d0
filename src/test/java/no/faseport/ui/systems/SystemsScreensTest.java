package no.faseport.ui.systems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import no.faseport.economy.system.RunningCost;
import no.faseport.project.ProjectId;
import no.faseport.ui.Easel;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Theme;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of systems, life cycle and charges to look at, and a price written by keyboard.
@ResourceLock("window")
class SystemsScreensTest {
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
        fjordvik = new Example(FRIDAY_MORNING).in(shared, "anna");
    }

    @AfterAll
    static void goOut() {
        fjordvik.close();
    }

    private static ProjectId project(Workplace place, String number) {
        return new ReadPortfolio(place).projectNumbered(number).orElseThrow().id();
    }

    @Test
    void theRegisterItsCostsAndTheirSharesAreShown() {
        var at = desk.at(fjordvik, 2026);
        easel.show(() -> new SystemsScreen(at));
        easel.pictures("systems");
        easel.show(() -> new ChargesScreen(at));
        easel.pictures("charges");
        easel.act(() -> easel.find(ComboBox.class, "#charges-what").getSelectionModel().selectLast());
        easel.pictures("charges-programme");
        easel.show(() -> new LifeCycleTab(at, project(fjordvik, "6104")));
        easel.pictures("lifecycle");
    }

    @Test
    void emptyScreensSayWhatTheyAreFor() {
        try (var town = new Town(folder.resolve("empty"))) {
            var at = desk.at(town.anna(), 2026);
            easel.show(() -> new SystemsScreen(at));
            easel.picture("systems-empty", Theme.LIGHT, 1120, 640);
            easel.show(() -> new ChargesScreen(at));
            easel.picture("charges-empty", Theme.LIGHT, 1120, 640);
        }
    }

    @Test
    void aPriceIsWrittenWhereItStands() {
        try (var town = new Town(folder.resolve("empty"))) {
            var fibre = town.project("1001", "Fiber til skolene");
            var at = desk.at(town.anna(), 2026);
            var model = easel.made(() -> new LifeCycleViewModel(at, fibre));
            easel.show(() -> new LifeCycleTab(at, model));
            var robot = easel.inWindow();
            easel.act(() -> model.add(RunningCost.Kind.SERVICE, Optional.empty(), ""));
            TableView<?> table = easel.find(TableView.class, ".cost-table");
            easel.act(() -> edit(table, 5));
            robot.write("125 000").type(KeyCode.ENTER);
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

}
