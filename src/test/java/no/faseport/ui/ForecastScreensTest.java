package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import no.faseport.economy.Money;
import no.faseport.ui.forecast.ForecastScreen;
import no.faseport.ui.forecast.ForecastsScreen;
import no.faseport.ui.forecast.TertialScreen;
import no.faseport.ui.funding.FundingTab;
import no.faseport.ui.funding.FundingsScreen;
import no.faseport.usecase.OpenExample;
import no.faseport.usecase.ReadForecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of forecasts, tertials and financing to look at, and an order changed by keyboard.
@ResourceLock("window")
class ForecastScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-09-08T08:00:00Z");
    private final FixedDesk desk = new FixedDesk();

    private void pictures(String name, Supplier<Screen> screen) {
        easel.show(screen);
        easel.pictures(name);
    }

    @Test
    void theMoneyAheadIsShown() {
        var at = desk.at(fjordvik.place(), 2026);
        pictures("forecast", () -> new ForecastScreen(at, fjordvik.project("6102")));
        pictures("forecasts", () -> new ForecastsScreen(at));
        pictures("tertial", () -> new TertialScreen(at));
        pictures("funding", () -> new FundingTab(at, fjordvik.project("6109")));
        pictures("fundings", () -> new FundingsScreen(at));
        assertEquals(List.of(), desk.refusals());
    }

    @Test
    void anOrderIsChangedWhereItStandsAndTheForecastFollows() {
        var fibre = fjordvik.project("6101");
        easel.show(() -> new ForecastScreen(desk.at(fjordvik.place(), 2026), fibre));
        var robot = easel.inWindow();
        TableView<?> orders = easel.find(TableView.class, "#commitments");
        easel.act(() -> orders.getScene().getWindow().setWidth(1280)); // a narrow one shows the first columns only
        easel.act(() -> edit(orders, 9));
        robot.write("12 345 678,90").type(KeyCode.ENTER);
        assertEquals(List.of(), desk.refusals());
        var page = new ReadForecast(fjordvik.place()).page(fibre, 2026, Optional.empty()).orElseThrow();
        assertTrue(page.commitments().stream().map(one -> one.amount().amount().toString()).toList()
                .contains("12345678.90"));
        assertTrue(page.figures().net(line -> line.available()).compareTo(Money.ZERO) < 0);
        easel.picture("forecast-raised", Theme.LIGHT, 1120, 640);
    }

    private static <S> void edit(TableView<S> table, int column) {
        table.getSelectionModel().clearAndSelect(0, table.getColumns().get(column));
        table.edit(0, table.getColumns().get(column));
    }
}
