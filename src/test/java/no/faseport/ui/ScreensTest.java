package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import no.faseport.benefit.BenefitId;
import no.faseport.benefit.BenefitTerms;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.ui.start.StartScreen;
import no.faseport.ui.start.StartViewModel;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadBenefits;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen with the example portfolio, as pictures in target/screens, light and dark, small window and large; and the
/// screens people are on most in the two other languages too, enlarged to 200 % and on a very large screen.
///
/// A new screen is one line in [#shots].
@ResourceLock("window")
class ScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final long PATIENCE = 30_000;
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<Look> LOOKS = List.of(
            new Look(Theme.LIGHT, new Size(1280, 800, 1), Language.BOKMAAL),
            new Look(Theme.LIGHT, new Size(1920, 1080, 1), Language.BOKMAAL),
            new Look(Theme.DARK, new Size(1280, 800, 1), Language.BOKMAAL),
            new Look(Theme.DARK, new Size(1920, 1080, 1), Language.BOKMAAL));
    private static final List<Look> OTHER_LOOKS = List.of(
            new Look(Theme.LIGHT, new Size(960, 540, 2), Language.NYNORSK),
            new Look(Theme.DARK, new Size(960, 540, 2), Language.ENGLISH),
            new Look(Theme.DARK, new Size(1280, 800, 1), Language.NYNORSK),
            new Look(Theme.LIGHT, new Size(2560, 1440, 1), Language.ENGLISH));
    private final List<Shot> shots = List.of(
            new Shot("portfolio", frame -> {
            }),
            new Shot("portfolio-new", frame -> frame.act("newProject")),
            new Shot("project", frame -> frame.navigation().project(fiber().id())),
            new Shot("gate", frame -> frame.navigation().gate(fiber().id(), fiber().nextGate().orElseThrow().id())),
            new Shot("gate-answered",
                    frame -> frame.navigation().gate(cloud().id(), cloud().nextGate().orElseThrow().id())),
            new Shot("plan", frame -> frame.navigation().plan(fiber().id())),
            new Shot("baselines", frame -> {
                frame.navigation().plan(fiber().id());
                press("#plan-view-baselines");
            }),
            new Shot("calendars", frame -> frame.act("calendars")),
            new Shot("economy", frame -> frame.navigation().economy(fiber().id())),
            new Shot("status", frame -> frame.navigation().status(fiber().id())),
            new Shot("roadmap", frame -> frame.act("roadmap")),
            new Shot("costs", frame -> frame.act("economy")),
            new Shot("charts", frame -> {
                frame.act("economy");
                press("#economy-view-charts");
                firstValue();
            }),
            new Shot("charts-project", frame -> {
                frame.navigation().economy(fiber().id());
                press("#economy-view-charts");
            }),
            new Shot("import", frame -> frame.act("import")),
            new Shot("export", frame -> frame.act("export")),
            new Shot("benefits", frame -> frame.act("benefits")),
            new Shot("benefits-project",
                    frame -> frame.navigation().benefit(fiber().id(), benefitOf(fiber()))),
            new Shot("people", frame -> frame.act("people")),
            new Shot("models", frame -> frame.act("models")),
            new Shot("history", frame -> frame.act("history")),
            new Shot("search", frame -> frame.act("search")),
            new Shot("keys", frame -> frame.act("keys")),
            new Shot("refused", frame -> frame.failed(List.of(Message.of("project.refused.blank"),
                    Message.of("frame.failed.safe")))));

    private static final List<String> IN_OTHER_LOOKS = List.of("portfolio", "project", "gate-answered", "plan",
            "economy",
            "import", "export");
    private static final List<String> IN_THE_README = List.of("portfolio", "project", "gate", "plan", "roadmap",
            "economy", "costs", "charts", "benefits");

    @TempDir
    Path folder;

    private final List<CompletableFuture<Void>> written = new ArrayList<>();
    private Scene scene;
    private Workplace place;
    private Preferences preferences;

    /// A picture: its name, and what is done in the frame before it is taken.
    private record Shot(String name, Consumer<Shell> before) {
    }

    /// The room a window has, and how many pixels of the screen each of its own is.
    private record Size(int width, int height, int scale) {
    }

    private record Look(Theme theme, Size size, Language language) {
        /// Where the picture of a screen with this look goes.
        Path file(String name) {
            var enlarged = size.scale() == 1 ? "" : "@" + size.scale();
            return PICTURES.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size.width() + enlarged
                    + "-" + language.code() + ".png");
        }
    }

    @BeforeEach
    void openTheExample() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new Scene(new StackPane()));
        place = new Example(JUNE).in(folder, "kari");
        preferences = new Preferences(folder.resolve("preferences.properties"));
    }

    /// Pictures are written beside the painting of the next ones.
    private void everyPictureIsWritten(List<Path> files) throws IOException {
        CompletableFuture.allOf(written.toArray(CompletableFuture[]::new)).join();
        for (var file : files) {
            assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
        }
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void everyScreenCanBePaintedInBothThemesAndTwoSizes() throws IOException {
        var files = new ArrayList<Path>();
        for (var shot : shots) {
            open(shot, LOOKS.getFirst());
            for (var look : LOOKS) {
                files.add(paint(shot, look));
            }
        }
        everyPictureIsWritten(files);
        for (var shot : shots) {
            keepForTheReadme(shot.name(), LOOKS.getFirst());
        }
    }

    @Test
    void theMainScreensCanBePaintedInEveryLanguageEnlargedAndOnAVeryLargeScreen() throws IOException {
        var files = new ArrayList<Path>();
        for (var shot : shots.stream().filter(each -> IN_OTHER_LOOKS.contains(each.name())).toList()) {
            for (var language : List.of(Language.NYNORSK, Language.ENGLISH)) {
                var looks = OTHER_LOOKS.stream().filter(look -> look.language() == language).toList();
                open(shot, looks.getFirst());
                for (var look : looks) {
                    files.add(paint(shot, look));
                }
            }
        }
        everyPictureIsWritten(files);
    }

    private void open(Shot shot, Look look) {
        var shell = window(look);
        inWindow(() -> shot.before().accept(shell));
    }

    /// A picture of what is open, in another dress and room.
    private Path paint(Shot shot, Look look) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            look.theme().dress(scene);
            new StillPicture(scene).resize(look.size().width(), look.size().height());
        });
        return write(shot.name(), look);
    }

    private Path write(String name, Look look) {
        var file = look.file(name);
        var picture = picture(look.size().scale());
        written.add(CompletableFuture.runAsync(() -> StillPicture.write(picture, file)));
        return file;
    }

    @Test
    void theThreeDoorsCanBePaintedInEveryLook() throws IOException {
        var files = new ArrayList<Path>();
        for (var look : Stream.concat(LOOKS.stream(), OTHER_LOOKS.stream()).toList()) {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> show(doors(look.language()), look));
            files.add(write("start", look));
        }
        everyPictureIsWritten(files);
    }

    @Test
    void everyProjectOfTheExampleCanBeOpenedOnEveryTab() {
        var shell = window(LOOKS.getFirst());
        var rows = new ReadPortfolio(place).rows(2026);
        assertEquals(24, rows.size());
        for (var row : rows) {
            inWindow(() -> shell.navigation().project(row.id()));
            inWindow(() -> shell.navigation().plan(row.id()));
            inWindow(() -> shell.navigation().economy(row.id()));
            inWindow(() -> shell.navigation().status(row.id()));
            assertTrue(picture(1).getWidth() > 0, row.number());
        }
    }

    /// With `-Dreadme.pictures=src/docs/pictures` the README gets its pictures anew.
    private static void keepForTheReadme(String name, Look look) throws IOException {
        var folder = System.getProperty("readme.pictures");
        if (folder != null && IN_THE_README.contains(name)) {
            Files.copy(look.file(name), Path.of(folder, name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void press(String button) {
        ((ToggleButton) scene.lookup(button)).fire();
    }

    /// The arrow key goes to the first value of the first figure, as soon as it is painted.
    private void firstValue() {
        new StillPicture(scene).settle();
        new StillPicture(scene).settle();
        scene.lookup(".charts .chart").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false,
                false, false));
    }

    private PortfolioRow cloud() {
        return new ReadPortfolio(place).rows(2026).stream().filter(row -> row.number().equals("6113")).findFirst()
                .orElseThrow();
    }

    private BenefitId benefitOf(PortfolioRow row) {
        return new ReadBenefits(place).page(row.id(), BenefitTerms.USUAL).orElseThrow().benefits().getFirst().id();
    }

    private PortfolioRow fiber() {
        return new ReadPortfolio(place).rows(2026).getFirst();
    }

    private Shell window(Look look) {
        var year = new ReadPortfolio(place).settings().reportingYear();
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var shell = new Shell(place.speaking(new Words(look.language())), year, Background.here(), preferences,
                    new HouseScreens(preferences),
                    new Whereabouts("/home/kari/Dokumenter/Fjordvik.mv.db", false, false), new Still());
            shell.install(show(shell.node(), look));
            return shell;
        });
    }

    private Scene show(Parent root, Look look) {
        scene = new Scene(root, look.size().width(), look.size().height());
        look.theme().dress(scene);
        return scene;
    }

    private void inWindow(Runnable action) {
        settle();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
    }

    private void settle() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).settle());
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /// What the window looks like once it has come to rest, on a screen with `scale` pixels for each of its own.
    private WritableImage picture(int scale) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).take(scale));
    }

    private Parent doors(Language language) {
        var words = new Words(language);
        var kept = new Preferences(folder.resolve("doors.properties"));
        kept.put("portfolio.recent", List.of("/home/kari/Dokumenter/IKT-porteføljen.mv.db"));
        var model = new StartViewModel(words, "kari", JUNE, Background.here(), kept, entered -> {
        });
        model.open(folder.resolve("missing").toString());
        return new StartScreen(words, model, dialogs(), Background.here(), new Still()).node();
    }

    private Dialogs dialogs() {
        return new Dialogs(() -> {
            throw new AssertionError("Nobody is here to choose a file");
        }, preferences);
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
