package no.faseport.schedule;

import java.util.Map;

/// A target that counts the runs in which it is met.
final class Aim {
    private final Target target;
    private final int day;
    private final int[] numbers;
    private int met;

    /// For `target`, whose activities have these numbers in the course; one that is not there counts for nothing.
    Aim(Target target, Map<ActivityId, Integer> known) {
        this.target = target;
        day = Math.toIntExact(target.day().toEpochDay());
        numbers = target.activities().stream().filter(known::containsKey).mapToInt(known::get).toArray();
    }

    /// Counts the run that `course` has just done.
    void count(Course course) {
        for (int number : numbers) {
            if (course.lastDay(number) > day) {
                return;
            }
        }
        met++;
    }

    Chance chance(int runs) {
        return new Chance(target, (double) met / runs);
    }
}
