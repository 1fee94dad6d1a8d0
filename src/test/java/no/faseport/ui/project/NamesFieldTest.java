package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A project is named by a few letters of it.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class NamesFieldTest {
    private static final List<String> NAMES = List.of("1001 Fiber til skolene", "1002 Sak og arkiv",
            "1003 Digitale skoleprøver");

    private Optional<NamesField> field = Optional.empty();

    @Start
    void aField(Stage stage) {
        var names = new NamesField(found -> found.accept(NAMES));
        field = Optional.of(names);
        stage.setScene(new Scene(new VBox(new Button("Først"), names), 400, 300));
        stage.show();
    }

    @Test
    void everyWordMustOccurInAnyOrder() {
        assertEquals(List.of("1001 Fiber til skolene", "1003 Digitale skoleprøver"),
                NamesField.matching(NAMES, " SKOLE "));
        assertEquals(List.of("1001 Fiber til skolene"), NamesField.matching(NAMES, "skole fib"));
        assertEquals(NAMES, NamesField.matching(NAMES, ""));
        assertEquals(List.of(), NamesField.matching(NAMES, "vann"));
    }

    @Test
    void arrowsAndEnterTakeANameThatIsOffered(FxRobot robot) {
        robot.clickOn(field.orElseThrow()).write("skole");
        assertFalse(field.orElseThrow().isOffering());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertTrue(field.orElseThrow().isOffering());
        robot.push(KeyCode.ENTER);
        assertEquals("1003 Digitale skoleprøver", field.orElseThrow().getText());
        assertFalse(field.orElseThrow().isOffering());
    }

    @Test
    void escTakesTheOfferAwayAndLeavesWhatIsWritten(FxRobot robot) {
        robot.clickOn(field.orElseThrow()).write("ark").push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        assertFalse(field.orElseThrow().isOffering());
        assertEquals("ark", field.orElseThrow().getText());
    }
}
