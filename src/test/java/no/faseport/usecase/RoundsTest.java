package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.YearAmounts;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Basis;
import no.faseport.gate.Figures;
import no.faseport.gate.Funding;
import no.faseport.gate.Notes;
import no.faseport.gate.Outcome;
import no.faseport.gate.Overridden;
import no.faseport.gate.Proposal;
import no.faseport.gate.Prospect;
import no.faseport.gate.Reply;
import no.faseport.gate.Term;
import no.faseport.gate.Waiver;
import no.faseport.portfolio.EarlierGate;
import no.faseport.portfolio.GatePage;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A gate keeps its rounds and what its decision rested on, and refuses what is not in order.
class RoundsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;
    private Town town;
    private Walk fibre;

    @BeforeEach
    void aProject() {
        town = new Town(folder);
        town.project("1001", "Fiber til skolene");
        fibre = new Walk(town.anna(), "1001");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private GatePage page(String code) {
        return new ReadPortfolio(town.anna()).gate(fibre.gate(code).id()).orElseThrow();
    }

    private void answer(int item, Reply reply) {
        var gate = fibre.gate("BP1");
        new AnswerItem(town.anna()).answer(gate.id(), gate.template().checklist().get(item).id(), reply, "", "");
    }

    private void budget(Financing source, int kroner) {
        var key = new BudgetKey(fibre.project().id(),
                new AccountString(AccountClass.of('1').orElseThrow(), "195", "2100", "120"), 2026, 0,
                AmountKind.BUDGET, source);
        assertEquals(List.of(), new EditBudget(town.anna())
                .set(key, Money.kroner(kroner), "").reasons());
    }

    @Test
    void aGateSentBackTwiceKeepsItsRounds() {
        answer(0, Reply.NO);
        fibre.propose("BP1", Town.proposal(Outcome.REWORK));
        answer(0, Reply.PARTLY);
        answer(1, Reply.YES);
        fibre.propose("BP1", Town.proposal(Outcome.REWORK));
        assertEquals(List.of(), fibre.gate("BP1").answers());
        assertEquals(List.of(), fibre.decide("BP1", Outcome.APPROVED));
        var gate = fibre.gate("BP1");
        assertEquals(List.of(List.of(Reply.NO), List.of(Reply.PARTLY, Reply.YES)), gate.earlier().stream()
                .map(round -> round.answers().stream().map(answer -> answer.reply()).toList()).toList());
        assertEquals(List.of("BP1 1 REWORK → Idé", "BP1 2 REWORK → Idé", "BP1 3 APPROVED → Planlegging"),
                fibre.decisions());
    }

    /// A benefit that is to bring so many kroner in 2027 and in 2028.
    private void benefit(int first, int then) {
        var keep = new KeepBenefits(town.anna());
        var added = keep.add(fibre.project().id(),
                BenefitFacts.named("Kortere ventetid " + first, BenefitKind.DIRECT)).ifDone().orElseThrow();
        assertEquals(List.of(), keep.set(added, List.of(new YearAmounts(2027, Money.kroner(first), Optional.empty()),
                new YearAmounts(2028, Money.kroner(then), Optional.empty()))).reasons());
    }

    private static Prospect prospect(int count, int planned, String worth) {
        return new Prospect(count, Money.kroner(planned), new Money(new BigDecimal(worth)));
    }

    @Test
    void answersOfTheLastRoundAreTakenAlongWithWhoGaveThem() {
        answer(0, Reply.YES);
        var first = fibre.gate("BP1").answers();
        fibre.propose("BP1", Town.proposal(Outcome.REWORK));
        var bjarne = new CarryAnswers(town.bjarne());
        assertEquals(List.of(), bjarne.carry(fibre.gate("BP1").id()).reasons());
        assertEquals(first, fibre.gate("BP1").answers());
        assertEquals(List.of(Message.of("gate.refused.nothingToCarry", "BP1")),
                bjarne.carry(fibre.gate("BP1").id()).reasons());
    }

    @Test
    void whatWasDecidedOnIsFrozenAndComparedWithAtTheNextGate() {
        budget(Financing.FUND, 1_000_000);
        new WriteNotes(town.anna()).write(fibre.gate("BP1").id(), new Notes("Alle skoler", "Raskt nett", "Frost"));
        benefit(600_000, 600_000);
        fibre.decide("BP1", Outcome.APPROVED);
        budget(Financing.LOAN, 500_000);
        benefit(50_000, 0);
        var frozen = new Basis(new Figures(Money.kroner(1_000_000), Money.ZERO, Money.kroner(1_000_000),
                Optional.empty()), List.of(new Funding(Financing.FUND, Money.kroner(1_000_000))),
                Optional.of(prospect(1, 1_200_000, "131656.80")), new Notes("Alle skoler", "Raskt nett", "Frost"));
        assertEquals(frozen, page("BP1").basis());
        assertEquals(Optional.of(new EarlierGate("BP1", TODAY, frozen)), page("BP2").before());
        assertEquals(List.of(new Funding(Financing.FUND, Money.kroner(1_000_000)),
                new Funding(Financing.LOAN, Money.kroner(500_000))), page("BP2").now().financing());
        assertEquals(Optional.of(prospect(2, 1_250_000, "-320266.27")), page("BP2").now().prospect());
        assertEquals(List.of(Message.of("gate.refused.frozen", "BP1")),
                new WriteNotes(town.anna()).write(fibre.gate("BP1").id(), Notes.NONE).reasons());
    }

    @Test
    void anOverrideIsRecordedWithNameReasonAndItems() {
        fibre.decide("BP1", Outcome.APPROVED);
        var missing = fibre.gate("BP2").missing().stream().map(item -> item.question()).toList();
        var waived = Town.proposal(Outcome.APPROVED).with(new Waiver("Rådmannen", "Fristen for tilskudd"));
        assertEquals("gate.refused.waiver", fibre
                .propose("BP2", Town.proposal(Outcome.APPROVED).with(new Waiver("Rådmannen", " "))).getFirst().key());
        assertEquals(List.of(), fibre.propose("BP2", waived));
        assertEquals(Optional.of(new Overridden("Rådmannen", "Fristen for tilskudd", missing)),
                fibre.gate("BP2").lastDecision().orElseThrow().override());
        assertEquals("BP2 for 1001 «Fiber til skolene»: Godkjent, overstyrt av Rådmannen",
                new ReadPortfolio(town.anna()).history(1).getFirst().sentence());
    }

    @Test
    void aDecisionOutOfOrderIsRefusedByName() {
        fibre.decide("BP1", Outcome.APPROVED);
        assertEquals(List.of(Message.of("gate.refused.beforeLast", TODAY.minusDays(1), TODAY)),
                fibre.propose("BP2", dated(TODAY.minusDays(1))));
        assertEquals(List.of(Message.of("gate.refused.future", TODAY.plusDays(1))),
                fibre.propose("BP2", dated(TODAY.plusDays(1))));
    }

    private static Proposal dated(LocalDate day) {
        return new Proposal(Outcome.POSTPONED, "IKT-sjefen", "", day, "", "", List.of());
    }

    @Test
    void aConditionNeedsATextAndAnOwner() {
        var terms = List.of(new Term("Grave før tele", " ", Optional.empty()), new Term("", "Leder", Optional.empty()));
        assertEquals(
                List.of(Message.of("gate.refused.ownerless", "Grave før tele"),
                        Message.of("gate.refused.emptyCondition")),
                fibre.propose("BP1", new Proposal(Outcome.REWORK, "IKT-sjefen", "", TODAY, "", "", terms)));
        assertEquals(List.of(), fibre.decisions());
    }

    @Test
    void aDecisionIsUndoneUntilALaterOneRestsOnIt() {
        fibre.decide("BP1", Outcome.APPROVED);
        var anna = new UndoChange(town.anna());
        anna.undo();
        assertEquals("ACTIVE Idé", fibre.stands());
        anna.redo();
        new Walk(town.bjarne(), "1001").decide("BP2", Outcome.APPROVED);
        var refused = anna.undo().orElseThrow();
        assertEquals(new UndoChange.Undone("BP1 for 1001 «Fiber til skolene»: Godkjent", false,
                List.of(Message.of("undo.restsOn", "BP2", TODAY, "IKT-sjefen"))), refused);
        assertEquals("ACTIVE Gjennomføring", fibre.stands());
        new UndoChange(town.bjarne()).undo();
        anna.undo();
        assertEquals("ACTIVE Idé", fibre.stands());
        assertEquals(List.of(Message.of("undo.elsewhere")),
                new UndoChange(town.bjarne()).redo().orElseThrow().leftAlone());
    }
}
