package no.faseport.schedule;

import java.util.List;
import java.util.stream.Collectors;
import no.faseport.words.Message;

/// Activities that wait for each other in a circle, each for the one before it and the first for the last.
public record Cycle(List<Activity> activities) implements Calculation {
    /// Keeps its own list.
    public Cycle {
        activities = List.copyOf(activities);
    }

    /// Says it with the activities' names.
    public Message message() {
        var names = activities.stream().map(activity -> "«" + activity.name() + "»");
        return Message.of("schedule.cycle", names.collect(Collectors.joining(" → ")));
    }
}
