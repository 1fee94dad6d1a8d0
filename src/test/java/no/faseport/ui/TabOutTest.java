package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Whoever writes without a mouse comes out of a text of several lines again.
@ResourceLock("window")
class TabOutTest {
    @RegisterExtension
    final Easel easel = new Easel();

    @Test
    void tabGoesOnFromATextOfSeveralLinesAndBackToIt() {
        var area = easel.made(TextArea::new);
        var field = easel.made(TextField::new);
        easel.made(() -> {
            var form = new VBox(area, field);
            form.addEventFilter(KeyEvent.KEY_PRESSED, new TabOut());
            easel.put(form);
            area.requestFocus();
            return form;
        });
        var robot = easel.inWindow();
        robot.write("Ett").type(KeyCode.TAB).write("To");
        assertEquals(List.of("Ett", "To"), List.of(area.getText(), field.getText()));
    }
}
