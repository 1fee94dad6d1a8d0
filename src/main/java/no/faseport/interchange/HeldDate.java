package no.faseport.interchange;

import java.time.LocalDate;
import org.mpxj.ConstraintType;
import org.mpxj.Task;

/// A date that nothing but Faseport holds: an activity that waits for nothing stays there where it was put, while Microsoft
/// Project takes such a task to the start of the project.
///
/// In the file it starts no earlier than that day, and says in text 30 why, so that it comes back as it was.
record HeldDate(Task task) {
    private static final int FIELD = 30;
    private static final String WHY = "Faseport";

    void hold(LocalDate day) {
        task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
        task.setConstraintDate(day.atTime(Outgoing.MORNING));
        task.setText(FIELD, WHY);
    }

    /// True where the constraint is only there to hold a date.
    boolean holds() {
        return WHY.equals(task.getText(FIELD)) && task.getConstraintType() == ConstraintType.START_NO_EARLIER_THAN;
    }

    /// True for the value of text 30 that says so.
    static boolean isWhy(Object value) {
        return WHY.equals(value);
    }
}
