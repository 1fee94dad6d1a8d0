package no.faseport.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.LoadPage;
import no.faseport.portfolio.PlanPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Relief;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.schedule.Workload;
import no.faseport.ui.Desk;
import no.faseport.usecase.Assign;
import no.faseport.usecase.ReadPeople;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.RelieveResource;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Who works on what in a project, the load on them from all projects, and what this project can do about it.
final class TeamViewModel {
    private static final Message READING = Message.of("people.reading");
    private static final Message SEEKING = Message.of("people.relief.seeking");
    private static final Message SAVING = Message.of("project.saving");
    private static final int WEEKS = 12;

    private final Desk desk;
    private final ProjectId project;
    private final RelieveResource relieve;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Relief>> relief = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The resources that the user wants a column for though they have no work here yet.
    private final Set<ResourceId> wanted = new LinkedHashSet<>();
    private LocalDate from;

    /// What is read of a project and its people.
    record Shown(PlanPage plan, LoadPage load) {
    }

    /// For `project`, read at once.
    TeamViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.relieve = new RelieveResource(desk.place());
        this.from = Workload.monday(desk.place().today());
        read();
    }

    /// What is shown, once it is read.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What is suggested; nothing until it is asked for.
    ReadOnlyObjectProperty<Optional<Relief>> reliefProperty() {
        return relief.getReadOnlyProperty();
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The key of the project.
    ProjectId project() {
        return project;
    }

    /// Reads again; a suggestion made before is taken away.
    void read() {
        var plans = new ReadPortfolio(desk.place());
        var people = new ReadPeople(desk.place());
        desk.background().run(READING,
                progress -> plans.plan(project)
                        .map(plan -> new Shown(plan, people.load(from, from.plusWeeks(WEEKS - 1L)))),
                found -> {
                    relief.set(Optional.empty());
                    shown.set(found);
                });
    }

    /// Moves the weeks on by a third of what is shown, back where `step` is negative; to this week where it is 0.
    void move(int step) {
        from = step == 0 ? Workload.monday(desk.place().today()) : from.plusWeeks((long) step * WEEKS / 3);
        read();
    }

    /// The resources that have a column: those who work here and those who were asked for.
    List<Resource> team() {
        return among(true);
    }

    /// The resources that have none.
    List<Resource> others() {
        return among(false);
    }

    private List<Resource> among(boolean here) {
        var found = new ArrayList<Resource>();
        shown.get().ifPresent(now -> {
            var working = new LinkedHashSet<>(wanted);
            now.load().in(project).forEach(one -> working.add(one.assignment().resource()));
            now.load().resources().stream().filter(one -> working.contains(one.id()) == here).forEach(found::add);
        });
        return List.copyOf(found);
    }

    /// Gives a resource a column.
    void want(Resource resource) {
        wanted.add(resource.id());
        read();
    }

    /// Lets a resource work on an activity with the percent written; an empty one takes it off.
    void assign(TeamLine line, Resource resource, String text) {
        var percent = text.replace("%", "").strip();
        if (percent.equals(line.share(resource).map(String::valueOf).orElse(""))) {
            return;
        }
        if (!percent.matches("\\d{0,4}")) {
            desk.notices().refused(List.of(Message.of("people.refused.notPercent", text.strip())));
            read();
            return;
        }
        int share = percent.isEmpty() ? 0 : Integer.parseInt(percent);
        change(() -> new Assign(desk.place()).to(line.activity().id(), resource.id(), share));
    }

    /// Seeks what this project can do for a resource.
    void suggest(Resource resource) {
        desk.background().run(SEEKING, progress -> relieve.suggest(project, resource.id()), relief::set);
    }

    /// Does what is suggested, in one step.
    void apply() {
        relief.get().ifPresent(found -> change(() -> relieve.apply(project, found)));
    }

    /// Leaves it as it is.
    void dismiss() {
        relief.set(Optional.empty());
    }

    private void change(Supplier<Result<?>> edit) {
        desk.background().run(SAVING, progress -> edit.get(), result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            read();
        });
    }
}
