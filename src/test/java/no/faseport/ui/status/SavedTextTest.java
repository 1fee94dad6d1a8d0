package no.faseport.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is written is saved before anybody has to ask.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class SavedTextTest {
    private static final int PATIENCE = 30;

    private final List<String> saved = new CopyOnWriteArrayList<>();

    @Start
    void twoFieldsAndAButton(Stage stage) {
        var quick = new TextField();
        quick.setId("quick");
        new SavedText(quick, Duration.millis(1), saved::add).follow();
        var slow = new TextField();
        slow.setId("slow");
        new SavedText(slow, Duration.hours(1), saved::add).follow();
        stage.setScene(new Scene(new VBox(new Button("Først"), quick, slow), 300, 200));
        stage.show();
    }

    @Test
    void aTextIsSavedWhereItsWriterRests(FxRobot robot) throws TimeoutException {
        robot.clickOn("#quick").write("Graving");
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> saved.contains("Graving"));
        assertEquals("Graving", saved.getLast());
    }

    @Test
    void aTextIsSavedAtOnceWhereItsFieldIsLeft(FxRobot robot) {
        robot.clickOn("#slow").write("Graving");
        assertEquals(List.of(), saved);
        robot.clickOn("Først");
        assertEquals(List.of("Graving"), saved);
    }

    @Test
    void whatIsShownWithoutBeingWrittenIsNotSaved(FxRobot robot) {
        robot.interact(() -> robot.lookup("#quick").<TextField>query().setText("Fra noen andre"));
        assertEquals(List.of(), saved);
    }
}
