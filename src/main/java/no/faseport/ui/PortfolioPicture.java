package no.faseport.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;

/// A picture of the portfolio screen, for machines without a display.
///
/// It starts the window's toolkit without a window, so nothing else of the program may have started it before.
public final class PortfolioPicture {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /// Writes a PNG of the portfolio of `place` to `file`, as it looks in a light window of 1280 × 800.
    public void write(Workplace place, Path file) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var painted = new CompletableFuture<WritableImage>();
        Platform.startup(() -> {
            try {
                painted.complete(paint(place));
            } catch (RuntimeException | Error e) {
                painted.completeExceptionally(e);
            }
        });
        StillPicture.write(painted.join(), file);
    }

    private static WritableImage paint(Workplace place) {
        var preferences = new Preferences(Path.of("target", "demo", "preferences.properties"));
        var shell = new Shell(place, new ReadPortfolio(place).settings().reportingYear(), Background.here(),
                preferences, new HouseScreens(preferences), new Whereabouts("", false, false),
                new Nothing());
        var scene = new Scene(shell.node(), WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene);
        shell.install(scene);
        return new StillPicture(scene).take();
    }

    /// A picture has nothing around it.
    private static final class Nothing implements Surroundings {
        @Override
        public void otherTheme() {
            // a picture keeps its theme
        }

        @Override
        public void speak(Language language) {
            // a picture keeps its language
        }

        @Override
        public void leave() {
            // a picture stays
        }
    }
}
