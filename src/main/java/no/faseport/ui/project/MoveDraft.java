package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.gate.Motion;
import no.faseport.gate.Move;
import no.faseport.gate.MoveKind;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.project.Phase;
import no.faseport.project.PhaseModel;
import no.faseport.project.ProjectStatus;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// A move of a project as it is being written, before it is registered.
final class MoveDraft {
    final ObjectProperty<Optional<MoveKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<PhaseModel>> model = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Phase>> phase = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty decidedBy = new SimpleStringProperty("");
    final StringProperty body = new SimpleStringProperty("");
    final StringProperty caseNumber;
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> decidedOn;
    final ObservableList<TermDraft> terms = FXCollections.observableArrayList();

    /// A draft of a move decided `today`, on the project's case.
    MoveDraft(LocalDate today, String caseNumber) {
        this.decidedOn = new SimpleObjectProperty<>(Optional.of(today));
        this.caseNumber = new SimpleStringProperty(caseNumber);
    }

    /// The moves that can be made from where the project of `page` stands.
    static List<MoveKind> kinds(ProtocolPage page) {
        var project = page.situation().project();
        var kinds = new ArrayList<MoveKind>();
        if (!project.isOver()) {
            if (!phases(page, MoveKind.SKIP).isEmpty()) {
                kinds.add(MoveKind.SKIP);
            }
            if (!phases(page, MoveKind.BACK).isEmpty()) {
                kinds.add(MoveKind.BACK);
            }
            if (project.status() == ProjectStatus.ACTIVE) {
                kinds.add(MoveKind.HOLD);
            }
            kinds.add(MoveKind.STOP);
        }
        if (project.status() != ProjectStatus.ACTIVE) {
            kinds.add(MoveKind.RESUME);
        }
        if (project.status() != ProjectStatus.CLOSED) {
            kinds.add(MoveKind.CLOSE);
        }
        if (!project.isOver() && !page.models().isEmpty()) {
            kinds.add(MoveKind.MODEL);
        }
        return List.copyOf(kinds);
    }

    /// The phases of its own model that a project can be moved to.
    static List<Phase> phases(ProtocolPage page, MoveKind kind) {
        var here = page.situation().model().phase(page.situation().project().phase()).position();
        return switch (kind) {
            case SKIP -> page.situation().model().phases().stream().filter(one -> one.position() > here).toList();
            case BACK -> page.situation().model().phases().stream().filter(one -> one.position() < here).toList();
            case HOLD, STOP, RESUME, CLOSE, MODEL -> List.of();
        };
    }

    /// The motion, refused where what is to be done, where to or when is missing.
    Result<Motion> motion() {
        if (kind.get().isEmpty()) {
            return Result.refused("project.move.refused.noKind");
        }
        var move = move(kind.get().get());
        var missing = new ArrayList<Message>();
        if (move.isEmpty()) {
            missing.add(Message.of("project.move.refused.noPhase"));
        }
        if (decidedOn.get().isEmpty()) {
            missing.add(Message.of("project.gate.refused.noDate"));
        }
        return missing.isEmpty()
                ? new Result.Done<>(new Motion(move.orElseThrow(), decidedBy.get(), body.get(),
                        decidedOn.get().orElseThrow(), caseNumber.get(), reason.get(), TermDraft.written(terms)))
                : new Result.Refused<>(missing);
    }

    private Optional<Move> move(MoveKind chosen) {
        return switch (chosen) {
            case SKIP -> to(one -> new Move.Skip(one.id()));
            case BACK -> to(one -> new Move.Back(one.id()));
            case HOLD -> Optional.of(new Move.Hold());
            case STOP -> Optional.of(new Move.Stop());
            case RESUME -> Optional.of(new Move.Resume());
            case CLOSE -> Optional.of(new Move.Close());
            case MODEL -> model.get().flatMap(over -> to(one -> new Move.ChangeModel(over.id(), one.id())));
        };
    }

    private Optional<Move> to(Function<Phase, Move> move) {
        return phase.get().map(move);
    }
}
