package no.faseport.ui.project;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.economy.AmountScale;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.Condition;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.GateRule;
import no.faseport.gate.Notes;
import no.faseport.gate.Proposal;
import no.faseport.gate.Reply;
import no.faseport.gate.Verdict;
import no.faseport.portfolio.GatePage;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.usecase.AnswerItem;
import no.faseport.usecase.CarryAnswers;
import no.faseport.usecase.DecideGate;
import no.faseport.usecase.FulfilCondition;
import no.faseport.usecase.PlanGate;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.WriteGateDocument;
import no.faseport.usecase.WriteGateDocument.Kind;
import no.faseport.usecase.WriteNotes;
import no.faseport.words.Message;

/// One gate at a time: its checklist, what it rests on, and the decision being written; answers are saved at once.
public final class GateViewModel {
    private static final Message READING = Message.of("project.reading");
    private static final Message OPENING = Message.of("project.evidence.opening");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<GateId>> gate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<GatePage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Message>> reasons = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<GateId, DecisionDraft> drafts = new HashMap<>();

    /// A view of no gate yet.
    public GateViewModel(Desk desk) {
        this.desk = desk;
    }

    /// Shows another gate; what was written at the one before is kept.
    void show(GateId id) {
        if (!gate.get().equals(Optional.of(id))) {
            reasons.set(List.of());
            gate.set(Optional.of(id));
            read(id);
        }
    }

    ReadOnlyObjectProperty<Optional<GateId>> gateProperty() {
        return gate.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<GatePage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Why the decision was not registered, as it stands now; empty where nothing was refused.
    ReadOnlyObjectProperty<List<Message>> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The date where the user is.
    LocalDate today() {
        return desk.place().today();
    }

    /// The decision being written at the gate shown.
    DecisionDraft draft(GatePage shown) {
        return drafts.computeIfAbsent(shown.gate().id(),
                id -> new DecisionDraft(shown.gate().template().usualBody(), today(), shown.project().caseNumber()));
    }

    /// True where the project stands before the gate shown, so that it can be decided.
    static boolean canDecide(GatePage shown) {
        return shown.isOpen() && !shown.project().isOver();
    }

    /// True where the checklist can still be answered.
    static boolean canAnswer(GatePage shown) {
        return !shown.gate().isPassed() && !shown.project().isOver();
    }

    /// The mandatory items to point out, once a decision has been refused for them.
    Set<ChecklistItemId> pointedOut() {
        return reasons.get().stream().noneMatch(reason -> reason.key().equals("gate.refused.missing"))
                ? Set.of()
                : page.get().map(shown -> shown.gate().missing()).orElse(List.of()).stream().map(ChecklistItem::id)
                        .collect(Collectors.toSet());
    }

    /// Reads again after a change about `topics`.
    void refresh(Set<Topic> topics) {
        if (!topics.isEmpty()) {
            gate.get().ifPresent(this::read);
        }
    }

    private void read(GateId id) {
        desk.background().run(READING, progress -> new ReadPortfolio(desk.place()).gate(id), found -> {
            if (gate.get().equals(Optional.of(id))) {
                judgeAgain(found);
                page.set(found);
            }
        });
    }

    private void judgeAgain(Optional<GatePage> found) {
        if (!reasons.get().isEmpty()) {
            reasons.set(found.filter(GateViewModel::canDecide).map(this::judged).orElse(List.of()));
        }
    }

    private List<Message> judged(GatePage shown) {
        return switch (draft(shown).proposal()) {
            case Result.Refused<Proposal> refused -> refused.reasons();
            case Result.Done<Proposal> done -> switch (new GateRule(shown.situation(), shown.gate(), today())
                    .judge(done.value())) {
                case Verdict.Refused refused -> refused.reasons();
                case Verdict.Granted granted -> List.<Message>of();
            };
        };
    }

    /// Answers `item`, keeping remark and evidence; nothing takes the answer away.
    void answer(ChecklistItem item, Optional<Reply> reply) {
        gate.get().ifPresent(id -> reply.ifPresentOrElse(
                chosen -> write(id, item, chosen, text(item, Answer::remark), text(item, Answer::evidence)),
                () -> save(() -> new AnswerItem(desk.place()).clear(id, item.id()).reasons())));
    }

    /// Writes a remark to an item that is answered.
    void remark(ChecklistItem item, String remark) {
        answered(item).filter(answer -> !answer.remark().equals(remark.strip()))
                .ifPresent(answer -> gate.get()
                        .ifPresent(id -> write(id, item, answer.reply(), remark, answer.evidence())));
    }

    /// Writes where the evidence for an answer is found: a link or a case number.
    void evidence(ChecklistItem item, String evidence) {
        answered(item).filter(answer -> !answer.evidence().equals(evidence.strip()))
                .ifPresent(answer -> gate.get()
                        .ifPresent(id -> write(id, item, answer.reply(), answer.remark(), evidence)));
    }

    private Optional<Answer> answered(ChecklistItem item) {
        return page.get().flatMap(shown -> shown.gate().answerTo(item.id()));
    }

    private String text(ChecklistItem item, Function<Answer, String> part) {
        return answered(item).map(part).orElse("");
    }

    private void write(GateId id, ChecklistItem item, Reply reply, String remark, String evidence) {
        save(() -> new AnswerItem(desk.place()).answer(id, item.id(), reply, remark, evidence).reasons());
    }

    /// Plans the gate shown for `day`, or for no day in particular.
    void plan(Optional<LocalDate> day) {
        page.get().filter(shown -> !shown.gate().plannedOn().equals(day))
                .ifPresent(shown -> save(() -> new PlanGate(desk.place()).plan(shown.gate().id(), day).reasons()));
    }

    /// Says that a condition is fulfilled today, or that it is not after all.
    void fulfil(Condition condition, boolean fulfilled) {
        save(() -> {
            new FulfilCondition(desk.place()).mark(condition, fulfilled ? Optional.of(today()) : Optional.empty());
            return List.of();
        });
    }

    /// Takes the answers of the last round along into the one the gate is in.
    void carry() {
        gate.get().ifPresent(id -> save(() -> new CarryAnswers(desk.place()).carry(id).reasons()));
    }

    /// Writes what the decision is to rest on beside the figures.
    void note(UnaryOperator<Notes> with) {
        page.get().map(GatePage::gate).ifPresent(shown -> save(
                () -> new WriteNotes(desk.place()).write(shown.id(), with.apply(shown.notes())).reasons()));
    }

    /// Opens a link that is evidence for an answer.
    void open(URI address) {
        desk.background().run(OPENING, progress -> new Browser().open(address), this::told);
    }

    private void save(Supplier<List<Message>> change) {
        desk.background().run(SAVING, progress -> change.get(), this::told);
    }

    private void told(List<Message> refused) {
        if (!refused.isEmpty()) {
            desk.notices().refused(refused);
        }
    }

    /// Writes a document about the gate shown, with amounts in `scale`, to `file`, in the words of the user.
    void document(Kind kind, AmountScale scale, Path file) {
        gate.get().ifPresent(id -> desk.background().run(Message.of("report.writing"),
                progress -> new WriteGateDocument(desk.place()).write(id, kind, scale, file), result -> {
                    result.ifDone().ifPresent(done -> desk.notices()
                            .told(Message.of("report.written", done.toString())));
                    if (!result.reasons().isEmpty()) {
                        desk.notices().refused(result.reasons());
                    }
                }));
    }

    /// Registers the decision as written, or says why not.
    void decide() {
        page.get().ifPresent(shown -> {
            switch (draft(shown).proposal()) {
                case Result.Refused<Proposal> refused -> reasons.set(refused.reasons());
                case Result.Done<Proposal> done -> register(shown.gate(), done.value());
            }
        });
    }

    private void register(Gate decided, Proposal proposal) {
        desk.background().run(SAVING, progress -> new DecideGate(desk.place()).decide(decided.id(), proposal),
                result -> {
                    reasons.set(result.reasons());
                    result.ifDone().ifPresent(decision -> {
                        drafts.remove(decided.id());
                        desk.notices().told(Message.of("project.gate.registered", decided.code(),
                                Message.of("outcome." + decision.outcome())));
                    });
                });
    }
}
