package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.StaffText;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;

/// What people can do in a Gantt: each gesture is one edit, and the Gantt changes nothing itself.
///
/// Whoever answers does the use case and then shows the Gantt its new plan.
public interface GanttActions {
    /// True where anything can be changed at all; where not, nothing is edited.
    default boolean canChange() {
        return true;
    }

    /// A key for an activity that people are about to add.
    ActivityId newKey();

    /// The plan shall be changed so.
    void edit(PlanEdit edit);

    /// The activity shall wait for a line of the plan of the project with this number.
    void await(ActivityId successor, String project, WaitText.Numbered wait);

    /// The activity shall wait for exactly these: activities of its own plan, and lines of other projects' plans; not at all where
    /// something is `wrong`, which is told with what is wrong with those lines.
    void await(ActivityId successor, List<Wait> own, List<WaitText.Part> outside, List<Message> wrong);

    /// Those who are written shall work on each of the activities, and nobody else.
    void assign(List<ActivityId> activities, List<StaffText.Part> team);

    /// Why no gate can be planned for another day here; nothing where they can.
    Optional<Message> gatesStay();

    /// The gate shall be decided on another day.
    void planGate(UUID gate, LocalDate day);

    /// Something asked for cannot be understood, for these reasons.
    void refuse(List<Message> reasons);

    /// Works something out that may take long in a large plan, and gives it to `done`; everything that is asked for later waits.
    <T> void workOut(Supplier<T> job, Consumer<T> done);

    /// What shows the line's own page; nothing where it has none.
    default Optional<Runnable> page(ActivityId line) {
        return Optional.empty();
    }

    /// Show the gate's own page.
    void openGate(UUID gate);
}
