package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.gantt.RoadmapPicture;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.portfolio.Roadmap;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;

/// Reads the days of the roadmap's gates and milestones, project by project as the roadmap has them.
final class RoadmapDays {
    private final Workplace place;

    RoadmapDays(Workplace place) {
        this.place = place;
    }

    /// Something that happens on one day in a project.
    ///
    /// @param key that of the gate or the milestone
    /// @param group what the project is gathered under
    /// @param told how a gate stands, or what is noted about a milestone
    record Event(UUID key, String group, Roadmap.Line project, boolean gate, String name, LocalDate day, String told) {
    }

    /// The events of the projects that `asked` shows, within the days and the open groups of `order`.
    List<Event> of(PaperSubject.OfRoadmap asked, PaperOrder order) {
        var roadmap = new ReadPortfolio(place).roadmap();
        var picture = new RoadmapPicture(roadmap, place.today(), place.words());
        var milestones = place.store().read(work -> work.plans().milestones()).stream()
                .collect(Collectors.groupingBy(Activity::project));
        var events = new ArrayList<Event>();
        var group = "";
        for (var row : rows(picture, asked, order)) {
            var project = picture.project(row.id());
            group = project.isPresent() ? group : row.activity().name();
            var under = group;
            project.ifPresent(line -> events.addAll(of(line, under, milestones)));
        }
        return events.stream().filter(one -> isWithin(one.day(), order)).toList();
    }

    private static List<GanttRow> rows(RoadmapPicture picture, PaperSubject.OfRoadmap asked, PaperOrder order) {
        var plan = picture.plan(asked.grouping(), asked.filter(), asked.tertials());
        return GanttRows.of(plan, order.closed()).open();
    }

    private static boolean isWithin(LocalDate day, PaperOrder order) {
        return order.from().filter(day::isBefore).isEmpty() && order.until().filter(day::isAfter).isEmpty();
    }

    private List<Event> of(Roadmap.Line line, String group, Map<ProjectId, List<Activity>> milestones) {
        var events = new ArrayList<Event>();
        line.gates().forEach(gate -> gate(line, group, gate).ifPresent(events::add));
        milestones.getOrDefault(line.project(), List.of()).forEach(one -> events.add(new Event(one.id().value(), group,
                line, false, one.name(), one.start(), one.note().replaceAll("\\s+", " ").strip())));
        events.sort(Comparator.comparing(Event::day));
        return events;
    }

    private Optional<Event> gate(Roadmap.Line line, String group, Roadmap.Stage gate) {
        var words = place.words();
        return gate.day().map(day -> new Event(gate.id().value(), group, line, true, gate.code(), day,
                gate.outcome().map(outcome -> words.text("outcome." + outcome))
                        .orElseGet(() -> words.text("gantt.gate.open"))));
    }
}
