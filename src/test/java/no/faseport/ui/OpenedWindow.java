package no.faseport.ui;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.TableRow;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Opens the window as the program does, with the portfolio its preferences name, and ends once the table is painted.
public final class OpenedWindow {
    /// Where the preferences lie.
    public static final String PREFERENCES = "bench.preferences";
    private static final int FRAMES = 2;

    private OpenedWindow() {
    }

    static void main() {
        Application.launch(Shown.class);
    }

    /// The window.
    public static final class Shown extends Application {
        private int painted;

        @Override
        public void start(Stage stage) {
            var failures = new Failures();
            var preferences = new Preferences(Path.of(System.getProperty(PREFERENCES)));
            new MainWindow(stage, preferences, failures, Clock.systemUTC(), Background.onThreads(failures),
                    new HouseScreens(preferences)).show();
            stage.getScene().addPostLayoutPulseListener(() -> {
                var rows = hasRows(stage);
                if (rows && ++painted == FRAMES) {
                    System.out.println("painted");
                    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    System.exit(0);
                }
                if (rows) {
                    Platform.requestNextPulse();
                }
            });
        }

        private static boolean hasRows(Stage stage) {
            return stage.getScene().getRoot().lookupAll(".table-row-cell").stream()
                    .anyMatch(node -> node instanceof TableRow<?> row && !row.isEmpty());
        }
    }
}
