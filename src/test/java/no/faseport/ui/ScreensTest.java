package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import no.faseport.economy.PublicLists;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.ui.start.StartScreen;
import no.faseport.ui.start.StartViewModel;
import no.faseport.usecase.CreatePortfolio;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen with the example portfolio, as pictures in target/screens, light and dark, small window and large.
///
/// A new screen is one line in [#shots].
class ScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));
    private final List<Shot> shots = List.of(
            new Shot("portfolio", frame -> {
            }),
            new Shot("portfolio-new", frame -> frame.act("newProject")),
            new Shot("project", frame -> frame.navigation().project(fiber().id())),
            new Shot("gate", frame -> frame.navigation().gate(fiber().id(), fiber().nextGate().orElseThrow().id())),
            new Shot("economy", frame -> frame.navigation().economy(fiber().id())),
            new Shot("history", frame -> frame.act("history")),
            new Shot("search", frame -> frame.act("search")),
            new Shot("keys", frame -> frame.act("keys")),
            new Shot("refused", frame -> frame.failed(List.of(Message.of("project.refused.blank"),
                    Message.of("frame.failed.safe")))));

    @TempDir
    Path folder;

    private Workplace place;
    private Preferences preferences;

    /// A picture: its name, and what is done in the frame before it is taken.
    private record Shot(String name, Consumer<Shell> before) {
    }

    private record Size(int width, int height) {
    }

    @BeforeEach
    void openTheExample() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        place = example(folder.resolve("Fjordvik"));
        preferences = new Preferences(folder.resolve("preferences.properties"));
    }

    @AfterEach
    void close() {
        place.close();
    }

    private static Workplace example(Path at) {
        return new CreatePortfolio(new Words(Language.BOKMAAL), "kari", JUNE).createExample(at.toString()).ifOpened()
                .orElseThrow();
    }

    @Test
    void everyScreenCanBePaintedInBothThemesAndTwoSizes() throws IOException {
        for (var theme : Theme.values()) {
            for (var size : SIZES) {
                for (var shot : shots) {
                    var file = file(shot.name(), theme, size);
                    save(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> paint(shot, theme, size)), file);
                    assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
                }
            }
        }
    }

    @Test
    void theThreeDoorsCanBePaintedInBothThemes() throws IOException {
        for (var theme : Theme.values()) {
            for (var size : SIZES) {
                var file = file("start", theme, size);
                save(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> doors(theme, size)), file);
                assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
            }
        }
    }

    private PortfolioRow fiber() {
        return new ReadPortfolio(place).rows(2026).getFirst();
    }

    private static Path file(String name, Theme theme, Size size) {
        return PICTURES.resolve(name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + size.width()
                + ".png");
    }

    private WritableImage paint(Shot shot, Theme theme, Size size) {
        var year = new ReadPortfolio(place).settings().reportingYear();
        var shell = new Shell(place, year, Background.here(), preferences, dialogs(), new HouseScreens(preferences, new PublicLists().plan()),
                new Whereabouts("/home/kari/Dokumenter/Fjordvik.mv.db", false, false), new Still());
        var scene = new Scene(shell.node(), size.width(), size.height());
        theme.dress(scene);
        shell.install(scene);
        scene.snapshot(null);
        shot.before().accept(shell);
        return scene.snapshot(null);
    }

    private WritableImage doors(Theme theme, Size size) {
        var words = new Words(Language.BOKMAAL);
        var kept = new Preferences(folder.resolve("doors.properties"));
        kept.put("portfolio.recent", List.of("/home/kari/Dokumenter/IKT-porteføljen.mv.db"));
        var model = new StartViewModel(words, "kari", JUNE, Background.here(), kept, entered -> {
        });
        model.open(folder.resolve("missing").toString());
        var doors = new StartScreen(words, model, dialogs(), Background.here(), new Still());
        var scene = new Scene(doors.node(), size.width(), size.height());
        theme.dress(scene);
        return scene.snapshot(null);
    }

    private Dialogs dialogs() {
        return new Dialogs(() -> {
            throw new AssertionError("Nobody is here to choose a file");
        }, preferences);
    }

    private static void save(WritableImage image, Path file) throws IOException {
        Files.createDirectories(PICTURES);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
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
