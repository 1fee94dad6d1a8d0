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
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Every screen with the example portfolio, as pictures in target/screens, light and dark, small window and large; and the
/// screens people are on most in the two other languages too, enlarged to 200 % and on a very large screen.
///
/// A new screen is one line in [#shots].
@ResourceLock("window")
class ScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final List<Look> OTHER_LOOKS = List.of(
            new Look(Theme.LIGHT, 960, 540, 2, Language.NYNORSK),
            new Look(Theme.DARK, 1280, 800, 1, Language.NYNORSK),
            new Look(Theme.LIGHT, 2560, 1440, 1, Language.ENGLISH),
            new Look(Theme.DARK, 960, 540, 2, Language.ENGLISH));
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

    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;

    private Workplace place;
    private Preferences preferences;

    /// A picture: its name, and what is done in the frame before it is taken.
    private record Shot(String name, Consumer<Shell> before) {
    }

    /// The dress, the room a window has, and how many pixels of the screen each of its own is.
    private record Look(Theme theme, int width, int height, int scale, Language language) {
    }

    @BeforeEach
    void openTheExample() {
        place = new Example(JUNE).in(folder, "kari");
        preferences = new Preferences(folder.resolve("preferences.properties"));
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void everyScreenCanBePaintedInBothThemesAndTwoSizes() throws IOException {
        for (var shot : shots) {
            open(shot, Language.BOKMAAL);
            easel.inEveryLook(shot.name() + "-nb");
        }
        easel.everyPictureIsWritten();
        for (var shot : shots) {
            keepForTheReadme(shot.name());
        }
    }

    @Test
    void theMainScreensCanBePaintedInEveryLanguageEnlargedAndOnAVeryLargeScreen() {
        for (var shot : shots.stream().filter(each -> IN_OTHER_LOOKS.contains(each.name())).toList()) {
            for (var language : List.of(Language.NYNORSK, Language.ENGLISH)) {
                open(shot, language);
                inOtherLooks(shot.name(), language);
            }
        }
    }

    private void inOtherLooks(String name, Language language) {
        OTHER_LOOKS.stream().filter(look -> look.language() == language).forEach(look -> easel.picture(
                name + "-" + language.code() + (look.scale() == 1 ? "" : "@" + look.scale()), look.theme(),
                look.width(), look.height(), look.scale()));
    }

    private void open(Shot shot, Language language) {
        var shell = frame(language);
        easel.act(() -> shot.before().accept(shell));
    }

    private Shell frame(Language language) {
        return easel.frame(place.speaking(new Words(language)), preferences);
    }

    @Test
    void theThreeDoorsCanBePaintedInEveryLook() {
        for (var language : Language.values()) {
            easel.made(() -> {
                easel.put(doors(language));
                return language;
            });
            if (language == Language.BOKMAAL) {
                easel.inEveryLook("start-nb");
            }
            inOtherLooks("start", language);
        }
    }

    @Test
    void everyProjectOfTheExampleCanBeOpenedOnEveryTab() {
        var shell = frame(Language.BOKMAAL);
        var rows = new ReadPortfolio(place).rows(2026);
        assertEquals(24, rows.size());
        for (var row : rows) {
            easel.act(() -> shell.navigation().project(row.id()));
            easel.act(() -> shell.navigation().plan(row.id()));
            easel.act(() -> shell.navigation().economy(row.id()));
            easel.act(() -> shell.navigation().status(row.id()));
            assertTrue(easel.painted(1).getWidth() > 0, row.number());
        }
    }

    /// With `-Dreadme.pictures=src/docs/pictures` the README gets its pictures anew.
    private static void keepForTheReadme(String name) throws IOException {
        var folder = System.getProperty("readme.pictures");
        if (folder != null && IN_THE_README.contains(name)) {
            Files.copy(Path.of("target", "screens", name + "-nb-light-1280.png"), Path.of(folder, name + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void press(String button) {
        easel.find(ToggleButton.class, button).fire();
    }

    /// The arrow key goes to the first value of the first figure, as soon as it is painted.
    private void firstValue() {
        new StillPicture(easel.scene()).settle();
        new StillPicture(easel.scene()).settle();
        easel.find(Node.class, ".charts .chart")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false,
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

    private Parent doors(Language language) {
        var words = new Words(language);
        var kept = new Preferences(folder.resolve("doors.properties"));
        kept.put("portfolio.recent", List.of("/home/kari/Dokumenter/IKT-porteføljen.mv.db"));
        var model = new StartViewModel(words, "kari", JUNE, Background.here(), kept, entered -> {
        });
        model.open(folder.resolve("missing").toString());
        return new StartScreen(words, model, dialogs(), Background.here(), new Easel.Still()).node();
    }

    private Dialogs dialogs() {
        return new Dialogs(() -> {
            throw new AssertionError("Nobody is here to choose a file");
        }, preferences);
    }
}
