package no.faseport.gantt;

import java.util.Arrays;
import java.util.List;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Slack;

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
            rooms[i] = activity.progress() == 100
                    ? GanttRow.Room.UNKNOWN
                    : room(schedule.slack(activity.id()), near);
        }
    }

    private static GanttRow.Room room(Slack slack, int near) {
        var calm = slack.days() <= near ? GanttRow.Urgency.NEAR_CRITICAL : GanttRow.Urgency.EASY;
        return new GanttRow.Room(slack.critical() ? GanttRow.Urgency.CRITICAL : calm, slack.days());
    }

    GanttRow.Room room(int line) {
        return rooms[line];
    }
}
