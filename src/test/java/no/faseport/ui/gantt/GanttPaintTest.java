package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import no.faseport.gantt.LargePlan;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What is painted is what was computed.
@ExtendWith(ApplicationExtension.class)
@ResourceLock("window")
class GanttPaintTest {
    @ParameterizedTest
    @CsvSource({"light, 0, 0", "light, 40, 12", "dark, 300, 20"})
    void everyBarMilestoneAndLinkIsWhereItWasComputed(String theme, int line, int zoom, FxRobot robot) {
        var seen = new ArrayList<Painted>();
        robot.interact(() -> seen.add(painted(theme, line, zoom)));
        assertEquals(List.of(), seen.getFirst().wrong());
        assertTrue(seen.getFirst().looked() > 20, "looked at only " + seen.getFirst().looked());
    }

    private static Painted painted(String theme, int line, int zoom) {
        var sheet = theme.equals("light") ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
        var plan = LargePlan.of(400);
        var model = new GanttViewModel(plan, new Asked(), new Words(Language.BOKMAAL));
        var view = new GanttView(model, List.of());
        var scene = new Scene(view, 1600, 900);
        scene.getStylesheets().addAll("/no/faseport/faseport.css", "/no/faseport/colours-" + theme + ".css");
        scene.snapshot(null);
        model.select(plan.activities().get(line).id());
        model.viewport().zoom(0, zoom);
        model.viewport().scrollRight(model.viewport().scale().x(plan.activities().get(line + 1).start()) - 100);
        scene.snapshot(null);
        var chart = (InkedRegion) view.lookup(".gantt-chart");
        var picture = new GanttPointer(model).picture();
        return new Painted(chart.snapshot(null, null), chart, picture.headBottom()).lookAt(picture);
    }
}
