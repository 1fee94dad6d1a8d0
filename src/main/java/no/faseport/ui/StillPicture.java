package no.faseport.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// A picture of a scene that no window shows, of any size and on a machine without a display.
final class StillPicture {
    private static final int FRAMES = 2;

    private final Scene scene;

    StillPicture(Scene scene) {
        this.scene = scene;
    }

    /// Gives the scene other room than it was made with; on the window's thread.
    void resize(double width, double height) {
        scene.getRoot().resize(width, height);
    }

    /// Lays everything out as a window does after a frame or two; on the window's thread.
    void settle() {
        scene.getRoot().applyCss();
        for (int frame = 0; frame < FRAMES; frame++) {
            settle(scene.getRoot());
            scene.getRoot().layout();
        }
    }

    /// Lays everything out and paints it; on the window's thread.
    WritableImage take() {
        return take(1);
    }

    /// Lays everything out and paints it as on a screen with `scale` pixels for each of the window's; on its thread.
    WritableImage take(double scale) {
        settle();
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        var room = scene.getRoot().getLayoutBounds();
        parameters.setViewport(new Rectangle2D(0, 0, room.getWidth() * scale, room.getHeight() * scale));
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

    /// Writes a picture as PNG, without transparency.
    static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        opaque.getRaster().setDataElements(0, 0, width, height, pixels);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(opaque, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
