package no.faseport.ui.gantt;

import java.util.List;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.ui.Easel;
import no.faseport.ui.Theme;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Pictures of the Gantt to look at, in both themes and two sizes.
@ResourceLock("window")
class GanttScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();

    @Test
    void aPlanLooksLikeAPlan() {
        show(Drawn.example(), 0);
        easel.inEveryLook("gantt");
        zoomed("gantt", Drawn.example(), Theme.LIGHT, 1280, 5);
        zoomed("gantt", Drawn.example(), Theme.DARK, 1280, 13);
        zoomed("gantt", Drawn.example(), Theme.LIGHT, 1280, -8);
    }

    @Test
    void aPlanWithAllThatCanBeKnownOfItIsStillReadable() {
        show(Drawn.everything(), 0);
        easel.picture("gantt-all", Theme.LIGHT, 1280, 800);
        easel.picture("gantt-all", Theme.DARK, 1280, 800);
        zoomed("gantt-all", Drawn.everything(), Theme.LIGHT, 1920, 6);
        zoomed("gantt-all", Drawn.everything(), Theme.LIGHT, 1280, -8);
    }

    private void zoomed(String name, GanttPlan plan, Theme theme, int width, int zoom) {
        show(plan, zoom);
        easel.picture(name + "-zoom" + zoom, theme, width, 800);
    }

    private void show(GanttPlan plan, int zoom) {
        var model = easel.made(() -> new GanttViewModel(plan, new Asked(), new Words(Language.BOKMAAL)));
        easel.act(() -> easel.put(new GanttView(model, List.of())));
        easel.act(() -> {
            model.select(Drawn.key("Evaluering av tilbud"));
            model.viewport().zoom(model.viewport().width() / 2, zoom);
        });
    }
}
