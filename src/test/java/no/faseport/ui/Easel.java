package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Where screens are put to be looked at: a scene that no window shows, painted to PNG files in target/screens.
///
/// A test registers one as an extension. Files are written beside the painting of the next picture; after each test all of
/// them are there and show something.
///
/// ```java
/// @RegisterExtension
/// final Easel easel = new Easel();
/// …
/// var screen = easel.show(() -> new PeopleScreen(desk.at(fjordvik, 2026)));
/// easel.picture("people", Theme.LIGHT, 1280, 800);
/// easel.press("#people-add");
/// easel.picture("people-added", Theme.DARK, 1920, 1080);
/// ```
public final class Easel implements BeforeEachCallback, AfterEachCallback {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final long PATIENCE = 30_000;
    private static final int IN_HAND = 4;
    private static final long LEAST = 8_000;
    private static final int USUAL_WIDTH = 1000;
    private static final int USUAL_HEIGHT = 800;

    private final Queue<CompletableFuture<Void>> inHand = new ArrayDeque<>();
    private final List<Path> files = new ArrayList<>();
    private Optional<Scene> shown = Optional.empty();
    private Optional<Stage> window = Optional.empty();

    /// An easel with nothing on it.
    public Easel() {
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        window = Optional.of(FxToolkit.registerPrimaryStage());
    }

    /// Waits for the pictures of a test, none of which may be nearly blank.
    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> window.ifPresent(Stage::hide));
        while (!inHand.isEmpty()) {
            inHand.remove().join();
        }
        for (var file : files) {
            assertTrue(Files.size(file) > LEAST, () -> file + " shows next to nothing");
        }
        files.clear();
    }

    /// What `make` makes on the window's thread.
    public <T> T made(Callable<T> make) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, make);
    }

    /// Puts a screen on the easel that is made on the window's thread.
    public <S extends Screen> S show(Supplier<S> make) {
        return made(() -> {
            var screen = make.get();
            put(screen.node());
            return screen;
        });
    }

    /// Puts `node` on the easel; on the window's thread.
    public void put(Parent node) {
        stand(new StackPane(node));
    }

    /// Puts the whole frame on the easel, as the window puts it together.
    Shell frame(Workplace place, Preferences preferences) {
        return made(() -> {
            var shell = new Shell(place, 2026, Background.here(), preferences, new HouseScreens(preferences),
                    new Whereabouts("/home/kari/Dokumenter/Fjordvik.mv.db", false, false), new Still());
            stand(shell.node());
            shell.install(scene());
            return shell;
        });
    }

    private void stand(Parent root) {
        var scene = new Scene(root, USUAL_WIDTH, USUAL_HEIGHT);
        Theme.LIGHT.dress(scene);
        shown = Optional.of(scene);
    }

    /// What is on the easel.
    public Scene scene() {
        return shown.orElseThrow(() -> new AssertionError("Nothing is on the easel"));
    }

    /// The first node of its kind on the easel that answers to `selector`.
    public <N extends Node> N find(Class<N> kind, String selector) {
        return scene().getRoot().lookupAll(selector).stream().filter(kind::isInstance).map(kind::cast).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing here is " + selector));
    }

    /// Does something in the window once it has come to rest, and lets it come to rest again.
    public void act(Runnable action) {
        settle();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
        settle();
    }

    /// Presses the button that answers to `selector`.
    public void press(String selector) {
        act(() -> find(ButtonBase.class, selector).fire());
    }

    /// Lets everything come to rest as a window does after a frame or two.
    public void settle() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene()).settle());
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /// Shows what is on the easel in a window, so that keys reach it; gives those who press them.
    public FxRobot inWindow() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> window.ifPresent(stage -> {
            stage.setScene(scene());
            stage.show();
        }));
        settle();
        return new FxRobot();
    }

    /// A picture of what is on the easel, in this room and dress: `NAME-light-1280.png`.
    public void picture(String name, Theme theme, int width, int height) {
        picture(name, theme, width, height, 1);
    }

    /// A picture as on a screen with `scale` pixels for each of the window's; the name counts those of the screen.
    public void picture(String name, Theme theme, int width, int height, int scale) {
        act(() -> {
            theme.dress(scene());
            new StillPicture(scene()).resize(width, height);
        });
        var painted = made(() -> {
            // a window's pulses renew what scroll panes keep of their last painting; here they keep none
            scene().getRoot().lookupAll(".viewport").forEach(node -> node.setCache(false));
            return new StillPicture(scene()).take(scale);
        });
        keep(painted, PICTURES.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width * scale
                + ".png"));
    }

    private void keep(WritableImage picture, Path file) {
        if (inHand.size() == IN_HAND) {
            inHand.remove().join();
        }
        inHand.add(CompletableFuture.runAsync(() -> StillPicture.write(picture, file)));
        files.add(file);
    }

    /// Nothing happens around a picture.
    private static final class Still implements Surroundings {
        @Override
        public void otherTheme() {
            throw new AssertionError("A picture keeps its theme");
        }

        @Override
        public void speak(Language language) {
            throw new AssertionError("A picture keeps its language");
        }

        @Override
        public void leave() {
            throw new AssertionError("A picture stays");
        }
    }
}
