package no.faseport.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// One network with the results worked out by hand elsewhere, and what the calculation makes of it.
record Oracle(JsonNode text) {
    private static final Set<String> TASK = Set.of("name", "dur", "milestone", "start");
    private static final Set<String> LINK = Set.of("pred", "succ", "type", "lag", "lagUnit", "lagPercent");
    private static final Set<String> CASE = Set.of("id", "title", "anchor", "tasks", "links", "expect");
    private static final Set<String> EXPECTED = Set.of("tasks", "criticalPathSet", "projectEnd", "projectDuration",
            "error");
    private static final Set<String> FOUND = Set.of("es", "ef", "ls", "lf", "tf", "ff", "crit");

    String id() {
        return text.path("id").asText();
    }

    /// Why the calculation cannot be held against it: something is said that it does not know of.
    Optional<String> notApplicable() {
        var unknown = Stream.of(unknown(Stream.of(text), CASE), unknown(all("tasks"), TASK),
                unknown(all("links"), LINK), unknown(Stream.of(expected()), EXPECTED),
                unknown(expected().path("tasks").valueStream(), FOUND),
                all("tasks").filter(task -> task.path("dur").asDouble() != task.path("dur").asInt())
                        .map(task -> "parts of days"))
                .flatMap(one -> one).findFirst();
        return unknown.map(key -> id() + ": " + key);
    }

    private static Stream<String> unknown(Stream<JsonNode> nodes, Set<String> known) {
        return nodes.flatMap(node -> node.properties().stream()).map(entry -> entry.getKey())
                .filter(key -> !known.contains(key));
    }

    private Stream<JsonNode> all(String kind) {
        return StreamSupport.stream(text.path(kind).spliterator(), false);
    }

    private JsonNode expected() {
        return text.path("expect");
    }

    /// What was expected and did not come.
    Set<String> wrong() {
        var wrong = new TreeSet<String>();
        Plan plan;
        try {
            plan = plan();
        } catch (IllegalArgumentException refused) {
            same(wrong, "refused", expected().path("error").asBoolean(), true);
            return wrong;
        }
        switch (plan.calculation()) {
            case Cycle cycle -> same(wrong, "circle", expected().path("error").asBoolean(), true);
            case Schedule schedule -> {
                same(wrong, "refused", expected().path("error").asBoolean(), false);
                expected().path("tasks").properties().forEach(task -> timing(wrong, task.getKey(), task.getValue(),
                        schedule.timing(Plan.key(task.getKey()))));
                whole(wrong, plan, schedule);
            }
        }
        return wrong;
    }

    private static void timing(Set<String> wrong, String task, JsonNode expected, Timing timing) {
        same(wrong, task + " es", expected.path("es"), timing.earlyStart());
        same(wrong, task + " ef", expected.path("ef"), timing.earlyFinish());
        same(wrong, task + " ls", expected.path("ls"), timing.lateStart());
        same(wrong, task + " lf", expected.path("lf"), timing.lateFinish());
        same(wrong, task + " tf", expected.path("tf"), timing.totalFloat());
        same(wrong, task + " ff", expected.path("ff"), timing.freeFloat());
        same(wrong, task + " crit", expected.path("crit"), timing.critical());
    }

    private void whole(Set<String> wrong, Plan plan, Schedule schedule) {
        if (expected().has("criticalPathSet")) {
            var path = new TreeSet<String>();
            expected().path("criticalPathSet").forEach(name -> path.add(name.asText()));
            var critical = new TreeSet<String>();
            plan.activities.stream().filter(one -> schedule.timing(one.id()).critical())
                    .forEach(one -> critical.add(one.name()));
            same(wrong, "critical", path, critical);
        }
        schedule.finish().ifPresent(last -> {
            var first = plan.activities.stream().map(one -> schedule.timing(one.id()).earlyStart())
                    .min(LocalDate::compareTo).orElseThrow();
            int work = plan.activities.stream().anyMatch(activity -> activity.duration() > 0) ? 1 : 0;
            same(wrong, "end", expected().path("projectEnd"), last);
            same(wrong, "duration", expected().path("projectDuration"),
                    WorkCalendar.weekdays().workdaysBetween(first, last) + work);
        });
    }

    private static void same(Set<String> wrong, String where, JsonNode expected, Object actual) {
        if (!expected.isMissingNode()) {
            same(wrong, where, expected.asText(), actual.toString());
        }
    }

    private static void same(Set<String> wrong, String where, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add(where + " " + actual + " instead of " + expected);
        }
    }

    /// One that waits for nothing starts on its own start or on the anchor, one that waits not before the anchor.
    private Plan plan() {
        var plan = new Plan(WorkCalendar.weekdays());
        var anchor = text.path("anchor").asText("2026-06-01");
        for (var task : text.path("tasks")) {
            var name = task.path("name").asText();
            boolean waits = all("links").anyMatch(link -> link.path("succ").asText().equals(name));
            plan.activity(name, LocalDate.parse(waits ? anchor : task.path("start").asText(anchor)),
                    task.path("milestone").asBoolean() ? 0 : task.path("dur").asInt());
        }
        all("links").forEach(link -> link(plan, link));
        return plan;
    }

    private static void link(Plan plan, JsonNode link) {
        var kind = switch (link.path("type").asText("FINISH_START")) {
            case "FINISH_START" -> Dependency.Kind.FS;
            case "START_START" -> Dependency.Kind.SS;
            case "FINISH_FINISH" -> Dependency.Kind.FF;
            case "START_FINISH" -> Dependency.Kind.SF;
            case String other -> throw new IllegalArgumentException(other);
        };
        plan.link(link.path("pred").asText(), link.path("succ").asText(), kind, lag(link));
    }

    private static Lag lag(JsonNode link) {
        if (link.has("lagPercent")) {
            return new Lag(link.path("lagPercent").asInt(), Lag.Unit.PERCENT);
        }
        var unit = link.path("lagUnit").asText().equals("ELAPSEDTIME") ? Lag.Unit.CALENDAR : Lag.Unit.WORKING;
        return new Lag(link.path("lag").asInt(), unit);
    }
}
