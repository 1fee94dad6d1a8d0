package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The shapes of the portfolio screen with the example portfolio, as pictures in target/screens.
@ResourceLock("window")
class PortfolioScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final long PATIENCE = 30_000;

    @TempDir
    Path folder;

    private Scene scene;
    private Workplace place;
    private Preferences preferences;

    private record Size(int width, int height) {
    }

    @BeforeEach
    void openTheExample() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        scene = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new Scene(new StackPane()));
        place = new Example(JUNE).in(folder, "kari");
        preferences = new Preferences(folder.resolve("preferences.properties"));
        var rows = new ReadPortfolio(place).rows(2026);
        preferences.put("portfolio.me", rows.get(2).leader());
        preferences.put("portfolio.stars", rows.stream().filter(row -> row.name().length() % 4 == 0)
                .map(row -> row.id().value().toString()).collect(Collectors.toList()));
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void everyViewCanBePainted() throws IOException {
        for (var view : List.of("MINE", "GATES", "DEVIATIONS", "BENEFITS")) {
            preferences.put("portfolio.layout", "TABLE");
            shown(Theme.LIGHT, new Size(1280, 800));
            press(new Words(Language.BOKMAAL).text("portfolio.view." + view));
            painted("view-" + view.toLowerCase(Locale.ROOT), Theme.LIGHT, new Size(1280, 800));
        }
    }

    @Test
    void boardAndCalendarCanBePaintedInBothThemesAndTwoSizes() throws IOException {
        for (var layout : List.of("BOARD", "CALENDAR")) {
            preferences.put("portfolio.layout", layout);
            shown(Theme.LIGHT, new Size(1280, 800));
            for (int month = 0; month < 6 && layout.equals("CALENDAR"); month++) {
                press(new Words(Language.BOKMAAL).text("calendar.after"));
            }
            for (var theme : Theme.values()) {
                for (var size : List.of(new Size(1280, 800), new Size(1920, 1080))) {
                    painted(layout.toLowerCase(Locale.ROOT), theme, size);
                }
            }
        }
    }

    @Test
    void aMeetingIsWrittenBesideItsMonth() throws IOException {
        preferences.put("portfolio.layout", "CALENDAR");
        shown(Theme.LIGHT, new Size(1280, 800));
        press(new Words(Language.BOKMAAL).text("meeting.new"));
        window(() -> ((ComboBox<?>) scene.getRoot().lookup("#meeting-board")).getEditor().setText("IKT-rådet"));
        for (var theme : Theme.values()) {
            painted("meeting", theme, new Size(1280, 800));
        }
    }

    @Test
    void whatHappensToSeveralProjectsIsShownBeforeItHappens() throws IOException {
        shown(Theme.LIGHT, new Size(1280, 800));
        window(() -> ((TableView<?>) scene.getRoot().lookup(".portfolio-table")).getSelectionModel()
                .selectIndices(1, 2, 4, 6));
        press(new Words(Language.BOKMAAL).text("bulk.edit"));
        window(() -> scene.getRoot().lookupAll(".bulk-fields .text-input").stream()
                .map(TextInputControl.class::cast).limit(2).forEach(field -> field.setText("Anlaug Aas")));
        for (var theme : Theme.values()) {
            painted("bulk", theme, new Size(1280, 800));
        }
    }

    private void press(String text) {
        window(() -> Stream.of(".button", ".toggle-button").flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(button.getText()) || text.equals(button.getAccessibleText()))
                .forEach(ButtonBase::fire));
    }

    private void shown(Theme theme, Size size) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var shell = new Shell(place, 2026, Background.here(), preferences,
                    new HouseScreens(preferences),
                    new Whereabouts("/home/kari/Dokumenter/Fjordvik.mv.db", false, false), new Still());
            scene = new Scene(shell.node(), size.width(), size.height());
            theme.dress(scene);
            shell.install(scene);
        });
        settle();
    }

    private void window(Runnable action) {
        settle();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
        settle();
    }

    private void settle() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).settle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void painted(String name, Theme theme, Size size) throws IOException {
        window(() -> {
            theme.dress(scene);
            new StillPicture(scene).resize(size.width(), size.height());
        });
        var file = Path.of("target", "screens",
                "portfolio-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size.width() + ".png");
        StillPicture.write(WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> new StillPicture(scene).take()), file);
        assertTrue(Files.size(file) > 10_000, () -> file + " shows next to nothing");
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
