package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.faseport.project.ProjectType;
import no.faseport.project.Unit;
import no.faseport.ui.Desk;
import no.faseport.usecase.BulkChange;
import no.faseport.usecase.BulkLine;
import no.faseport.usecase.EditProjects;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// What is to be changed in all the chosen projects, and what that comes to in each; fields left alone change nothing.
public final class BulkViewModel {
    private final Desk desk;
    private final PortfolioViewModel model;
    private final BulkText leader = new BulkText();
    private final BulkText owner = new BulkText();
    private final BulkText programme = new BulkText();
    private final ObjectProperty<UnitChoice> unit = new SimpleObjectProperty<>(UnitChoice.AS_IT_IS);
    private final ObjectProperty<Optional<ProjectType>> type = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty newTag = new SimpleStringProperty("");
    private final StringProperty oldTag = new SimpleStringProperty("");
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(0);
    private final ReadOnlyObjectWrapper<List<BulkLine>> preview = new ReadOnlyObjectWrapper<>(List.of());

    /// Which unit the projects shall belong to.
    public record UnitChoice(boolean changes, Optional<Unit> unit) {
        /// The one each belongs to.
        public static final UnitChoice AS_IT_IS = new UnitChoice(false, Optional.empty());
    }

    /// For the projects chosen in `model`.
    public BulkViewModel(Desk desk, PortfolioViewModel model) {
        this.desk = desk;
        this.model = model;
        List.<Observable>of(leader.text(), leader.emptied(), owner.text(), owner.emptied(), programme.text(),
                programme.emptied(), unit, type, newTag, oldTag, days)
                .forEach(field -> field.addListener(changed -> show()));
        model.chosen().addListener(changed -> show());
    }

    /// The new leader.
    public BulkText leader() {
        return leader;
    }

    /// The new owner.
    public BulkText owner() {
        return owner;
    }

    /// The name of the new programme.
    public BulkText programme() {
        return programme;
    }

    /// The new unit.
    public ObjectProperty<UnitChoice> unit() {
        return unit;
    }

    /// The new type.
    public ObjectProperty<Optional<ProjectType>> type() {
        return type;
    }

    /// A tag to put on.
    public StringProperty newTag() {
        return newTag;
    }

    /// A tag to take off.
    public StringProperty oldTag() {
        return oldTag;
    }

    /// How many calendar days the next gate's planned day moves.
    public ObjectProperty<Integer> days() {
        return days;
    }

    /// What would change, a line for each field of each project.
    public ReadOnlyObjectProperty<List<BulkLine>> preview() {
        return preview.getReadOnlyProperty();
    }

    /// The tags the chosen projects have, in the language's order.
    public List<String> tags() {
        return model.rows().get().stream().filter(row -> model.chosen().get().contains(row.id()))
                .flatMap(row -> row.tags().stream()).distinct().sorted(desk.words().collator()).toList();
    }

    private List<BulkChange> changes() {
        var changes = new ArrayList<BulkChange>();
        leader.said().map(BulkChange.Leader::new).ifPresent(changes::add);
        owner.said().map(BulkChange.Owner::new).ifPresent(changes::add);
        programme.said().map(BulkChange.InProgramme::new).ifPresent(changes::add);
        if (unit.get().changes()) {
            changes.add(new BulkChange.InUnit(unit.get().unit()));
        }
        type.get().map(BulkChange.OfType::new).ifPresent(changes::add);
        text(newTag).map(BulkChange.WithTag::new).ifPresent(changes::add);
        text(oldTag).map(BulkChange.WithoutTag::new).ifPresent(changes::add);
        if (days.get() != 0) {
            changes.add(new BulkChange.ShiftGate(days.get()));
        }
        return changes;
    }

    private static Optional<String> text(StringProperty field) {
        return Optional.ofNullable(field.get()).map(String::strip).filter(text -> !text.isEmpty());
    }

    private void show() {
        var changes = changes();
        var chosen = model.chosen().get();
        if (changes.isEmpty() || chosen.isEmpty() || newTag.get().contains(";")) {
            preview.set(List.of());
        } else {
            desk.background().run(Message.of("bulk.work.preview"),
                    progress -> new EditProjects(desk.place()).preview(chosen, changes), preview::set);
        }
    }

    /// Makes the changes; `done` is run once they are made.
    public void apply(Runnable done) {
        var changes = changes();
        var chosen = model.chosen().get();
        desk.background().run(Message.of("bulk.work"),
                progress -> new EditProjects(desk.place()).apply(chosen, changes), result -> {
                    switch (result) {
                        case Result.Done<List<BulkLine>> made -> {
                            clear();
                            desk.notices().told(Message.count("bulk.done",
                                    made.value().stream().map(BulkLine::project).distinct().count()));
                            model.load(done);
                        }
                        case Result.Refused<List<BulkLine>> refused -> desk.notices().refused(refused.reasons());
                    }
                });
    }

    /// Empties every field.
    public void clear() {
        leader.clear();
        owner.clear();
        programme.clear();
        unit.set(UnitChoice.AS_IT_IS);
        type.set(Optional.empty());
        newTag.set("");
        oldTag.set("");
        days.set(0);
    }
}
