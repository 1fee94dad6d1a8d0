package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A row of views is given less and less room.
@ResourceLock("window")
class SwitchRowTest {
    private static final long PATIENCE = 30_000;

    private List<ToggleButton> buttons = List.of();
    private SwitchRow row;

    @BeforeEach
    void aRowOfFour() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        row = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var group = new ToggleGroup();
            buttons = Stream.of("Kostnader", "Tall", "Diagrammer", "Prognose").map(ToggleButton::new).toList();
            buttons.forEach(button -> {
                button.setMinWidth(100);
                button.setPrefWidth(100);
                button.setToggleGroup(group);
            });
            buttons.getFirst().setSelected(true);
            var made = new SwitchRow("Visning", "Flere", buttons);
            made.lookupAll(".menu-button").stream().map(MenuButton.class::cast).forEach(menu -> menu.setPrefWidth(60));
            return (SwitchRow) new Scene(new HBox(made), 800, 60).getRoot().getChildrenUnmodifiable().getFirst();
        });
    }

    private List<List<String>> with(double room, int chosen) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            buttons.get(chosen).setSelected(true);
            row.roomProperty().set(room);
            row.getScene().getRoot().applyCss();
            row.getScene().getRoot().layout();
            row.resize(row.prefWidth(-1), 30);
            row.layout();
            var menu = (MenuButton) row.lookup(".menu-button");
            return List.of(buttons.stream().filter(ToggleButton::isVisible).map(ToggleButton::getText).toList(),
                    menu.isVisible() ? menu.getItems().stream().map(item -> item.getText()).toList() : List.of());
        });
    }

    @Test
    void whatThereIsNoRoomForStandsInTheMenuButNeverTheChosenOne() {
        assertEquals(List.of(
                List.of(List.of("Kostnader", "Tall", "Diagrammer", "Prognose"), List.of()),
                List.of(List.of("Kostnader", "Tall", "Diagrammer"), List.of("Prognose")),
                List.of(List.of("Kostnader", "Prognose"), List.of("Tall", "Diagrammer")),
                List.of(List.of("Prognose"), List.of("Kostnader", "Tall", "Diagrammer"))),
                List.of(with(400, 0), with(399, 0), with(300, 3), with(80, 3)));
    }
}
