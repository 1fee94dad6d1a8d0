package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import no.faseport.usecase.OpenExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The way from the roadmap to its printing and back, with pictures to look at in target/screens.
@ResourceLock("window")
class RoadmapPrintingTest {
    @RegisterExtension
    final Easel easel = new Easel();
    @RegisterExtension
    final OpenExample fjordvik = new OpenExample("2026-06-05T07:30:00Z");

    @Test
    void theRoadmapIsPrintedFromItsToolbarAndComeBackTo() {
        easel.show(() -> new RoadmapPrinting(new FixedDesk().at(fjordvik.place(), 2026)));
        inBothThemes("roadmap-before-print");
        easel.press("#roadmap-print");
        inBothThemes("roadmap-print");
        assertTrue(easel.scene().lookup("#planpaper-make") instanceof Button, "the choices are there");
        easel.press("#roadmap-back");
        assertNull(easel.scene().lookup("#planpaper-make"));
        assertTrue(easel.scene().lookup("#roadmap-print") instanceof Button, "the roadmap is back");
    }

    private void inBothThemes(String name) {
        easel.picture(name, Theme.LIGHT, 1280, 740);
        easel.picture(name, Theme.DARK, 1920, 1000);
    }
}
