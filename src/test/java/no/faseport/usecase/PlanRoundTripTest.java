package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.planfile.Loss;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan sent to Microsoft Project and brought into a portfolio that knows nothing of it is the same in all that is stored.
class PlanRoundTripTest {
    private static final int PLANS = 15;
    /// What is otherwise in the file, and as it was when it is read back.
    private static final Set<String> THERE_AND_BACK = Set.of("planfile.loss.held", "planfile.loss.heldOtherwise",
            "planfile.loss.resourceName", "planfile.loss.calendarName");

    @TempDir
    Path folder;
    private Town from;
    private Town to;

    @BeforeEach
    void twoTowns() throws Exception {
        from = new Town(folder.resolve("from"));
        to = new Town(folder.resolve("to"));
    }

    @AfterEach
    void goHome() {
        from.close();
        to.close();
    }

    private static List<String> told(Town town, ProjectId project) {
        return town.anna().store().read(work -> new ToldProject(work, project).lines());
    }

    @Test
    void everythingThatIsStoredOfAPlanComesBack() {
        var here = from.project("1001", "Prøve");
        var there = to.project("1001", "Prøve");
        for (long seed = 0; seed < PLANS; seed++) {
            long plan = seed;
            from.anna().store().change("anna", work -> {
                new RandomProject(plan, work, here).write();
                return new Said<>(here, "Laget en plan");
            });
            assertEquals(List.of(), sentAndBrought(here, there), "plan " + seed);
            assertEquals(List.of(), difference(told(from, here), told(to, there)), "plan " + seed);
            new UndoChange(from.anna()).undo();
            new UndoChange(to.anna()).undo();
        }
    }

    /// The lines that stand on one side only.
    private static List<String> difference(List<String> here, List<String> there) {
        return Stream.concat(here.stream().filter(line -> !there.contains(line)).map(line -> "lost: " + line),
                there.stream().filter(line -> !here.contains(line)).map(line -> "come: " + line)).toList();
    }

    /// What is lost on the way there or back.
    private List<Loss> sentAndBrought(ProjectId here, ProjectId there) {
        var file = folder.resolve("plan.xml");
        var sent = new ExportPlan(from.anna()).write(here, file, Progress.UNWATCHED).ifDone().orElseThrow();
        var plans = new ImportPlan(to.anna());
        var preview = plans.preview(there, file, false, Progress.UNWATCHED).ifDone().orElseThrow();
        assertEquals(List.of(), plans.apply(preview, Progress.UNWATCHED).reasons());
        var lost = new ArrayList<>(preview.losses());
        sent.losses().stream().filter(loss -> !THERE_AND_BACK.contains(loss.what().key())).forEach(lost::add);
        return lost;
    }
}
