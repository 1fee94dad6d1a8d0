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
    private final GanttRow.Room[] rooms;

    Findings(GanttPlan plan) {
        rooms = new GanttRow.Room[plan.activities().size()];
        Arrays.fill(rooms, GanttRow.Room.UNKNOWN);
        if (plan.facts().courses().isEmpty()) {
            switch (plan.calculation()) {
                case Cycle cycle -> Arrays.fill(rooms, GanttRow.Room.UNKNOWN);
                case Schedule schedule -> take(schedule, plan.activities(), plan.facts().nearCritical());
            }
        }
    }

    private Findings(GanttRow.Room[] rooms) {
        this.rooms = rooms;
    }

    /// The same, and nothing of one more line at `place`.
    Findings with(int place) {
        var more = Arrays.copyOf(rooms, rooms.length + 1);
        System.arraycopy(rooms, place, more, place + 1, rooms.length - place);
        more[place] = GanttRow.Room.UNKNOWN;
        return new Findings(more);
    }

    private void take(Schedule schedule, List<Activity> activities, int near) {
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
