package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Answer;
import no.faseport.gate.Basis;
import no.faseport.gate.Condition;
import no.faseport.gate.ConditionId;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Figures;
import no.faseport.gate.Funding;
import no.faseport.gate.Gate;
import no.faseport.gate.MoveKind;
import no.faseport.gate.Notes;
import no.faseport.gate.Occasion;
import no.faseport.gate.Outcome;
import no.faseport.gate.Overridden;
import no.faseport.gate.Passage;
import no.faseport.gate.Prospect;
import no.faseport.gate.Reply;
import no.faseport.gate.Round;
import no.faseport.project.Project;
import no.faseport.project.ProjectStatus;
import no.faseport.store.UndoResult.Changed;
import no.faseport.store.UndoResult.RestsOn;
import org.junit.jupiter.api.Test;

/// What a store promises about gates and decisions, and about taking them back.
abstract class DecisionContract extends HistoryContract {
    @Test
    void decisionsKeepTheirInstantTheirDaysAndTheirOere() {
        var project = project("1001");
        var gate = store.read(work -> work.gates().of(project)).getFirst();
        var answer = new Answer(GATE.checklist().getFirst().id(), Reply.PARTLY, "nesten", "sak 1", ANNA,
                Instant.parse("2026-03-29T01:30:00.123456Z"));
        var decision = new Decision(new DecisionId(Uid.next()), project.id(), new Occasion.AtGate(gate.id(), 1),
                new Passage("Idé", "Gjennomføring"), Outcome.APPROVED_WITH_CONDITIONS, "Sjefen", "Rådet",
                LocalDate.of(2024, 2, 29), "26/1", "Fordi", Instant.parse("2026-10-25T00:30:00Z"),
                new Basis(new Figures(new Money(new java.math.BigDecimal("999999999999999.99")),
                        new Money(new java.math.BigDecimal("-0.01")), Money.ZERO,
                        Optional.of(LocalDate.of(2199, 12, 31))),
                        List.of(new Funding(Financing.FUND, Money.kroner(100)),
                                new Funding(Financing.LOAN, new Money(new java.math.BigDecimal("0.01")))),
                        Optional.of(
                                new Prospect(3, Money.kroner(900_000), new Money(new java.math.BigDecimal("-0.05")))),
                        new Notes("Alle skoler", "Raskere nett", "Frost")),
                Optional.of(new Overridden("Kari", "Haster", List.of("Er behovet beskrevet?", "Er det penger?"))),
                List.of(new Condition(new ConditionId(Uid.next()), 1, "Mål", "Kari", Optional.empty(),
                        Optional.of(LocalDate.of(1900, 1, 1)))));
        change(ANNA, "decide", work -> {
            work.gates().answer(gate.id(), answer);
            work.decisions().add(decision);
        });
        store = reopened(store);
        var read = store.read(work -> work.gates().of(project)).getFirst();
        assertEquals(List.of(answer), read.answers());
        assertEquals(List.of(decision), read.decisions());
    }

    @Test
    void aGateKeepsItsRoundsItsNotesAndItsDay() {
        var project = project("1001");
        var gate = store.read(work -> work.gates().of(project)).getFirst();
        var first = answer(Reply.NO);
        var second = answer(Reply.YES);
        change(ANNA, "first round", work -> {
            work.gates().answer(gate.id(), first);
            work.gates().save(work.gates().get(project, gate.id()).noted(new Notes("Alt", "Mye", "Lite"))
                    .plannedFor(Optional.of(LocalDate.of(2026, 3, 1))).begunAnew());
        });
        change(ANNA, "second round", work -> work.gates().answer(gate.id(), second));
        store = reopened(store);
        assertEquals(
                List.of(new Gate(gate.id(), 2, project.id(), GATE, 0, 2, Optional.of(LocalDate.of(2026, 3, 1)),
                        new Notes("Alt", "Mye", "Lite"), List.of(second), List.of(new Round(1, List.of(first))),
                        List.of())),
                store.read(work -> work.gates().of(project)));
    }

    private static Answer answer(Reply reply) {
        return new Answer(GATE.checklist().getFirst().id(), reply, "", "", ANNA,
                Instant.parse("2026-06-01T12:00:00Z"));
    }

    private void decide(String author, Project project, Occasion occasion, Outcome outcome) {
        change(author, "decide", work -> {
            work.decisions().add(new Decision(new DecisionId(Uid.next()), project.id(), occasion,
                    new Passage("Idé", "Idé"), outcome, author, "", LocalDate.of(2026, 1, 5), "", "",
                    CLOCK.instant(), Basis.of(new Figures(Money.ZERO, Money.ZERO, Money.ZERO, Optional.empty())),
                    Optional.empty(), List.of()));
            var now = work.projects().get(project.id());
            work.projects().save(now.moved(now.phase(), outcome == Outcome.POSTPONED
                    ? ProjectStatus.WAITING
                    : ProjectStatus.ACTIVE));
        });
    }

    private List<String> deciders(Project project) {
        return store.read(work -> work.decisions().of(project.id())).stream().map(Decision::decidedBy).toList();
    }

    @Test
    void aDecisionIsTakenBackUntilALaterOneRestsOnIt() {
        var project = project("1001");
        var gate = store.read(work -> work.gates().of(project)).getFirst();
        decide(ANNA, project, new Occasion.AtGate(gate.id(), 1), Outcome.REWORK);
        decide(BJARNE, project, new Occasion.OfMove(MoveKind.HOLD), Outcome.POSTPONED);
        var later = store.read(work -> work.decisions().of(project.id())).getLast();
        assertEquals(new UndoResult("decide", false, List.of(new RestsOn(later, ""))),
                store.undo(ANNA).orElseThrow());
        assertEquals(List.of(ANNA, BJARNE), deciders(project));
        store.undo(BJARNE);
        assertEquals(new UndoResult("decide", true, List.of()), store.undo(ANNA).orElseThrow());
        assertEquals(List.of(), deciders(project));
    }

    @Test
    void aDecisionIsNotPutBackWhereItsGroundIsGone() {
        var project = project("1001");
        decide(ANNA, project, new Occasion.OfMove(MoveKind.HOLD), Outcome.POSTPONED);
        decide(BJARNE, project, new Occasion.OfMove(MoveKind.RESUME), Outcome.APPROVED);
        store.undo(BJARNE);
        store.undo(ANNA);
        assertEquals(
                new UndoResult("decide", false, List.of(new Changed("project", "status", "ACTIVE"))),
                store.redo(BJARNE).orElseThrow());
        store.redo(ANNA);
        assertEquals(new UndoResult("decide", true, List.of()), store.redo(BJARNE).orElseThrow());
        assertEquals(List.of(ANNA, BJARNE), deciders(project));
    }

    @Test
    void anAnswerIsTakenBackUntilADecisionOfItsRoundRestsOnIt() {
        var project = project("1001");
        var gate = store.read(work -> work.gates().of(project)).getFirst();
        change(ANNA, "answer", work -> work.gates().answer(gate.id(), answer(Reply.YES)));
        change(ANNA, "answer otherwise", work -> work.gates().answer(gate.id(), answer(Reply.NO)));
        decide(BJARNE, project, new Occasion.AtGate(gate.id(), 1), Outcome.APPROVED);
        var decision = store.read(work -> work.decisions().of(project.id())).getLast();
        assertEquals(new UndoResult("answer otherwise", false, List.of(new RestsOn(decision, "BP1"))),
                store.undo(ANNA).orElseThrow());
        store.undo(BJARNE);
        store.undo(ANNA);
        assertEquals(List.of(answer(Reply.YES)),
                store.read(work -> work.gates().of(project)).getFirst().answers());
    }
}
