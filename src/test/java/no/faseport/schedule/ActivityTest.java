package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.Test;

/// What an activity and a dependency refuse to be.
class ActivityTest {
    private static final ActivityId ID = new ActivityId(new UUID(0, 1));
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static Activity activity(Optional<ActivityId> parent, String name, LocalDate start, int duration,
            boolean milestone, int progress) {
        return new Activity(ID, new ProjectId(new UUID(0, 2)), parent, 0, name, start, duration, milestone, progress,
                "", Terms.from(MONDAY), "", 0);
    }

    private static void refused(String why, Runnable nonsense) {
        assertEquals(why, assertThrows(IllegalArgumentException.class, nonsense::run).getMessage());
    }

    @Test
    void anActivityRefusesNonsense() {
        refused("an activity needs a name", () -> activity(Optional.empty(), " ", MONDAY, 1, false, 0));
        refused("a duration is 0 to 10000 working days: -1",
                () -> activity(Optional.empty(), "A", MONDAY, -1, false, 0));
        refused("a milestone, and only a milestone, takes no time: 0",
                () -> activity(Optional.empty(), "A", MONDAY, 0, false, 0));
        refused("a milestone, and only a milestone, takes no time: 3",
                () -> activity(Optional.empty(), "A", MONDAY, 3, true, 0));
        refused("progress is 0 to 100 percent: 101", () -> activity(Optional.empty(), "A", MONDAY, 1, false, 101));
        refused("a start lies in the years the calendar covers: 1899-12-31",
                () -> activity(Optional.empty(), "A", LocalDate.of(1899, 12, 31), 1, false, 0));
        refused("an activity is not its own parent", () -> activity(Optional.of(ID), "A", MONDAY, 1, false, 0));
    }

    @Test
    void aDependencyRefusesToJoinAnActivityToItself() {
        refused("an activity does not wait for itself",
                () -> Dependency.finishToStart(new DependencyId(new UUID(0, 3)), ID, ID, 0));
    }

    @Test
    void workFinishesOnItsLastDay() {
        assertEquals(LocalDate.of(2026, 6, 8),
                activity(Optional.empty(), "A", MONDAY, 6, false, 0).finish(WorkCalendar.norwegian()));
    }
}
