package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import no.faseport.gate.Gate;
import no.faseport.gate.Outcome;
import no.faseport.ui.Easel;
import no.faseport.ui.Theme;
import no.faseport.usecase.OpenExample;
import no.faseport.usecase.ReadPortfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of a project to look at, in both themes and two sizes.
@ResourceLock("window")
class ProjectScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-06-05T08:00:00Z");

    @Test
    void aProjectTellsWhatMattersNow() {
        show("6102", (screen, gates) -> screen.showOverview());
        easel.inEveryLook("project-overview");
        show("6113", (screen, gates) -> screen.showGate(gates.get(1).id()));
        easel.inEveryLook("project-gate-open");
        var before = new ReadPortfolio(fjordvik.place()).projectNumbered("6114");
        show("6114", (screen, gates) -> screen.showGate(gates.get(1).id()));
        easel.press("#outcome-" + Outcome.APPROVED_WITH_CONDITIONS);
        easel.press("#register");
        assertEquals(before, new ReadPortfolio(fjordvik.place()).projectNumbered("6114"));
        easel.act(() -> easel.scene().getRoot().lookupAll(".scroll-pane")
                .forEach(pane -> ((ScrollPane) pane).setVvalue(0.55)));
        easel.inEveryLook("project-gate-refused");
        show("6102", (screen, gates) -> screen.showGate(gates.get(1).id()));
        easel.inEveryLook("project-gate-decided");
    }

    @Test
    void aLowWindowLeavesTheRibbonsRoomToTabsThatAreAboutOtherThings() {
        show("6102", (screen, gates) -> screen.showOverview());
        easel.picture("project-low", Theme.LIGHT, 960, 500, 2);
        var ribbon = easel.find(Node.class, ".fp-ribbon");
        var tabs = easel.find(TabPane.class, ".tab-pane");
        assertTrue(ribbon.isVisible());
        easel.act(() -> tabs.getSelectionModel().selectLast());
        assertFalse(ribbon.isVisible());
        easel.picture("project-low-log", Theme.LIGHT, 960, 500, 2);
        easel.act(() -> tabs.getSelectionModel().select(1));
        assertTrue(ribbon.isVisible());
        easel.act(() -> tabs.getSelectionModel().selectLast());
        easel.picture("project-log", Theme.LIGHT, 1280, 800);
        assertTrue(ribbon.isVisible());
    }

    private void show(String number, BiConsumer<ProjectScreen, List<Gate>> then) {
        var read = new ReadPortfolio(fjordvik.place());
        var project = read.projectNumbered(number).orElseThrow();
        var screen = easel.show(() -> new ProjectScreen(new FrontDesk(fjordvik.place()).desk, project.id(), List.of()));
        easel.act(() -> {
            then.accept(screen, read.gates(project));
            screen.focus();
        });
    }

}
