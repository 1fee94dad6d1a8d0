package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.gantt.LargePlan;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.OutlineEdit.Side;
import no.faseport.planning.PlanDraft;
import no.faseport.schedule.ActivityId;
import org.junit.jupiter.api.Test;

/// A line that is being written held against the plan that has it.
class ComingLineTest {
    private static final ActivityId FRESH = Drawn.key("ny");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    void aLineStandsWhereItWillStandOnceItIsAdded() {
        var plan = LargePlan.of(230).calculated();
        var closed = plan.activities().stream().filter(one -> one.name().equals("Delprosjekt 1")).findFirst()
                .orElseThrow().id();
        for (var folded : List.of(Set.<ActivityId>of(), Set.of(closed))) {
            var ready = ReadyPlan.of(plan, folded);
            for (var beside : plan.activities()) {
                for (var side : Side.values()) {
                    var line = new OutlineEdit.Add(Optional.of(FRESH), Optional.of(beside.id()), side, "Ny");
                    assertEquals(seen(added(plan, line), folded), seen(ready.with(ComingLine.of(line, ready))),
                            () -> side + " " + beside.name());
                }
            }
        }
    }

    /// The lines in order with their days, what is in sight, the links in sight, and the numbers; those above the line keep the dates
    /// of what was under them until it is added.
    private static List<Object> seen(ReadyPlan ready) {
        var rows = ready.rows();
        return List.of(rows.all().stream().map(row -> outline(row, ready)).toList(), open(rows), rows.joints(),
                rows.row(FRESH).map(row -> List.of(row.start(), row.finish(), row.duration())));
    }

    private static List<Object> seen(GanttPlan plan, Set<ActivityId> closed) {
        return seen(ReadyPlan.of(plan, closed));
    }

    private static String outline(GanttRow row, ReadyPlan ready) {
        return ready.numbers().number(row.id()) + " " + ready.numbers().wbs(row.id()) + " " + row.activity().name()
                + (row.summary() ? " over" : "") + " " + ready.numbers().predecessors(row.id());
    }

    private static List<String> open(GanttRows rows) {
        return rows.open().stream().map(row -> rows.place(row.id()).orElseThrow() + " " + row.activity().name())
                .toList();
    }

    private static GanttPlan added(GanttPlan plan, OutlineEdit line) {
        var draft = new PlanDraft(plan.activities().getFirst().project(), plan.activities(), plan.dependencies(),
                plan::calendarOf, plan.today(), UUID::randomUUID);
        line.on(draft);
        return new GanttPlan(draft.activities(), plan.dependencies(), plan.gates(), plan.phases(), plan.calendar(),
                plan.today());
    }

    @Test
    void aFewLinesAreWrittenBesideEachOther() {
        var ready = ReadyPlan.of(new Drawn(MONDAY).summary("Fase", MONDAY).work("A", MONDAY, 3, 0, "").plan(),
                Set.of());
        var above = "A";
        for (var name : List.of("B", "C", "D")) {
            var line = new OutlineEdit.Add(Optional.of(Drawn.key(name)), Optional.of(Drawn.key(above)), Side.BELOW,
                    name);
            ready = ready.with(ComingLine.of(line, ready));
            above = name;
        }
        assertEquals(List.of("Fase", "A", "B", "C", "D"),
                ready.rows().open().stream().map(row -> row.activity().name()).toList());
        assertEquals("1.4", ready.numbers().wbs(Drawn.key("D")));
    }

    @Test
    void aLineWhoseNeighbourHasGoneStandsLast() {
        var ready = ReadyPlan.of(LargePlan.of(10), Set.of());
        var line = new OutlineEdit.Add(Optional.of(FRESH), Optional.of(Drawn.key("borte")), Side.ABOVE, "Ny");
        assertEquals(11, ready.with(ComingLine.of(line, ready)).numbers().number(FRESH));
        assertEquals("2", ready.with(ComingLine.of(line, ready)).numbers().wbs(FRESH));
    }
}
