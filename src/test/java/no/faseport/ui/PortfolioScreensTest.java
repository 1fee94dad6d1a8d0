package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import no.faseport.portfolio.PortfolioRow;
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

/// The shapes of the portfolio screen with the example portfolio, as pictures in target/screens; each shows the projects it says it
/// does, under whole headings.
@ResourceLock("window")
class PortfolioScreensTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));

    @RegisterExtension
    final Easel easel = new Easel();
    @TempDir
    Path folder;

    private final Words words = new Words(Language.BOKMAAL);
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
            press(words.text("portfolio.view." + view));
            easel.picture("portfolio-view-" + view.toLowerCase(Locale.ROOT), Theme.LIGHT, 1280, 800);
            assertCountsItsLines();
        }
    }

    /// The head, the lines and the row of sums are about the same projects, and no heading or button is cut.
    private void assertCountsItsLines() {
        var shown = numbers(".portfolio-table");
        assertFalse(shown.isEmpty());
        assertTrue(easel.said(".screen-head").contains(shown.size() + " av 24 prosjekter"), shown::toString);
        assertTrue(easel.said(".totals-row").contains(words.count("portfolio.sum", shown.size())), shown::toString);
        assertWhole(".column-header", ".button", ".toggle-button", ".totals-row");
    }

    /// The projects that can be read in the parts that answer to `selector`, by their numbers.
    private Set<String> numbers(String selector) {
        var all = new ReadPortfolio(place).rows(2026).stream().map(PortfolioRow::number).collect(Collectors.toSet());
        return easel.said(selector).stream().filter(all::contains).collect(Collectors.toSet());
    }

    private void assertWhole(String... selectors) {
        for (var selector : selectors) {
            assertEquals(List.of(), easel.cut(selector), selector);
        }
    }

    @Test
    void boardAndCalendarCanBePaintedInBothThemesAndTwoSizes() {
        for (var layout : List.of("BOARD", "CALENDAR")) {
            preferences.put("portfolio.layout", layout);
            shown();
            for (int month = 0; month < 6 && layout.equals("CALENDAR"); month++) {
                press(words.text("calendar.after"));
            }
            inBothThemes(layout.toLowerCase(Locale.ROOT));
            for (var theme : Theme.values()) {
                easel.picture("portfolio-" + layout.toLowerCase(Locale.ROOT), theme, 1920, 1080);
            }
            assertWhole(".screen-head", ".toggle-button", ".lane-title");
            if (layout.equals("BOARD")) {
                assertEveryPhaseHasItsLane();
            } else {
                assertTrue(easel.said(".portfolio-screen").containsAll(List.of("Desember 2026", "31")));
                assertWhole(".day-panel");
            }
        }
    }

    private void assertEveryPhaseHasItsLane() {
        var titles = easel.said(".lane-title");
        assertTrue(titles.containsAll(List.of("Idé", "Planlegging", "Gjennomføring", "Gevinstrealisering")),
                titles::toString);
        assertEquals(24, easel.said(".lane").stream().filter(text -> text.matches("[0-9]{1,2}"))
                .mapToInt(Integer::parseInt).sum());
        assertTrue(numbers(".cards").size() > 12);
    }

    @Test
    void aMeetingIsWrittenBesideItsMonth() {
        preferences.put("portfolio.layout", "CALENDAR");
        shown();
        press(words.text("meeting.new"));
        easel.act(() -> ((ComboBox<?>) easel.scene().getRoot().lookup("#meeting-board")).getEditor()
                .setText("IKT-rådet"));
        inBothThemes("meeting");
        assertWhole(".meeting-form");
        assertTrue(easel.said(".meeting-form").size() > 5);
        assertEquals("IKT-rådet", easel.find(ComboBox.class, "#meeting-board").getEditor().getText());
    }

    @Test
    void whatHappensToSeveralProjectsIsShownBeforeItHappens() {
        shown();
        easel.act(() -> ((TableView<?>) easel.scene().getRoot().lookup(".portfolio-table")).getSelectionModel()
                .selectIndices(1, 2, 4, 6));
        press(words.text("bulk.edit"));
        easel.act(() -> easel.scene().getRoot().lookupAll(".bulk-fields .text-input").stream()
                .map(TextInputControl.class::cast).limit(2).forEach(field -> field.setText("Anlaug Aas")));
        inBothThemes("bulk");
        assertWhole(".bulk");
        assertTrue(easel.said(".bulk").contains("4 prosjekter valgt"));
        var changes = easel.said(".bulk-preview");
        assertTrue(changes.stream().filter("Anlaug Aas"::equals).count() >= 4, changes::toString);
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
