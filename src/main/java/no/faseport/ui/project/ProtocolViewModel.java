package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.gate.Condition;
import no.faseport.gate.Motion;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.portfolio.Topic;
import no.faseport.portfolio.WithinGate;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.AddSubGate;
import no.faseport.usecase.FulfilCondition;
import no.faseport.usecase.MoveProject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// All that was decided about a project, and the move being written.
public final class ProtocolViewModel {
    private static final Message READING = Message.of("project.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final ProjectId id;
    private final ReadOnlyObjectWrapper<Optional<ProtocolPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Message>> reasons = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<MoveDraft> draft = Optional.empty();

    /// The protocol of the project `id`, read at once.
    public ProtocolViewModel(Desk desk, ProjectId id) {
        this.desk = desk;
        this.id = id;
        read();
    }

    ReadOnlyObjectProperty<Optional<ProtocolPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Why the move was not registered; empty where nothing was refused.
    ReadOnlyObjectProperty<List<Message>> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    /// The date where the user is.
    LocalDate today() {
        return desk.place().today();
    }

    /// True where the project can only be looked at.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The move being written.
    MoveDraft draft(ProtocolPage shown) {
        var made = draft.orElseGet(() -> new MoveDraft(today(), shown.situation().project().caseNumber()));
        draft = Optional.of(made);
        return made;
    }

    /// Reads again after a change about `topics`.
    void refresh(Set<Topic> topics) {
        if (!topics.isEmpty()) {
            read();
        }
    }

    private void read() {
        desk.background().run(READING, progress -> new ReadPortfolio(desk.place()).protocol(id), page::set);
    }

    /// Registers the move as written, or says why not.
    void move() {
        page.get().ifPresent(shown -> {
            switch (draft(shown).motion()) {
                case Result.Refused<Motion> refused -> reasons.set(refused.reasons());
                case Result.Done<Motion> done -> register(done.value());
            }
        });
    }

    private void register(Motion motion) {
        desk.background().run(SAVING, progress -> new MoveProject(desk.place()).move(id, motion), result -> {
            if (result.ifDone().isPresent()) {
                draft = Optional.empty();
                desk.notices().told(Message.of("project.move.registered",
                        Message.of("move." + motion.move().kind())));
                read();
            }
            reasons.set(result.reasons());
        });
    }

    /// Adds a gate within a phase.
    void add(WithinGate within) {
        desk.background().run(SAVING,
                progress -> new AddSubGate(desk.place()).add(id, within.template(), Optional.empty()), result -> {
                    if (!result.reasons().isEmpty()) {
                        desk.notices().refused(result.reasons());
                    }
                });
    }

    /// Says that a condition is fulfilled today, or that it is not after all.
    void fulfil(Condition condition, boolean fulfilled) {
        desk.background().run(SAVING, progress -> {
            new FulfilCondition(desk.place()).mark(condition, fulfilled ? Optional.of(today()) : Optional.empty());
            return condition;
        }, done -> {
        });
    }
}
