package no.faseport.ui.project;

import java.util.List;
import javafx.scene.control.TabPane;
import no.faseport.ui.Easel;
import no.faseport.usecase.OpenExample;
import no.faseport.usecase.ReadPortfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of a project's room to look at, as wide as the window leaves beside the rail.
@ResourceLock("window")
class RoomScreensTest {
    private static final List<String> TABS = List.of("overview", "gates", "people", "frames", "documents", "log");

    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-06-05T08:00:00Z");

    @Test
    void aRoomIsFurnishedAndAnEmptyOneSaysWhatItIsFor() {
        for (var tab : TABS) {
            if (!tab.equals("gates")) {
                pictures("room-" + tab, "6101", tab);
            }
        }
        for (var tab : List.of("people", "frames", "documents", "log")) {
            pictures("room-empty-" + tab, "6107", tab);
        }
    }

    private void pictures(String name, String number, String tab) {
        var project = new ReadPortfolio(fjordvik.place()).projectNumbered(number).orElseThrow();
        easel.show(() -> new ProjectScreen(new FrontDesk(fjordvik.place()).desk, project.id(), List.of()));
        easel.act(() -> easel.find(TabPane.class, ".tab-pane").getSelectionModel().select(TABS.indexOf(tab)));
        easel.pictures(name);
    }
}
