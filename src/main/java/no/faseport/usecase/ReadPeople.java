package no.faseport.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import no.faseport.portfolio.LoadPage;
import no.faseport.portfolio.ProjectName;
import no.faseport.project.Project;
import no.faseport.schedule.Resource;
import no.faseport.schedule.Workload;

/// Reads who there is, what they work on, and how much that is.
public final class ReadPeople {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadPeople(Workplace place) {
        this.place = place;
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
                    new Workload(resources, absences, assigned, StoredPlan.standard(work), from, until));
        });
    }
}
