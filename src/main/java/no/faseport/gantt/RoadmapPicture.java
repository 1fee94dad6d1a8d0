package no.faseport.gantt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.faseport.portfolio.Roadmap;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Words;

/// The portfolio in time as a Gantt shows it: a line for each project under one for each group, the project's key being the
/// line's.
public final class RoadmapPicture {
    private final Roadmap roadmap;
    private final WorkCalendar calendar = WorkCalendar.norwegian();
    private final LocalDate today;
    private final Words words;

    /// Of `roadmap`, in these words.
    public RoadmapPicture(Roadmap roadmap, LocalDate today, Words words) {
        this.roadmap = roadmap;
        this.today = today;
        this.words = words;
    }

    /// The line of a project.
    public static ActivityId line(ProjectId project) {
        return new ActivityId(project.value());
    }

    /// The projects whose name, number or place has `text` in it, gathered by `grouping`, the year divided in thirds where
    /// `tertials`. Projects that nobody has planned have no line.
    public GanttPlan plan(Grouping grouping, String text, boolean tertials) {
        var activities = new ArrayList<Activity>();
        var courses = new HashMap<ActivityId, GanttFacts.Course>();
        grouped(grouping, text).forEach((name, lines) -> {
            var group = group(grouping, name, lines.getFirst(), activities.size());
            activities.add(group);
            for (var line : lines) {
                activities.add(row(line, group.id(), activities.size()));
                courses.put(line(line.project()), course(line));
            }
        });
        var plan = new GanttPlan(activities, List.of(), List.of(), List.of(), calendar, today);
        return plan.knowing(plan.facts().coursing(courses, handovers()).inTertials(tertials));
    }

    /// How many projects nobody has planned.
    public long unplanned() {
        return roadmap.lines().stream().filter(line -> line.start().isEmpty()).count();
    }

    /// The groups by name, those without one last.
    private Map<String, List<Roadmap.Line>> grouped(Grouping grouping, String text) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        var named = new TreeMap<String, List<Roadmap.Line>>(words.collator());
        for (var line : roadmap.lines()) {
            var said = String.join(" ", line.number(), line.name(), line.programme(), line.unit(), line.phase());
            if (line.start().isPresent() && said.toLowerCase(Locale.ROOT).contains(sought)) {
                named.computeIfAbsent(grouping.of(line), _ -> new ArrayList<>()).add(line);
            }
        }
        var groups = new LinkedHashMap<String, List<Roadmap.Line>>();
        var none = Optional.ofNullable(named.remove(""));
        groups.putAll(named);
        none.ifPresent(lines -> groups.put(words.text(grouping.key() + ".none"), lines));
        return groups;
    }

    private Activity group(Grouping grouping, String name, Roadmap.Line first, int ordinal) {
        var id = UUID.nameUUIDFromBytes((grouping.name() + name).getBytes(StandardCharsets.UTF_8));
        return Activity.planned(new ActivityId(id), first.project(), Optional.empty(), ordinal, name, today, 1);
    }

    private Activity row(Roadmap.Line line, ActivityId group, int ordinal) {
        var start = line.start().orElse(today);
        int days = Math.clamp(calendar.workdaysBetween(start, line.finish().orElse(start).plusDays(1)), 1,
                Activity.LONGEST);
        return Activity.planned(line(line.project()), line.project(), Optional.of(group), ordinal, line.name(), start,
                days);
    }

    private GanttFacts.Course course(Roadmap.Line line) {
        var gates = line.gates().stream().flatMap(gate -> gate.day().stream().map(day -> gate(line, gate, day)))
                .toList();
        return new GanttFacts.Course(phases(line), gates);
    }

    private GanttPlan.GateMark gate(Roadmap.Line line, Roadmap.Stage gate, LocalDate day) {
        return new GanttPlan.GateMark(gate.id().value(), line.name() + " · " + gate.code(), day,
                gate.outcome().map(outcome -> words.text("outcome." + outcome)).orElse(""),
                gate.outcome().map(Standing::of).orElse(Standing.OPEN));
    }

    /// From the plan's start or the gate before to each gate that closes a phase.
    private static List<GanttPlan.PhaseBand> phases(Roadmap.Line line) {
        var bands = new ArrayList<GanttPlan.PhaseBand>();
        var from = line.start();
        for (var gate : line.gates().stream().filter(one -> !one.within()).toList()) {
            var start = from;
            gate.day().filter(day -> start.filter(day::isAfter).isPresent())
                    .ifPresent(day -> bands.add(new GanttPlan.PhaseBand(gate.id().value(), gate.closes(),
                            start.orElseThrow(), day)));
            from = gate.day().or(() -> start);
        }
        return bands;
    }

    private List<GanttFacts.Handover> handovers() {
        return roadmap.handovers().stream().flatMap(one -> one.given().or(one::needed).stream()
                .map(given -> new GanttFacts.Handover(new DependencyId(one.id()), line(one.from()), given,
                        line(one.to()), one.needed().orElse(given), told(one, given))))
                .toList();
    }

    private String told(Roadmap.Handover one, LocalDate given) {
        return words.text(one.collides() ? "roadmap.handover.late" : "roadmap.handover", one.what(), name(one.from()),
                name(one.to()), given, one.needed().orElse(given));
    }

    /// What is told of the collisions of a project, one in each line; empty where there are none.
    public String collisions(ProjectId project) {
        return String.join("\n", roadmap.handovers().stream().filter(Roadmap.Handover::collides)
                .filter(one -> one.from().equals(project) || one.to().equals(project))
                .flatMap(one -> one.given().stream().map(given -> told(one, given))).toList());
    }

    private String name(ProjectId project) {
        return line(project, roadmap).map(Roadmap.Line::name).orElse("");
    }

    /// The project of a line; nothing for a group.
    public Optional<Roadmap.Line> project(ActivityId line) {
        return line(new ProjectId(line.value()), roadmap);
    }

    private static Optional<Roadmap.Line> line(ProjectId project, Roadmap roadmap) {
        return roadmap.lines().stream().filter(line -> line.project().equals(project)).findFirst();
    }
}
