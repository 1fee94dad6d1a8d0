package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.faseport.planning.StaffText;
import no.faseport.portfolio.LoadPage;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Assigned;
import no.faseport.schedule.Resource;
import no.faseport.schedule.Workload;

/// Reads who there is, what they work on, and how much that is.
public final class ReadPeople {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadPeople(Workplace place) {
        this.place = place;
    }

    /// Who works on each activity of `project`, as planners write it.
    public Map<ActivityId, String> staff(ProjectId project) {
        return place.store().read(work -> {
            var names = work.resources().all().stream().collect(Collectors.toMap(Resource::id, Resource::name));
            var staff = new LinkedHashMap<ActivityId, List<StaffText.Part>>();
            work.resources().assigned(project).stream().map(Assigned::assignment).forEach(one -> staff
                    .computeIfAbsent(one.activity(), _ -> new ArrayList<>())
                    .add(new StaffText.Part(names.getOrDefault(one.resource(), ""), one.share())));
            var texts = new HashMap<ActivityId, String>();
            staff.forEach((activity, parts) -> texts.put(activity, StaffText.of(parts)));
            return texts;
        });
    }

    /// What people and roles are called, by name.
    public List<String> names() {
        return place.store().read(work -> work.resources().all()).stream().map(Resource::name)
                .sorted(place.words().collator()::compare).toList();
    }

    /// The load from the week of `from` to the week of `until`, both included; people and roles by name.
    public LoadPage load(LocalDate from, LocalDate until) {
        var collator = place.words().collator();
        return place.store().read(work -> {
            var resources = work.resources().all().stream()
                    .sorted(Comparator.comparing(Resource::name, collator::compare)).toList();
            var absences = work.resources().absences();
            var assigned = work.resources().assigned();
            var names = work.projects().all().stream().collect(Collectors.toMap(Project::id,
                    one -> new ProjectName(one.id(), one.number(), one.name())));
            return new LoadPage(resources, absences, assigned, names,
                    new Workload(resources, absences, assigned, work.calendars().followed(), from, until));
        });
    }
}
