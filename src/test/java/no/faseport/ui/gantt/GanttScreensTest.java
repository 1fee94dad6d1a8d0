package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.schedule.Activity;
import no.faseport.ui.Easel;
import no.faseport.ui.Theme;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of the Gantt to look at, in both themes and two sizes; in each of them the table says what the plan has, under whole
/// headings.
@ResourceLock("window")
class GanttScreensTest {
    private static final String CHOSEN = "Evaluering av tilbud";

    @RegisterExtension
    final Easel easel = new Easel();

    @Test
    void aPlanLooksLikeAPlan() {
        show(Drawn.example(), 0);
        easel.inEveryLook("gantt");
        assertSays(Drawn.example());
        zoomed("gantt", Drawn.example(), Theme.LIGHT, 1280, 5);
        zoomed("gantt", Drawn.example(), Theme.DARK, 1280, 13);
        zoomed("gantt", Drawn.example(), Theme.LIGHT, 1280, -8);
    }

    @Test
    void aPlanWithAllThatCanBeKnownOfItIsStillReadable() {
        show(Drawn.everything(), 0);
        easel.picture("gantt-all", Theme.LIGHT, 1280, 800);
        easel.picture("gantt-all", Theme.DARK, 1280, 800);
        assertSays(Drawn.everything());
        zoomed("gantt-all", Drawn.everything(), Theme.LIGHT, 1920, 6);
        zoomed("gantt-all", Drawn.everything(), Theme.LIGHT, 1280, -8);
    }

    private void zoomed(String name, GanttPlan plan, Theme theme, int width, int zoom) {
        show(plan, zoom);
        easel.picture(name + "-zoom" + zoom, theme, width, 800);
        assertSays(plan);
    }

    /// The lines in sight are the plan's, from the first on and in its order, with the chosen one among them.
    private void assertSays(GanttPlan plan) {
        assertEquals(List.of(), easel.cut(".column-header"));
        assertEquals(List.of(), easel.cut(".button"));
        var names = plan.activities().stream().map(Activity::name).collect(Collectors.toSet());
        var shown = easel.said(".tree-table-row-cell").stream().filter(names::contains).toList();
        assertTrue(shown.size() > 15, () -> shown + " is too little of a plan");
        assertEquals(plan.activities().stream().map(Activity::name).filter(shown::contains).toList(), shown);
        assertTrue(shown.contains(CHOSEN), () -> CHOSEN + " is not among " + shown);
    }

    private void show(GanttPlan plan, int zoom) {
        var model = easel.made(() -> new GanttViewModel(plan, new Asked(), new Words(Language.BOKMAAL)));
        easel.act(() -> easel.put(new GanttView(model, List.of())));
        easel.act(() -> {
            model.select(Drawn.key(CHOSEN));
            model.viewport().zoom(model.viewport().width() / 2, zoom);
        });
    }
}
