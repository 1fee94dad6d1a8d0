package no.faseport.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.planfile.PlanLine;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Task;

/// A date that nothing but Faseport holds: an activity that waits for nothing stays there where it was put, while Microsoft
/// Project takes such a task to the start of the project.
///
/// In the file it starts no earlier than that day, and says in text 30 why, with the constraint it has here where it has one,
/// so that it comes back as it was.
record HeldDate(Task task) {
    private static final int FIELD = 30;
    private static final String WHY = "Faseport";

    void hold(PlanLine line) {
        var own = line.constraint();
        task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
        task.setConstraintDate(line.start().atTime(Outgoing.MORNING));
        task.setText(FIELD, WHY + own.date().map(day -> " " + own.kind() + " " + day).orElse(""));
    }

    /// The constraint it has here, where that of the file is only there to hold its date.
    Optional<Constraint> own() {
        var why = task.getText(FIELD);
        return isWhy(why) && task.getConstraintType() == ConstraintType.START_NO_EARLIER_THAN
                ? own(List.of(why.split(" ")))
                : Optional.empty();
    }

    private static Optional<Constraint> own(List<String> said) {
        if (said.size() == 1) {
            return Optional.of(Constraint.SOON);
        }
        try {
            var kind = Stream.of(Constraint.Kind.values())
                    .filter(one -> one.isDated() && one.name().equals(said.get(1))).findFirst();
            var day = Optional.of(said.getLast()).map(LocalDate::parse).filter(WorkCalendar::covers);
            return kind.flatMap(one -> day.map(on -> Constraint.on(one, on)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// True for the value of text 30 that says so.
    static boolean isWhy(@Nullable Object value) {
        return value instanceof String text && (text.equals(WHY) || text.startsWith(WHY + " "));
    }
}
