package no.faseport.ui.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.ui.Easel;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Theme;
import no.faseport.usecase.ForecastPlan;
import no.faseport.usecase.OpenExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of what is uncertain to look at, and the table written in by keyboard.
@ResourceLock("window")
class UncertaintyScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-06-05T08:00:00Z");
    private final FixedDesk desk = new FixedDesk();

    private void show(String number) {
        easel.show(() -> new UncertaintyScreen(desk.at(fjordvik.place(), 2026), fjordvik.project(number)));
    }

    @Test
    void theFiguresTheCurvesAndWhatContributesAreShown() {
        show("6101");
        inEveryLook("uncertainty");
        assertEquals(30, new ForecastPlan(fjordvik.place()).page(fjordvik.project("6101")).orElseThrow().correlation(),
                "looking changes nothing");
        show("6102");
        inEveryLook("uncertainty-empty");
    }

    private void inEveryLook(String name) {
        easel.picture(name, Theme.LIGHT, 1120, 720);
        easel.picture(name, Theme.LIGHT, 1760, 1240);
        easel.picture(name, Theme.DARK, 1120, 720);
    }

    @Test
    void whatThePicturesShowCanBeReadInTables() {
        show("6101");
        easel.press("#uncertainty-tables");
        easel.picture("uncertainty-tables", Theme.LIGHT, 1760, 1240);
        var tables = easel.scene().getRoot().lookupAll(".figures").stream().filter(LinesTable.class::isInstance)
                .map(LinesTable.class::cast).toList();
        assertEquals(List.of(7, 3, 7, 5), tables.stream().map(table -> table.getItems().size()).toList());
        assertEquals(List.of("50 %", "22.3.2028"), tables.getFirst().getItems().get(3));
    }

    @Test
    void figuresAreWrittenOneAfterTheOtherByKeyboard() {
        show("6102");
        var robot = easel.inWindow();
        var table = easel.find(EstimateTable.class, ".estimate-table");
        int row = first(table);
        var name = table.getItems().get(row).name();
        int planned = table.getItems().get(row).activity().orElseThrow().duration();
        easel.act(() -> {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(2));
            table.edit(row, table.getColumns().get(2));
        });
        robot.write("1").type(KeyCode.TAB);
        robot.write(String.valueOf(planned + 9)).type(KeyCode.TAB);
        robot.write("100 000").type(KeyCode.ENTER);
        assertEquals(List.of(), desk.refusals());
        var page = new ForecastPlan(fjordvik.place()).page(fjordvik.project("6102")).orElseThrow();
        assertEquals(List.of(name), page.estimates().stream().map(page::name).toList());
        assertEquals(Optional.of(new DayRange(1, planned + 9)),
                page.estimates().getFirst().days());
        assertEquals(List.of("100000.00"), page.estimates().stream().map(Estimate::cost)
                .map(cost -> cost.orElseThrow().lowest().amount().toString()).toList());
    }

    private static int first(EstimateTable table) {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.takes(table.getItems().get(row), table.getColumns().get(2))) {
                return row;
            }
        }
        throw new AssertionError("everything is certain");
    }
}
