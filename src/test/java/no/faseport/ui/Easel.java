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
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kordamp.ikonli.javafx.FontIcon;
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
/// easel.pictures("people");
/// easel.press("#people-add");
/// easel.picture("people-added", Theme.DARK, 1280, 800);
/// ```
public final class Easel implements BeforeEachCallback, AfterEachCallback {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final long PATIENCE = 30_000;
    private static final int IN_HAND = 4;
    private static final long LEAST = 8_000;
    private static final int SCREEN = 900;

    private final Queue<CompletableFuture<Void>> inHand = new ArrayDeque<>();
    private final List<Path> files = new ArrayList<>();
    private Optional<Scene> shown = Optional.empty();
    private Optional<Stage> window = Optional.empty();
    private Theme theme = Theme.LIGHT;

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
        everyPictureIsWritten();
        for (var file : files) {
            assertTrue(Files.size(file) > LEAST, () -> file + " shows next to nothing");
        }
        files.clear();
    }

    void everyPictureIsWritten() {
        while (!inHand.isEmpty()) {
            inHand.remove().join();
        }
    }

    /// What `make` makes on the window's thread.
    public <T> T made(Callable<T> make) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, make);
    }

    /// Puts a screen on the easel that is made on the window's thread.
    public <S extends Screen> S show(Supplier<S> make) {
        var screen = made(() -> {
            var shown = make.get();
            put(shown.node());
            return shown;
        });
        settle();
        return screen;
    }

    /// Puts `node` on the easel; on the window's thread.
    public void put(Parent node) {
        stand(new Scene(new StackPane(node), SCREEN, SCREEN));
    }

    /// Puts the whole frame on the easel, as the window puts it together.
    Shell frame(Workplace place, Preferences preferences) {
        return made(() -> {
            var shell = new Shell(place, 2026, Background.here(), preferences, new HouseScreens(preferences),
                    new Whereabouts("/home/kari/Dokumenter/Fjordvik.mv.db", false, false), new Still());
            stand(new Scene(shell.node(), 1280, 800));
            shell.install(scene());
            return shell;
        });
    }

    private void stand(Scene scene) {
        theme = Theme.LIGHT;
        theme.dress(scene);
        shown = Optional.of(scene);
    }

    /// What is on the easel.
    public Scene scene() {
        return shown.orElseThrow(() -> new AssertionError("Nothing is on the easel"));
    }

    /// The first node of its kind on the easel that answers to `selector`.
    public <N extends Node> N find(Class<N> kind, String selector) {
        // lookup finds what tabs and panes hold before they are painted, and lookupAll does not
        return Stream.concat(Stream.of(scene().lookup(selector)), scene().getRoot().lookupAll(selector).stream())
                .filter(kind::isInstance).map(kind::cast).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing here is " + selector));
    }

    /// What can be read in the parts of the easel that answer to `selector`, in their order; what is hidden or stands empty is not
    /// read.
    public List<String> said(String selector) {
        return made(() -> labels(selector).map(Labeled::getText).toList());
    }

    /// Which of them have no room for their whole text.
    public List<String> cut(String selector) {
        return made(() -> labels(selector).filter(Easel::isCut).map(Labeled::getText).toList());
    }

    private Stream<Labeled> labels(String selector) {
        return scene().getRoot().lookupAll(selector).stream()
                .flatMap(Easel::within).filter(Labeled.class::isInstance).map(Labeled.class::cast).distinct()
                .filter(label -> label.getText() != null && !label.getText().isBlank() && isShown(label));
    }

    private static Stream<Node> within(Node node) {
        var inside = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of();
        return Stream.concat(Stream.of(node), inside.stream().flatMap(Easel::within));
    }

    private static boolean isShown(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getBoundsInLocal().getWidth() > 0;
    }

    /// The text that is painted is another than the one that was given where there was no room for it.
    private static boolean isCut(Labeled label) {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> !(text instanceof FontIcon))
                .anyMatch(painted -> !painted.getText().equals(label.getText()));
    }

    /// Does something in the window, and lets it come to rest again.
    public void act(Runnable action) {
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

    /// Two pictures of what is on the easel in the room a window leaves beside the rail: light and small, dark and large.
    public void pictures(String name) {
        picture(name, Theme.LIGHT, 1120, 720);
        picture(name, Theme.DARK, 1760, 1000);
    }

    /// A picture of each window that is open, as it stands: `NAME-0.png` is the first.
    public void windows(String name) {
        var painted = made(() -> Window.getWindows().stream().map(open -> open.getScene().snapshot(null)).toList());
        for (int at = 0; at < painted.size(); at++) {
            keep(painted.get(at), PICTURES.resolve(name + "-" + at + ".png"));
        }
    }

    /// Four pictures of what is on the easel: both themes in a small window and a large one.
    public void inEveryLook(String name) {
        for (var theme : Theme.values()) {
            picture(name, theme, 1280, 800);
            picture(name, theme, 1920, 1080);
        }
    }

    /// A picture of what is on the easel, in this room and dress: `NAME-light-1280.png`.
    public void picture(String name, Theme theme, int width, int height) {
        picture(name, theme, width, height, 1);
    }

    /// A picture as on a screen with `scale` pixels for each of the window's; the name counts those of the screen.
    public void picture(String name, Theme dress, int width, int height, int scale) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            wear(dress);
            new StillPicture(scene()).resize(width, height);
        });
        WaitForAsyncUtils.waitForFxEvents(1);
        keep(painted(scale), PICTURES.resolve(name + "-" + dress.name().toLowerCase(Locale.ROOT) + "-" + width * scale
                + ".png"));
    }

    /// What is on the easel, painted as it stands.
    WritableImage painted(double scale) {
        return made(() -> {
            // a window's pulses renew what scroll panes keep of their last painting; here they keep none
            scene().getRoot().lookupAll(".viewport").forEach(node -> node.setCache(false));
            return new StillPicture(scene()).take(scale);
        });
    }

    /// What is dressed so already is left alone: all of it would be looked up anew.
    private void wear(Theme dress) {
        if (dress != theme) {
            dress.dress(scene());
            theme = dress;
        }
    }

    private void keep(WritableImage picture, Path file) {
        if (inHand.size() == IN_HAND) {
            inHand.remove().join();
        }
        inHand.add(CompletableFuture.runAsync(() -> StillPicture.write(picture, file)));
        files.add(file);
    }

    /// Nothing happens around a picture.
    static final class Still implements Surroundings {
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
