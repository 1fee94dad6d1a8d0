package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TreeItem;
import no.faseport.gantt.GanttRow;
import no.faseport.planning.OutlineEdit.Side;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Terms;
import org.junit.jupiter.api.Test;

/// Rows land where the mark shows that they will.
class LandingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final TreeItem<GanttRow> summary = row("Gjennomføring");
    private final TreeItem<GanttRow> first = row("Anskaffelse");

    private static TreeItem<GanttRow> row(String name) {
        var activity = new Activity(new ActivityId(UUID.randomUUID()), new ProjectId(UUID.randomUUID()),
                Optional.empty(), 0, name, MONDAY, 1, false, 0, "", Terms.from(MONDAY), "", 1);
        return new TreeItem<>(new GanttRow(activity, 0, false, MONDAY, MONDAY, 1, 0,
                new GanttRow.Room(GanttRow.Urgency.EASY, 0)));
    }

    private static ActivityId id(TreeItem<GanttRow> row) {
        return row.getValue().id();
    }

    @Test
    void aboveUnderOrBelowARowByTheQuarterThePointerIsIn() {
        assertEquals(new Landing(id(first), Side.ABOVE), Landing.at(first, 0.1));
        assertEquals(new Landing(id(first), Side.UNDER), Landing.at(first, 0.5));
        assertEquals(new Landing(id(first), Side.BELOW), Landing.at(first, 0.9));
    }

    @Test
    void rightBelowAnOpenSummaryIsAboveTheFirstUnderIt() {
        summary.getChildren().add(first);
        summary.setExpanded(true);
        assertEquals(new Landing(id(first), Side.ABOVE), Landing.at(summary, 0.9));
        summary.setExpanded(false);
        assertEquals(new Landing(id(summary), Side.BELOW), Landing.at(summary, 0.9));
    }
}
