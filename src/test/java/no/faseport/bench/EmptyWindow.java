package no.faseport.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Paints a window with nothing but a word in it, and ends.
public final class EmptyWindow {
    private static final int FRAMES = 2;

    private EmptyWindow() {
    }

    static void main() {
        Application.launch(Shown.class);
    }

    /// The window.
    public static final class Shown extends Application {
        private int painted;

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Faseport")), 1280, 800));
            stage.show();
            stage.getScene().addPostLayoutPulseListener(() -> {
                if (++painted > FRAMES) {
                    System.out.println("painted");
                    System.exit(0);
                }
                Platform.requestNextPulse();
            });
        }
    }
}
