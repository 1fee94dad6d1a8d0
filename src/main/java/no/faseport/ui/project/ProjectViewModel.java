package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.gate.Condition;
import no.faseport.portfolio.Topic;
import no.faseport.project.Mark;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectType;
import no.faseport.project.Section;
import no.faseport.project.UnitId;
import no.faseport.ui.Desk;
import no.faseport.usecase.EditProject;
import no.faseport.usecase.FulfilCondition;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// What a project's head, ribbon and overview show, and what can be changed there; every change is saved at once.
public final class ProjectViewModel {
    private static final Message READING = Message.of("project.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final ProjectId id;
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InvalidationListener onYear = year -> read();

    /// A view of the project `id`, read at once.
    public ProjectViewModel(Desk desk, ProjectId id) {
        this.desk = desk;
        this.id = id;
        desk.year().addListener(new WeakInvalidationListener(onYear));
        read();
    }

    /// The key of the project shown.
    public ProjectId id() {
        return id;
    }

    ReadOnlyObjectProperty<Optional<Overview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The date where the user is.
    LocalDate today() {
        return desk.place().today();
    }

    /// Reads again after a change about `topics`; every one of them can touch the overview.
    void refresh(Set<Topic> topics) {
        if (!topics.isEmpty()) {
            read();
        }
    }

    private void read() {
        var year = desk.year().get();
        desk.background().run(READING,
                progress -> Overview.read(new ReadPortfolio(desk.place()), id, year, desk.place().today()),
                this::show);
    }

    private void show(Optional<Overview> found) {
        overview.set(found);
        if (found.isEmpty()) {
            desk.navigation().portfolio();
        }
    }

    /// Writes `text` in `field`, unless it says so already or somebody has changed it since it was shown.
    void write(HeadField field, String text) {
        overview.get().map(shown -> field.of(shown.page().project())).filter(seen -> !seen.equals(text.strip()))
                .ifPresent(seen -> edit(field.key(), now -> field.edited(now, seen, text)));
    }

    /// Lets the project belong to `unit`, or to none.
    void choose(Optional<UnitId> unit) {
        edit("project.field.UNIT", now -> new Result.Done<>(now.inUnit(unit)));
    }

    /// Says what kind of work the project is.
    void choose(ProjectType type) {
        edit("project.field.TYPE", now -> new Result.Done<>(now.ofType(type)));
    }

    /// Marks how `section` stands.
    void mark(Section section, Mark mark) {
        edit("section." + section, now -> new Result.Done<>(now.marked(now.marks().with(section, mark))));
    }

    private void edit(String field, Function<Project, Result<Project>> edit) {
        desk.background().run(SAVING,
                progress -> new EditProject(desk.place()).edit(id, Message.of(field), edit), this::saved);
    }

    private void saved(Result<?> result) {
        if (!result.reasons().isEmpty()) {
            desk.notices().refused(result.reasons());
            read();
        }
    }

    /// Marks a condition as fulfilled today.
    void fulfil(Condition condition) {
        desk.background().run(SAVING, progress -> {
            new FulfilCondition(desk.place()).mark(condition, Optional.of(desk.place().today()));
            return condition;
        }, done -> desk.notices().told(Message.of("project.condition.fulfilled", done.text())));
    }
}
