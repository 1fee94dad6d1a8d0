package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.TreeItem;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import org.junit.jupiter.api.Test;

/// The table's tree held against one made anew of the same lines.
class GanttTreeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final GanttPlan PLAN = new Drawn(MONDAY).summary("Fase", MONDAY).work("A", MONDAY, 3, 0, "")
            .work("B", MONDAY, 3, 0, "").top().work("C", MONDAY, 3, 0, "").plan();

    private static GanttRows rows(List<Activity> activities) {
        return GanttRows.of(new GanttPlan(activities, List.of(), List.of(), List.of(), PLAN.calendar(), PLAN.today()),
                Set.of());
    }

    private static List<String> told(TreeItem<GanttRow> item, String indent) {
        var all = new ArrayList<String>();
        for (var child : item.getChildren()) {
            var open = child.isExpanded() ? " open" : " closed";
            all.add(indent + child.getValue().activity().name() + " " + child.getValue().finish()
                    + (child.isLeaf() ? "" : open));
            all.addAll(told(child, indent + "  "));
        }
        return all;
    }

    private static Activity under(Optional<ActivityId> parent, String name, int duration) {
        return Activity.planned(Drawn.key(name), PLAN.activities().getFirst().project(), parent, 0, name, MONDAY,
                duration);
    }

    /// Every line in turn under the one before it, beside it, or beside one above it.
    private static List<Activity> drawn(Random dice) {
        var path = new ArrayList<ActivityId>();
        var drawn = new ArrayList<Activity>();
        IntStream.range(0, 1 + dice.nextInt(30)).forEach(i -> {
            int depth = dice.nextInt(path.size() + 1);
            path.subList(depth, path.size()).clear();
            var parent = depth == 0 ? Optional.<ActivityId>empty() : Optional.of(path.getLast());
            drawn.add(under(parent, "Linje " + i, 1 + dice.nextInt(5)));
            path.add(drawn.getLast().id());
        });
        return drawn;
    }

    /// The same with a line more or with some less, or with other times.
    private static List<Activity> edited(List<Activity> before, Random dice, int round) {
        var after = new ArrayList<>(before);
        int at = dice.nextInt(after.size());
        switch (dice.nextInt(3)) {
            case 0 -> after.add(at + 1, under(dice.nextBoolean()
                    ? after.get(at).parent()
                    : Optional.of(after.get(at).id()), "Ny " + round, 2));
            case 1 -> {
                var gone = new ArrayList<>(List.of(after.get(at).id()));
                after.removeIf(one -> gone.contains(one.id())
                        || one.parent().filter(gone::contains).map(_ -> gone.add(one.id())).orElse(false));
            }
            default -> after.set(at, after.get(at).at(MONDAY, 1 + dice.nextInt(20)));
        }
        return after.isEmpty() ? before : inOrder(after);
    }

    /// Children right after their parent.
    private static List<Activity> inOrder(List<Activity> activities) {
        var ordered = new ArrayList<Activity>();
        below(Optional.empty(), activities, ordered);
        return ordered;
    }

    private static void below(Optional<ActivityId> parent, List<Activity> all, List<Activity> ordered) {
        all.stream().filter(one -> one.parent().equals(parent)).forEach(one -> {
            ordered.add(one);
            below(Optional.of(one.id()), all, ordered);
        });
    }

    @Test
    void aTreeThatHasFollowedManyEditsIsAsOneMadeOfTheLinesTheyLeft() {
        var dice = new Random(4);
        int kept = 0;
        for (int plan = 0; plan < 60; plan++) {
            var lines = drawn(dice);
            var tree = new GanttTree(rows(lines));
            for (int edit = 0; edit < 20; edit++) {
                lines = edited(lines, dice, edit);
                var next = tree.of(rows(lines));
                kept += next.equals(tree) ? 1 : 0;
                tree = next;
                tree.take(rows(lines));
                assertEquals(told(new GanttTree(rows(lines)).root(), ""), told(tree.root(), ""));
            }
        }
        assertEquals(60 * 20, kept, 200);
    }

    @Test
    void aLineThatComesUnderAClosedSummaryLeavesItClosed() {
        var tree = new GanttTree(rows(PLAN.activities()));
        tree.close(Set.of(Drawn.key("Fase")));
        var more = new ArrayList<>(PLAN.activities());
        more.add(2, under(Optional.of(Drawn.key("Fase")), "Ny", 1));
        assertSame(tree, tree.of(rows(more)));
        tree.take(rows(more));
        assertEquals(List.of("Fase 2026-06-03 closed", "  A 2026-06-03", "  Ny 2026-06-01", "  B 2026-06-03",
                "C 2026-06-03"), told(tree.root(), ""));
    }

    @Test
    void linesInAnotherOrderAreAnotherTree() {
        var tree = new GanttTree(rows(PLAN.activities()));
        assertNotSame(tree, tree.of(rows(List.of(PLAN.activities().get(3), PLAN.activities().get(0),
                PLAN.activities().get(1), PLAN.activities().get(2)))));
    }
}
