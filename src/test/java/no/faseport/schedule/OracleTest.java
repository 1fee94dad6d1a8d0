package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Textbook networks with results worked out by hand elsewhere, read from `oracles.cpm` or `../shared/oracles/cpm`.
class OracleTest {
    private static final Path ORACLES = Path.of(System.getProperty("oracles.cpm", "../shared/oracles/cpm"));
    private static final LocalDate ANCHOR = LocalDate.of(2026, 6, 1);

    @Test
    void everyCaseOfFinishToStartComesOutAsByHand() throws IOException {
        assumeTrue(Files.isDirectory(ORACLES), "no oracles here");
        var passed = new TreeSet<String>();
        var notApplicable = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(ORACLES, "*.json")) {
            for (var file : files) {
                for (var oracle : new ObjectMapper().readTree(file.toFile()).path("cases")) {
                    var reason = reasonToSkip(oracle);
                    reason.ifPresent(why -> notApplicable.add(oracle.path("id").asText() + ": " + why));
                    if (reason.isEmpty()) {
                        check(oracle);
                        passed.add(oracle.path("id").asText());
                    }
                }
            }
        }
        var report = passed.size() + " passed, not applicable: " + notApplicable;
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("oracles-cpm.txt"), report);
        assertTrue(passed.size() >= 20, report);
    }

    private static Optional<String> reasonToSkip(JsonNode oracle) {
        return StreamSupport.stream(oracle.path("links").spliterator(), false).flatMap(link -> {
            var type = link.path("type").asText("FINISH_START");
            if (!type.equals("FINISH_START")) {
                return Stream.of(type);
            }
            return link.has("lagUnit") || link.has("lagPercent")
                    ? Stream.of("lag not in working days")
                    : Stream.of();
        }).findFirst();
    }

    private static void check(JsonNode oracle) {
        var id = oracle.path("id").asText();
        var plan = plan(oracle);
        var expected = oracle.path("expect");
        if (expected.path("error").asBoolean()) {
            assertTrue(plan.calculation() instanceof Cycle, id);
            return;
        }
        var schedule = plan.schedule();
        expected.path("tasks").properties().forEach(
                task -> task(id + " " + task.getKey(), task.getValue(), schedule.timing(Plan.key(task.getKey()))));
        if (expected.has("criticalPathSet")) {
            var path = new TreeSet<String>();
            expected.path("criticalPathSet").forEach(name -> path.add(name.asText()));
            var critical = plan.activities.stream().filter(one -> schedule.timing(one.id()).critical());
            assertEquals(path, critical.map(Activity::name).collect(Collectors.toCollection(
                    TreeSet::new)), id);
        }
        end(id, expected, plan);
    }

    private static void task(String where, JsonNode expected, Timing timing) {
        var all = List.<Runnable>of(() -> same(where, expected.path("es"), timing.earlyStart()),
                () -> same(where, expected.path("ef"), timing.earlyFinish()),
                () -> same(where, expected.path("ls"), timing.lateStart()),
                () -> same(where, expected.path("lf"), timing.lateFinish()),
                () -> same(where, expected.path("tf"), timing.totalFloat()),
                () -> same(where, expected.path("ff"), timing.freeFloat()),
                () -> same(where, expected.path("crit"), timing.critical()));
        assertAll(all.stream().map(one -> one::run));
    }

    private static void end(String where, JsonNode expected, Plan plan) {
        var schedule = plan.schedule();
        var timings = plan.activities.stream().map(activity -> schedule.timing(activity.id())).toList();
        var last = timings.stream().map(Timing::earlyFinish).max(LocalDate::compareTo).orElseThrow();
        var first = timings.stream().map(Timing::earlyStart).min(LocalDate::compareTo).orElseThrow();
        var work = plan.activities.stream().anyMatch(activity -> activity.duration() > 0) ? 1 : 0;
        same(where, expected.path("projectEnd"), last);
        same(where, expected.path("projectDuration"), WorkCalendar.weekdays().workdaysBetween(first, last) + work);
    }

    private static void same(String where, JsonNode expected, Object actual) {
        if (!expected.isMissingNode()) {
            assertEquals(expected.asText(), actual.toString(), where);
        }
    }

    private static Plan plan(JsonNode oracle) {
        var plan = new Plan(WorkCalendar.weekdays());
        for (var task : oracle.path("tasks")) {
            var start = task.has("start") ? LocalDate.parse(task.path("start").asText()) : ANCHOR;
            plan.activity(task.path("name").asText(), start,
                    task.path("milestone").asBoolean() ? 0 : task.path("dur").asInt());
        }
        for (var link : oracle.path("links")) {
            plan.link(link.path("pred").asText(), link.path("succ").asText(), link.path("lag").asInt());
        }
        return plan;
    }
}
