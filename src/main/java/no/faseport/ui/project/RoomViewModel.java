package no.faseport.ui.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.economy.AmountScale;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.Topic;
import no.faseport.project.Delivery;
import no.faseport.project.Document;
import no.faseport.project.Fact;
import no.faseport.project.Kept;
import no.faseport.project.Programme;
import no.faseport.project.ProjectId;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import no.faseport.ui.Desk;
import no.faseport.usecase.AttachFile;
import no.faseport.usecase.EditRoom;
import no.faseport.usecase.PlaceProject;
import no.faseport.usecase.ReadRoom;
import no.faseport.usecase.Result;
import no.faseport.usecase.WriteExceptionReport;
import no.faseport.words.Message;

/// What a project's room shows and what can be changed there; every change is saved at once and can be undone.
public final class RoomViewModel {
    private static final Message READING = Message.of("project.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final ProjectId id;
    private final EditRoom edit;
    private final PlaceProject place;
    private final ReadOnlyObjectWrapper<Optional<RoomShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The room of the project `id`, read at once.
    public RoomViewModel(Desk desk, ProjectId id) {
        this.desk = desk;
        this.id = id;
        this.edit = new EditRoom(desk.place());
        this.place = new PlaceProject(desk.place());
        read();
    }

    ReadOnlyObjectProperty<Optional<RoomShown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The date where the user is.
    LocalDate today() {
        return desk.place().today();
    }

    /// The name that changes are recorded with.
    String author() {
        return desk.place().author();
    }

    /// The key of the project shown.
    ProjectId project() {
        return id;
    }

    /// Reads again after a change about `topics`; a tolerance can be broken by nearly anything.
    void refresh(Set<Topic> topics) {
        if (!topics.isEmpty()) {
            read();
        }
    }

    private void read() {
        var read = new ReadRoom(desk.place());
        desk.background().run(READING,
                progress -> read.page(id)
                        .map(page -> new RoomShown(page, read.programmes(), read.unusedProgrammes())),
                shown::set);
    }

    /// Puts `fact` in the room; `added` is done where that went well.
    void add(Fact fact, Runnable added) {
        run(() -> edit.add(id, fact), added);
    }

    /// Says that this project waits for something from `other`.
    void waitFor(ProjectId other, Delivery delivery, Runnable added) {
        run(() -> edit.add(other, delivery), added);
    }

    /// Changes what is in the room.
    <F extends Fact> void edit(Kept<F> seen, UnaryOperator<F> change) {
        if (!change.apply(seen.fact()).equals(seen.fact())) {
            run(() -> edit.edit(seen, change), this::nothing);
        }
    }

    /// Takes something out of the room.
    void remove(Kept<?> seen) {
        run(() -> edit.remove(seen), this::nothing);
    }

    /// Changes the tolerance of one kind.
    void tolerate(ToleranceKind kind, UnaryOperator<Tolerance> change) {
        shown.get().map(room -> room.page().tolerance(kind)).filter(now -> !change.apply(now).equals(now))
                .ifPresent(now -> run(() -> edit.set(id, change.apply(now)), this::nothing));
    }

    /// Lets the project belong to the programme called `name`, or to none where it is empty.
    void join(String name) {
        run(() -> place.inProgramme(id, name), this::nothing);
    }

    /// Writes a programme's own fields.
    void save(Programme programme) {
        run(() -> place.save(programme), this::nothing);
    }

    /// Removes a programme that no project belongs to.
    void remove(Programme programme) {
        run(() -> place.remove(programme), this::nothing);
    }

    /// Lets the project be a part of the one that `text` names by number or name, or of none where it is empty.
    void placeUnder(String text) {
        if (text.isBlank()) {
            run(() -> place.under(id, Optional.empty()), this::nothing);
        } else {
            named(text, parent -> run(() -> place.under(id, Optional.of(parent.id())), this::nothing));
        }
    }

    /// Gives the other project that `text` names by its number or its name to `found`; where there is none, that is told.
    void named(String text, Consumer<ProjectName> found) {
        desk.background().run(READING, progress -> new ReadRoom(desk.place()).other(id, text),
                other -> other.ifPresentOrElse(found,
                        () -> refuse(Message.of("room.project.unknown", text.strip()))));
    }

    /// Gives the other projects to `found`, each as its number and name.
    void others(Consumer<List<String>> found) {
        desk.background().run(READING, progress -> new ReadRoom(desk.place()).others(id),
                others -> found.accept(others.stream()
                        .map(one -> desk.words().text("room.project", one.number(), one.name())).toList()));
    }

    /// Attaches a file from the machine as a document of `type`.
    void attach(Path file, String type) {
        var attach = new AttachFile(desk.place());
        var described = new Document(type, "", "", Optional.empty(), "", "", Optional.of(today()));
        run(() -> attach.attach(id, file, described), this::nothing);
    }

    /// Writes the report that a project outside its tolerances owes its owner, with amounts in `scale`, to `file`.
    void report(AmountScale scale, Path file) {
        desk.background().run(Message.of("report.writing"),
                progress -> new WriteExceptionReport(desk.place()).write(id, scale, file), result -> {
                    result.ifDone().ifPresent(done -> desk.notices()
                            .told(Message.of("report.written", done.toString())));
                    if (!result.reasons().isEmpty()) {
                        desk.notices().refused(result.reasons());
                    }
                });
    }

    /// Tells why something could not be done.
    void refuse(Message reason) {
        desk.notices().refused(List.of(reason));
        read();
    }

    private void run(Supplier<Result<?>> change, Runnable done) {
        desk.background().run(SAVING, progress -> change.get(), result -> {
            if (result.reasons().isEmpty()) {
                done.run();
            } else {
                desk.notices().refused(result.reasons());
                read();
            }
        });
    }

    private void nothing() {
    }
}
