package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.Selection;
import no.faseport.ui.Easel;
import no.faseport.ui.Theme;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A plan while it is edited: the panel about an activity, several lines chosen, all columns.
@ResourceLock("window")
class EditScreensTest {
    @RegisterExtension
    final Easel easel = new Easel();

    @Test
    void thePanelTellsAboutTheActivityPeopleStandIn() {
        var model = easel.made(() -> new GanttViewModel(Drawn.example(), new Asked(), new Words(Language.BOKMAAL)));
        easel.act(() -> easel.put(new GanttView(model, List.of())));
        easel.act(() -> {
            model.choose(Selection.lines(List.of(Drawn.key("Karensperiode"), Drawn.key("Evaluering av tilbud"))));
            model.inspectingProperty().set(true);
        });
        inBothThemes(1280, 800);
        assertEquals("Evaluering av tilbud", easel.find(Labeled.class, ".gantt-inspector-title").getText());
        TreeTableView<?> table = easel.find(TreeTableView.class, "#gantt-table");
        easel.act(() -> table.getColumns().forEach(column -> column.setVisible(true)));
        inBothThemes(1920, 1080);
        assertEquals("Evaluering av tilbud", easel.find(Labeled.class, ".gantt-inspector-title").getText());
    }

    private void inBothThemes(int width, int height) {
        for (var theme : Theme.values()) {
            easel.picture("gantt-edit", theme, width, height);
        }
    }
}
