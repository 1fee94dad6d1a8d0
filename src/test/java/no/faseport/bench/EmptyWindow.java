package no.faseport.bench;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// Paints a window with nothing but a word in it, and ends.
public final class EmptyWindow {
    private EmptyWindow() {
    }

    static void main(String[] args) {
        var painted = new CompletableFuture<WritableImage>();
        Platform.startup(
                () -> painted.complete(new Scene(new StackPane(new Label("Faseport")), 1280, 800).snapshot(null)));
        painted.join();
        System.exit(0);
    }
}
