package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.TabPane;
import no.faseport.project.Project;
import no.faseport.ui.Easel;
import no.faseport.usecase.OpenExample;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.ReadRoom;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of a project's room to look at, as wide as the window leaves beside the rail: a furnished room shows all that is in it, and an
/// empty one says what it is for and what to do first.
@ResourceLock("window")
class RoomScreensTest {
    private static final List<String> TABS = List.of("overview", "gates", "people", "frames", "documents", "log");

    /// What an empty room says in each tab: what the tab is for, and what to do first.
    private static final Map<String, List<String>> EMPTY = Map.of(
            "people", List.of("room.roles.empty", "room.role.add", "room.stakeholders.empty", "room.stakeholder.add"),
            "frames", List.of("room.parts.empty", "room.deliveries.empty"),
            "documents", List.of("room.documents.empty", "room.document.add", "room.document.attach"),
            "log", List.of("room.log.empty", "room.log.add"));

    private final Words words = new Words(Language.BOKMAAL);

    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-06-05T08:00:00Z");

    @Test
    void aRoomIsFurnishedAndAnEmptyOneSaysWhatItIsFor() {
        for (var tab : TABS) {
            if (!tab.equals("gates")) {
                pictures("room-" + tab, "6101", tab);
                assertSays(inTheRoom(tab));
            }
        }
        for (var tab : EMPTY.entrySet()) {
            pictures("room-empty-" + tab.getKey(), "6107", tab.getKey());
            assertSays(tab.getValue().stream().map(words::text).toList());
        }
    }

    private List<String> inTheRoom(String tab) {
        var room = new ReadRoom(fjordvik.place()).page(project("6101").id()).orElseThrow();
        return switch (tab) {
            case "overview" -> List.of(words.text("project.overview.matters"), words.text("project.overview.next"));
            case "people" -> Stream.concat(room.roles().stream().map(role -> role.fact().person()),
                    room.stakeholders().stream().map(one -> one.fact().name())).toList();
            case "frames" ->
                room.tolerances().stream().map(one -> words.text("room.tolerance." + one.fact().kind())).toList();
            case "documents" -> room.documents().stream().map(one -> one.fact().title()).toList();
            case "log" -> room.log().stream().map(entry -> entry.fact().title()).toList();
            default -> throw new AssertionError(tab);
        };
    }

    /// All of `wanted` can be read, and no heading, button or sentence lacks room for its whole text.
    private void assertSays(List<String> wanted) {
        assertTrue(wanted.size() > 1, () -> "There is too little to look for: " + wanted);
        var missing = new ArrayList<>(wanted);
        missing.removeAll(easel.said(".fp-project"));
        assertEquals(List.of(), missing);
        assertEquals(List.of(), easel.cut(".button"));
        assertEquals(List.of(), easel.cut(".tab"));
        assertEquals(List.of(), easel.cut(".fp-project").stream().filter(wanted::contains).toList());
    }

    private Project project(String number) {
        return new ReadPortfolio(fjordvik.place()).projectNumbered(number).orElseThrow();
    }

    private void pictures(String name, String number, String tab) {
        var project = project(number).id();
        easel.show(() -> new ProjectScreen(new FrontDesk(fjordvik.place()).desk, project, List.of()));
        easel.act(() -> easel.find(TabPane.class, ".tab-pane").getSelectionModel().select(TABS.indexOf(tab)));
        easel.pictures(name);
    }
}
