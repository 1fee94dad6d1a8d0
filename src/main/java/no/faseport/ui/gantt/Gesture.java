package no.faseport.ui.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.Hit;
import no.faseport.gantt.Point;
import no.faseport.gantt.TimeScale;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Shift;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Message;

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

    /// A gate is dragged to `day`, once it has `gone` far enough not to be a click; where something `stays` it, it goes nowhere.
    record Postponing(GanttPlan.GateMark gate, Optional<Message> stays, Point from, boolean gone, LocalDate day)
            implements
                Gesture {
        private static final double A_CLICK = 4;

        /// A gate that is only pressed yet.
        static Postponing of(GanttPlan.GateMark gate, Optional<Message> stays, Point from) {
            return new Postponing(gate, stays, from, false, gate.date());
        }

        /// The gesture when the pointer has come to `point`, fallen in place.
        Postponing to(Point point, TimeScale scale, WorkCalendar calendar) {
            double pixels = point.x() - from.x();
            if (!gone && Math.abs(pixels) < A_CLICK) {
                return this;
            }
            long days = Math.round(pixels / scale.pixelsPerDay());
            var there = gate.date().plusDays(days);
            boolean here = days == 0 || stays.isPresent() || !WorkCalendar.covers(there);
            return new Postponing(gate, stays, from, true,
                    here ? gate.date() : Snap.of(scale).start(there, calendar));
        }

        boolean changesAnything() {
            return !day.equals(gate.date());
        }
    }

    /// A bar, or one end of it, is dragged, and where it is whole, `along` go with it; nothing has happened until `shifts` has
    /// something in it.
    record Dragging(GanttRow row, List<ActivityId> along, Hit.Part part, Point from, Preview preview, Time time,
            List<Shift> shifts) implements Gesture {
        /// A drag that has not gone anywhere yet.
        static Dragging of(GanttRow row, List<ActivityId> along, Hit.Part part, Point from, Preview preview) {
            return new Dragging(row, along, part, from, preview, new Time(row.start(), row.duration()),
                    List.of());
        }

        /// The drag when the pointer has gone `days` to the right, fallen in place.
        Dragging by(long days, Snap snap, WorkCalendar calendar) {
            var there = days == 0 ? before() : moved(days, snap, calendar);
            if (there.equals(time)) {
                return this;
            }
            var shifts = there.equals(before()) ? List.<Shift>of() : preview.of(edit(there, calendar));
            return new Dragging(row, along, part, from, preview, there, shifts);
        }

        private Time before() {
            return new Time(row.start(), row.duration());
        }

        private Time moved(long days, Snap snap, WorkCalendar calendar) {
            return switch (part) {
                case BODY, DOT -> new Time(snap.start(row.start().plusDays(days), calendar), row.duration());
                case START -> startingAt(snap.start(row.start().plusDays(days), calendar), calendar);
                case FINISH -> finishingAt(snap.finish(row.finish().plusDays(days), calendar));
            };
        }

        private Time startingAt(LocalDate start, WorkCalendar calendar) {
            int duration = calendar.workdaysBetween(start, row.finish().plusDays(1));
            return duration >= 1 ? new Time(start, duration) : new Time(calendar.onOrBefore(row.finish()), 1);
        }

        private Time finishingAt(LocalDate finish) {
            return new Time(row.start(), preview.duration(row.activity(), finish));
        }

        /// What the drag asks for as it stands.
        PlanEdit edit(WorkCalendar calendar) {
            return edit(time, calendar);
        }

        private PlanEdit edit(Time there, WorkCalendar calendar) {
            if (part == Hit.Part.START || part == Hit.Part.FINISH) {
                return new TimeEdit.Span(row.id(), there.start(), there.duration());
            }
            return along.size() <= 1
                    ? new TimeEdit.Start(row.id(), there.start())
                    : new TimeEdit.Move(along, calendar.workdaysBetween(row.start(), there.start()));
        }

        boolean changesAnything() {
            return !time.equals(before());
        }
    }

    /// A start and a duration in working days.
    record Time(LocalDate start, int duration) {
    }
}
