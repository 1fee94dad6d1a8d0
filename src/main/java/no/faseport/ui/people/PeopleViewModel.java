package no.faseport.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.LoadPage;
import no.faseport.schedule.Absence;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.schedule.Workload;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepResources;
import no.faseport.usecase.ReadPeople;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The people and roles of the portfolio and the load on them over some weeks; every change is saved at once.
final class PeopleViewModel {
    /// How many weeks can be looked at, the usual first.
    static final List<Integer> SPANS = List.of(12, 26, 52);

    private static final Message READING = Message.of("people.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final KeepResources keep;
    private final ReadOnlyObjectWrapper<Optional<LoadPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private LocalDate from;
    private int weeks = SPANS.getFirst();

    /// For the portfolio on `desk`, from this week on.
    PeopleViewModel(Desk desk) {
        this.desk = desk;
        this.keep = new KeepResources(desk.place());
        this.from = Workload.monday(desk.place().today());
        read();
    }

    /// The load, once it is read.
    ReadOnlyObjectProperty<Optional<LoadPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Reads again.
    void read() {
        var read = new ReadPeople(desk.place());
        desk.background().run(READING, progress -> read.load(from, from.plusWeeks(weeks - 1L)),
                found -> page.set(Optional.of(found)));
    }

    /// Shows so many weeks.
    void span(int many) {
        weeks = many;
        read();
    }

    /// Moves on by a third of what is shown, back where `step` is negative; to this week where it is 0.
    void move(int step) {
        from = step == 0 ? Workload.monday(desk.place().today()) : from.plusWeeks((long) step * weeks / 3);
        read();
    }

    /// Adds somebody; hours that are no number are refused.
    void add(String name, Resource.Kind kind, String hours) {
        PeopleLook.hours(hours).ifPresentOrElse(number -> change(() -> keep.add(name, kind, number)),
                () -> refuse(hours));
    }

    /// Gives somebody another name, kind and capacity, where any of it is another.
    void edit(Resource resource, String name, Resource.Kind kind, String hours) {
        PeopleLook.hours(hours).ifPresentOrElse(number -> {
            if (!name.strip().equals(resource.name()) || kind != resource.kind()
                    || number.compareTo(resource.capacity()) != 0) {
                change(() -> keep.edit(resource.id(), name, kind, number));
            }
        }, () -> refuse(hours));
    }

    /// Removes somebody; undo brings them back.
    void remove(Resource resource) {
        change(() -> keep.remove(resource.id()));
    }

    /// Says when somebody is away; a share that is no number is refused.
    void away(ResourceId resource, LocalDate first, LocalDate last, String share, String reason) {
        var percent = share.replace("%", "").strip();
        if (percent.matches("\\d{1,4}")) {
            change(() -> keep.away(resource, first, last, Integer.parseInt(percent), reason));
        } else {
            desk.notices().refused(List.of(Message.of("people.refused.absenceShare")));
        }
    }

    /// Takes an absence away.
    void back(Absence absence) {
        change(() -> keep.back(absence));
    }

    private void refuse(String hours) {
        desk.notices().refused(List.of(Message.of("people.refused.notHours", hours.strip())));
        read();
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
