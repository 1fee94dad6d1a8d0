package no.faseport.gantt;

import java.util.Arrays;
import java.util.List;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Timing;

/// What the network calculation says of each line; nothing where activities wait for each other in a circle, of what is
/// done, and of lines that are whole projects.
final class Findings {
    private final List<Activity> activities;
    private final GanttRow.Room[] rooms;

    Findings(GanttPlan plan) {
        activities = plan.activities();
        rooms = new GanttRow.Room[activities.size()];
        Arrays.fill(rooms, GanttRow.Room.UNKNOWN);
        if (plan.facts().courses().isEmpty()) {
            switch (plan.calculation()) {
                case Cycle cycle -> Arrays.fill(rooms, GanttRow.Room.UNKNOWN);
                case Schedule schedule -> take(schedule, plan.facts().nearCritical());
            }
        }
    }

    private void take(Schedule schedule, int near) {
        for (int i = 0; i < rooms.length; i++) {
            var activity = activities.get(i);
            var timing = schedule.timing(activity.id());
            rooms[i] = room(activity, timing, near);
        }
    }

    private static GanttRow.Room room(Activity activity, Timing timing, int near) {
        if (activity.progress() == 100) {
            return GanttRow.Room.UNKNOWN;
        }
        int days = timing.totalFloat();
        var calm = days <= near ? GanttRow.Urgency.NEAR_CRITICAL : GanttRow.Urgency.EASY;
        return new GanttRow.Room(timing.critical() ? GanttRow.Urgency.CRITICAL : calm, days);
    }

    GanttRow.Room room(int line) {
        return rooms[line];
    }
}
