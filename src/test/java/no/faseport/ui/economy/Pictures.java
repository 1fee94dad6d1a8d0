package no.faseport.ui.economy;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/// Takes pictures of screens, light and dark, small and large, to `target/screens`.
final class Pictures {
    /// Pictures of `screen` by this name; gives how many colours the last of them has, as a blank one has few.
    long take(Parent screen, String name) {
        var scene = new Scene(new StackPane(screen), 1280, 800);
        long colours = 0;
        for (var dark : new boolean[]{false, true}) {
            Application.setUserAgentStylesheet(dark
                    ? new PrimerDark().getUserAgentStylesheet()
                    : new PrimerLight().getUserAgentStylesheet());
            colours = take(scene, name + (dark ? "-dark" : "-light") + "-1280x800", 1280, 800);
            take(scene, name + (dark ? "-dark" : "-light") + "-1920x1080", 1920, 1080);
        }
        return colours;
    }

    private long take(Scene scene, String name, int width, int height) {
        var root = (StackPane) scene.getRoot();
        root.setMinSize(width, height);
        root.setMaxSize(width, height);
        for (int i = 0; i < 2; i++) {
            root.applyCss();
            root.resize(width, height);
            root.layout();
        }
        return write(root.snapshot(null, null), name);
    }

    /// A picture of a scene just as it stands.
    static long of(Scene scene, String name) {
        return write(scene.snapshot(null), name);
    }

    private static long write(WritableImage picture, String name) {
        var image = SwingFXUtils.fromFXImage(picture, null);
        try {
            var folder = Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return IntStream.range(0, image.getHeight() / 5).flatMap(y -> IntStream
                .range(0, image.getWidth()).map(x -> image.getRGB(x, y * 5))).distinct().count();
    }
}
