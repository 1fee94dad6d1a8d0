package no.faseport.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.faseport.Swept;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Preferences;
import no.faseport.ui.Theme;
import no.faseport.usecase.KeepMeetings;
import no.faseport.usecase.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A meeting called from the keyboard.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class CalendarViewTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));

    private final Swept folder = Swept.called("faseport-calendar");
    private Optional<Town> town = Optional.empty();
    private Optional<PortfolioScreen> screen = Optional.empty();

    @Start
    void anEmptyMonth(Stage stage) {
        var opened = new Town(folder.folder(), JUNE);
        town = Optional.of(opened);
        opened.project("1001", "Fiber til skolene");
        var preferences = new Preferences(folder.folder().resolve("preferences.properties"));
        preferences.put("portfolio.layout", "CALENDAR");
        var shown = new PortfolioScreen(new FixedDesk().at(opened.anna(), 2026), preferences, () -> {
        });
        screen = Optional.of(shown);
        var scene = new Scene(shown.node(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(980);
        stage.setHeight(800);
        stage.show();
    }

    @AfterEach
    void goHome() {
        town.orElseThrow().close();
        folder.close();
    }

    private List<Meeting> meetings() {
        return new KeepMeetings(town.orElseThrow().anna()).all().stream().map(Convened::meeting).toList();
    }

    @Test
    void nOnADayWritesAMeetingEnterKeepsItAndTheKeyboardIsBackOnTheDay(FxRobot robot) {
        robot.interact(screen.orElseThrow()::focus);
        robot.push(KeyCode.RIGHT).push(KeyCode.N);
        robot.write("Digitaliseringsrådet").push(KeyCode.ENTER);
        assertEquals(List.of(new Meeting("Digitaliseringsrådet", LocalDate.of(2026, 6, 6), "", "", "")), meetings());
        robot.interact(() -> screen.orElseThrow().refresh(java.util.Set.of()));
        robot.push(KeyCode.ENTER).push(KeyCode.DELETE);
        assertEquals(List.of(), meetings());
    }

    @Test
    void escLeavesTheMeetingUnwritten(FxRobot robot) {
        robot.interact(screen.orElseThrow()::focus);
        robot.push(KeyCode.N).write("IKT").push(KeyCode.ESCAPE);
        assertEquals(List.of(), meetings());
        assertEquals(0, robot.lookup(".meeting-form").queryAll().size());
    }
}
