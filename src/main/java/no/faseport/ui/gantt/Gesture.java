package no.faseport.ui.gantt;

import no.faseport.gantt.Point;
import no.faseport.gantt.Hit;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import java.time.LocalDate;
import java.util.List;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Shift;
import no.faseport.schedule.WorkCalendar;

/// What the pointer is in the middle of.
sealed interface Gesture {
    /// Nothing is pressed.
    record Resting() implements Gesture {
    }

    /// The paper is dragged.
    record Panning(Point from) implements Gesture {
    }

    /// A dependency is drawn from `activity`'s dot to the pointer.
    record Linking(ActivityId activity, Point from, Point to) implements Gesture {
    }

    /// A bar, or one end of it, is dragged; nothing has happened until `shifts` has something in it.
    record Dragging(GanttRow row, Hit.Part part, Point from, Calculation calculation, Time time, List<Shift> shifts)
            implements
                Gesture {
        /// A drag that has not gone anywhere yet.
        static Dragging of(GanttRow row, Hit.Part part, Point from, GanttPlan plan) {
            var calculation = Schedule.of(plan.activities(), plan.dependencies(), plan.calendar());
            return new Dragging(row, part, from, calculation, new Time(row.start(), row.duration()), List.of());
        }

        /// The drag when the pointer has gone `days` to the right, snapped to working days.
        Dragging by(long days, WorkCalendar calendar) {
            var there = days == 0 ? new Time(row.start(), row.duration()) : moved(days, calendar);
            return there.equals(time)
                    ? this
                    : new Dragging(row, part, from, calculation, there, consequences(there));
        }

        private Time moved(long days, WorkCalendar calendar) {
            return switch (part) {
                case BODY, DOT -> new Time(calendar.onOrAfter(row.start().plusDays(days)), row.duration());
                case START -> startingAt(calendar.onOrAfter(row.start().plusDays(days)), calendar);
                case FINISH -> finishingAt(row.finish().plusDays(days), calendar);
            };
        }

        private Time startingAt(LocalDate start, WorkCalendar calendar) {
            int duration = calendar.workdaysBetween(start, row.finish().plusDays(1));
            return duration >= 1 ? new Time(start, duration) : new Time(calendar.onOrBefore(row.finish()), 1);
        }

        private Time finishingAt(LocalDate finish, WorkCalendar calendar) {
            return new Time(row.start(), Math.max(1, calendar.workdaysBetween(row.start(), finish.plusDays(1))));
        }

        private List<Shift> consequences(Time there) {
            if (there.start().equals(row.start()) && there.duration() == row.duration()) {
                return List.of();
            }
            Activity activity = row.activity();
            return switch (calculation) {
                case Schedule schedule -> schedule.move(activity.id(), there.start(), there.duration());
                case Cycle cycle -> row.summary()
                        ? List.of()
                        : List.of(new Shift(activity, there.start(), there.duration()));
            };
        }

        boolean changesDuration() {
            return time.duration() != row.duration();
        }

        boolean changesAnything() {
            return changesDuration() || !time.start().equals(row.start());
        }
    }

    /// A start and a duration in working days.
    record Time(LocalDate start, int duration) {
    }
}
