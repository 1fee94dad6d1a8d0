package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Random networks: the calculation agrees with one that walks day by day until nothing moves any more.
class NetworkPropertyTest {
    private static final WorkCalendar NORWAY = WorkCalendar.norwegian();

    @Test
    void earlyDatesAgreeWithPushingDayByDay() {
        for (int seed = 0; seed < 150; seed++) {
            var plan = random(seed);
            var schedule = plan.schedule();
            var slow = pushed(plan);
            for (var activity : plan.activities) {
                assertEquals(slow.get(activity.id()), schedule.timing(activity.id()).earlyStart(), "seed " + seed);
            }
        }
    }

    @Test
    void slippingByTheTotalFloatIsFreeAndOneDayMoreIsNot() {
        for (int seed = 0; seed < 100; seed++) {
            var plan = random(seed);
            var end = end(plan);
            for (int i = 0; i < plan.activities.size(); i++) {
                var activity = plan.activities.get(i);
                var timing = plan.schedule().timing(activity.id());
                plan.activities.set(i, activity.at(timing.lateStart(), activity.duration()));
                assertEquals(end, end(plan), "seed " + seed);
                plan.activities.set(i, activity.at(NORWAY.plus(timing.lateStart(), 1), activity.duration()));
                assertTrue(end(plan).isAfter(end), "seed " + seed);
                plan.activities.set(i, activity);
            }
        }
    }

    private static LocalDate end(Plan plan) {
        var schedule = plan.schedule();
        return plan.activities.stream().map(one -> schedule.timing(one.id()).earlyFinish()).max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Map<ActivityId, LocalDate> pushed(Plan plan) {
        var starts = new HashMap<ActivityId, LocalDate>();
        plan.activities.forEach(one -> starts.put(one.id(), NORWAY.onOrAfter(one.start())));
        for (boolean moving = true; moving;) {
            moving = false;
            for (var link : plan.dependencies) {
                var before = plan.activities.stream().filter(one -> one.id().equals(link.predecessor())).findFirst()
                        .orElseThrow();
                var from = NORWAY.plus(starts.getOrDefault(link.predecessor(), LocalDate.MIN),
                        before.duration() + link.lag().amount());
                if (starts.getOrDefault(link.successor(), LocalDate.MIN).isBefore(from)) {
                    starts.put(link.successor(), from);
                    moving = true;
                }
            }
        }
        return starts;
    }

    private static Plan random(int seed) {
        var random = new Random(seed);
        var plan = new Plan(NORWAY);
        int size = random.nextInt(2, 14);
        for (int i = 0; i < size; i++) {
            plan.activity("" + i, LocalDate.of(2026, 3, 2).plusDays(random.nextInt(30)), random.nextInt(9));
            for (int links = random.nextInt(3); links > 0 && i > 0; links--) {
                plan.link("" + random.nextInt(i), "" + i, random.nextInt(-3, 5));
            }
        }
        return plan;
    }
}
