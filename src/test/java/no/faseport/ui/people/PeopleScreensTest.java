package no.faseport.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import no.faseport.ui.Easel;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Theme;
import no.faseport.usecase.OpenExample;
import no.faseport.usecase.ReadPeople;
import no.faseport.usecase.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of people and their load to look at, and percent written by keyboard.
@ResourceLock("window")
class PeopleScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-06-05T08:00:00Z");
    @TempDir
    Path folder;
    private final FixedDesk desk = new FixedDesk();

    private void look() {
        easel.act(() -> {
            var table = easel.find(LoadTable.class, ".load-table");
            for (int row = 0; row < table.getItems().size(); row++) {
                for (int week = 0; week < table.getItems().get(row).weeks().size(); week++) {
                    if (table.getItems().get(row).level(week) == LoadRow.Level.OVER) {
                        table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(week + 2));
                        return;
                    }
                }
            }
        });
    }

    @Test
    void theLoadIsShownWithWhatItComesOf() {
        var at = desk.at(fjordvik.place(), 2026);
        easel.show(() -> new PeopleScreen(at));
        look();
        inEveryLook("people");
        easel.show(() -> new TeamScreen(at, fjordvik.project("6113")));
        look();
        easel.press("#suggest-relief");
        inEveryLook("team");
    }

    private void inEveryLook(String name) {
        easel.pictures(name);
        easel.picture(name, Theme.LIGHT, 1760, 1000);
        easel.picture(name, Theme.DARK, 1120, 720);
    }

    @Test
    void anEmptyPortfolioSaysWhatPeopleAreFor() {
        try (var town = new Town(folder.resolve("empty"))) {
            var fibre = town.project("1001", "Fiber til skolene");
            var at = desk.at(town.anna(), 2026);
            easel.show(() -> new PeopleScreen(at));
            easel.picture("people-empty", Theme.LIGHT, 1120, 720);
            easel.show(() -> new TeamScreen(at, fibre));
            easel.picture("team-empty", Theme.LIGHT, 1120, 720);
            assertTrue(easel.find(LoadTable.class, ".load-table").getItems().isEmpty());
        }
    }

    @Test
    void percentAreWrittenByKeyboard() {
        var project = fjordvik.project("6113");
        easel.show(() -> new TeamScreen(desk.at(fjordvik.place(), 2026), project));
        var robot = easel.inWindow();
        var table = easel.find(TeamTable.class, ".assignment-table");
        var line = table.getItems().getFirst();
        easel.act(() -> {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(3));
            table.edit(0, table.getColumns().get(3));
        });
        robot.write("90 %").type(KeyCode.TAB).write("10").type(KeyCode.ENTER);
        assertEquals(List.of(), desk.refusals());
        var today = fjordvik.place().today();
        assertEquals(List.of(10, 90), new ReadPeople(fjordvik.place()).load(today, today).in(project).stream()
                .filter(one -> one.activity().id().equals(line.activity().id()))
                .map(one -> one.assignment().share()).sorted().toList());
    }
}
