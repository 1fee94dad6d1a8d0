package no.faseport.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// A picture of a scene that no window shows, of any size and on a machine without a display.
final class StillPicture {
    private final Scene scene;

    StillPicture(Scene scene) {
        this.scene = scene;
    }

    /// Lays everything out as a window does after a frame or two; on the window's thread.
    void settle() {
        scene.getRoot().applyCss();
        settle(scene.getRoot());
        scene.getRoot().layout();
    }

    /// Lays everything out and paints it; on the window's thread.
    WritableImage take() {
        return take(1);
    }

    /// Lays everything out and paints it as on a screen with `scale` pixels for each of the window's; on its thread.
    WritableImage take(double scale) {
        settle();
        settle();
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
        parameters.setFill(scene.getFill());
        return scene.getRoot().snapshot(parameters, null);
    }

    private static void settle(Parent parent) {
        parent.requestLayout();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner) {
                settle(inner);
            }
        }
    }

    /// Writes a picture as PNG.
    static void write(WritableImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
