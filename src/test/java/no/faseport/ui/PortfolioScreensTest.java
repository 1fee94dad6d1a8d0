package no.faseport.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The shapes of the portfolio screen with the example portfolio, as pictures in target/screens.
@ResourceLock("window")
class PortfolioScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));

    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;

    private Workplace place;
    private Preferences preferences;

    @BeforeEach
    void openTheExample() {
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
    void everyViewCanBePainted() {
        for (var view : List.of("MINE", "GATES", "DEVIATIONS", "BENEFITS")) {
            preferences.put("portfolio.layout", "TABLE");
            shown();
            press(new Words(Language.BOKMAAL).text("portfolio.view." + view));
            easel.picture("portfolio-view-" + view.toLowerCase(Locale.ROOT), Theme.LIGHT, 1280, 800);
        }
    }

    @Test
    void boardAndCalendarCanBePaintedInBothThemesAndTwoSizes() {
        for (var layout : List.of("BOARD", "CALENDAR")) {
            preferences.put("portfolio.layout", layout);
            shown();
            for (int month = 0; month < 6 && layout.equals("CALENDAR"); month++) {
                press(new Words(Language.BOKMAAL).text("calendar.after"));
            }
            inBothThemes(layout.toLowerCase(Locale.ROOT));
            for (var theme : Theme.values()) {
                easel.picture("portfolio-" + layout.toLowerCase(Locale.ROOT), theme, 1920, 1080);
            }
        }
    }

    @Test
    void aMeetingIsWrittenBesideItsMonth() {
        preferences.put("portfolio.layout", "CALENDAR");
        shown();
        press(new Words(Language.BOKMAAL).text("meeting.new"));
        easel.act(() -> ((ComboBox<?>) easel.scene().getRoot().lookup("#meeting-board")).getEditor()
                .setText("IKT-rådet"));
        inBothThemes("meeting");
    }

    @Test
    void whatHappensToSeveralProjectsIsShownBeforeItHappens() {
        shown();
        easel.act(() -> ((TableView<?>) easel.scene().getRoot().lookup(".portfolio-table")).getSelectionModel()
                .selectIndices(1, 2, 4, 6));
        press(new Words(Language.BOKMAAL).text("bulk.edit"));
        easel.act(() -> easel.scene().getRoot().lookupAll(".bulk-fields .text-input").stream()
                .map(TextInputControl.class::cast).limit(2).forEach(field -> field.setText("Anlaug Aas")));
        inBothThemes("bulk");
    }

    private void press(String text) {
        easel.act(() -> Stream.of(".button", ".toggle-button")
                .flatMap(kind -> easel.scene().getRoot().lookupAll(kind).stream())
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(button.getText()) || text.equals(button.getAccessibleText()))
                .forEach(ButtonBase::fire));
    }

    private void shown() {
        easel.frame(place, preferences);
        easel.settle();
    }

    private void inBothThemes(String name) {
        for (var theme : Theme.values()) {
            easel.picture("portfolio-" + name, theme, 1280, 800);
        }
    }
}
