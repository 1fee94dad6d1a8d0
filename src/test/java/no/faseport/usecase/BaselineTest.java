package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.GateId;
import no.faseport.gate.Outcome;
import no.faseport.gate.Reply;
import no.faseport.planning.FactEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.portfolio.BaselinePage;
import no.faseport.portfolio.HistoryLine;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.Trend;
import no.faseport.schedule.Trend.Sighting;
import no.faseport.schedule.Variance.Line;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan that was agreed on can be held against what came of it.
class BaselineTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private final Calendar calendar = new Calendar(Town.MONDAY_MORNING);
    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder, calendar);
        fibre = town.project("1001", "Fiber til skolene");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private ActivityId activity(String name, LocalDate start, int duration) {
        var id = new Planner(town.anna(), fibre).add(name);
        new Planner(town.anna(), fibre).span(id, start, duration);
        return id;
    }

    private Result<Baseline> take(String name) {
        return new TakeBaseline(town.anna()).of(fibre, name);
    }

    private BaselinePage page() {
        return new ReadPortfolio(town.anna()).baselines(fibre).orElseThrow();
    }

    private List<String> names() {
        return page().baselines().stream().map(Baseline::name).toList();
    }

    private GateId gate(int position) {
        var read = new ReadPortfolio(town.anna());
        return read.gates(read.projectNumbered("1001").orElseThrow()).get(position).id();
    }

    private void decide(int position, Outcome outcome) {
        new ReadPortfolio(town.anna()).gate(gate(position)).orElseThrow().gate().template().checklist()
                .forEach(item -> new AnswerItem(town.anna()).answer(gate(position), item.id(),
                        Reply.YES, "", ""));
        new DecideGate(town.anna()).decide(gate(position), Town.proposal(outcome));
    }

    @Test
    void workThatIsLateEndsLateInTheBaselineAndInTheFigures() {
        var dig = activity("Grave", MONDAY, 30);
        var lay = activity("Legge", MONDAY, 5);
        var replan = new Replan(town.anna());
        replan.edit(fibre, new OutlineEdit.Place(List.of(lay), dig, OutlineEdit.Side.UNDER));
        replan.edit(fibre, new FactEdit.Done(List.of(lay), 40));
        new SetPlanTerms(town.anna()).statusDate(fibre, Optional.of(MONDAY.plusDays(11)));
        var taken = take("Ved statusdatoen").ifDone().orElseThrow();
        var late = Optional.of(MONDAY.plusDays(16));
        assertEquals(List.of(late, late), town.anna().store().read(work -> List
                .of(work.baselines().planned(taken.id()).finish(), work.pages().figures(fibre).finish())));
    }

    @Test
    void aBaselineIsTakenUnderANameOfItsOwnAndOnlyOfAPlan() {
        assertEquals(List.of(Message.of("baseline.refused.empty")), take("Som søkt").reasons());
        activity("Grave", MONDAY, 5);
        assertEquals("Som søkt", take(" Som søkt ").ifDone().orElseThrow().name());
        assertEquals(List.of(Message.of("baseline.refused.taken", "som SØKT")), take("som SØKT").reasons());
        assertEquals(List.of(Message.of("baseline.refused.noName")), take(" ").reasons());
        assertEquals(List.of(Message.of("baseline.refused.long", 200)), take("x".repeat(201)).reasons());
        assertEquals(List.of("Som søkt"), names());
        assertEquals("Tok referanseplanen «Som søkt» av 1001 Fiber til skolene",
                new ReadPortfolio(town.anna()).history(1).getFirst().sentence());
    }

    @Test
    void aBaselineIsRemovedOnceAndTheRemovalTakenBack() {
        activity("Grave", MONDAY, 5);
        var taken = take("Som søkt").ifDone().orElseThrow();
        new RemoveBaseline(town.anna()).of(taken.id());
        assertEquals(List.of(), names());
        assertEquals(List.of(Message.of("baseline.refused.gone")),
                new RemoveBaseline(town.anna()).of(taken.id()).reasons());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("Som søkt"), names());
    }

    @Test
    void aGateThatLetsTheProjectOnKeepsItsPlan() {
        decide(0, Outcome.APPROVED);
        assertEquals(List.of(), names(), "there was no plan yet");
        activity("Grave", MONDAY, 5);
        decide(1, Outcome.REWORK);
        decide(1, Outcome.APPROVED);
        assertEquals(List.of("BP2 5.1.2026"), names());
        assertEquals(Optional.of(gate(1)), page().baselines().getFirst().gate());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(), names(), "the baseline goes with its decision");
        new UndoChange(town.anna()).redo();
        assertEquals(List.of("BP2 5.1.2026"), names());
    }

    @Test
    void aDecisionIsTakenBackAlsoWhereItsBaselineIsGoneAlready() {
        decide(0, Outcome.APPROVED);
        activity("Grave", MONDAY, 5);
        decide(1, Outcome.APPROVED);
        new RemoveBaseline(town.bjarne()).of(page().baselines().getFirst().id());
        assertEquals(List.of(), new UndoChange(town.anna()).undo().orElseThrow().leftAlone());
        assertEquals("Planlegging", new ReadPortfolio(town.anna()).rows(2026).getFirst().phase().name());
    }

    @Test
    void thePlanIsHeldAgainstABaselineDayByDay() {
        var dig = activity("Grave", MONDAY, 5);
        var lay = activity("Legge fiber", LocalDate.of(2026, 1, 12), 10);
        var open = activity("Åpne", LocalDate.of(2026, 1, 26), 0);
        var then = take("Som søkt").ifDone().orElseThrow();
        new Planner(town.anna(), fibre).span(dig, LocalDate.of(2026, 1, 8), 7);
        new Planner(town.anna(), fibre).start(open, LocalDate.of(2026, 1, 23));
        new Planner(town.anna(), fibre).remove(lay);
        activity("Kartlegge", MONDAY, 2);
        var compared = new ReadPortfolio(town.anna()).comparison(then.id()).orElseThrow();
        assertEquals(List.of("Grave: 3, 5, 2", "Åpne: -1, -1, 0", "Kartlegge +", "Legge fiber -"),
                compared.variance().lines().stream().map(BaselineTest::told).toList());
        assertEquals(List.of(1L, 1L), List.of(compared.variance().later(), compared.variance().earlier()));
        assertEquals(List.of(Optional.of(LocalDate.of(2026, 1, 26)), Optional.of(LocalDate.of(2026, 1, 23)), -1),
                List.of(compared.finishThen(), compared.finishNow(), compared.days()));
    }

    private static String told(Line line) {
        return switch (line) {
            case Line.Kept kept -> kept.name() + ": " + kept.start() + ", " + kept.finish() + ", " + kept.duration();
            case Line.Added added -> added.name() + " +";
            case Line.Removed removed -> removed.name() + " -";
        };
    }

    @Test
    void whatTheProjectIsToCostIsHeldAgainstWhatItWas() {
        activity("Grave", MONDAY, 5);
        var then = take("Som søkt").ifDone().orElseThrow();
        new EditBudget(town.anna()).setAll(fibre, List.of(new NewAmount(
                new BudgetKey(fibre, new AccountString(AccountClass.OPERATING, "195", "180", "120"), 2026, 0,
                        AmountKind.FORECAST, Financing.OWN_FRAME),
                Money.kroner(250_000))));
        var compared = new ReadPortfolio(town.anna()).comparison(then.id()).orElseThrow();
        assertEquals(List.of(Money.ZERO, Money.kroner(250_000), Money.kroner(250_000)),
                List.of(compared.baseline().cost(), compared.costNow(), compared.dearer()));
        assertEquals(Money.kroner(250_000), take("Etter prognosen").ifDone().orElseThrow().cost());
    }

    @Test
    void milestonesSlipFromBaselineToBaseline() {
        var open = activity("Åpne", LocalDate.of(2026, 1, 26), 0);
        activity("Grave", MONDAY, 5);
        take("Som søkt");
        calendar.turn(Duration.ofDays(7));
        new Planner(town.anna(), fibre).start(open, LocalDate.of(2026, 2, 2));
        take("Etter kartlegging");
        calendar.turn(Duration.ofDays(7));
        new Planner(town.anna(), fibre).start(open, LocalDate.of(2026, 2, 16));
        activity("Ny milepæl", MONDAY, 0);
        assertEquals(List.of("Etter kartlegging", "Som søkt"), names());
        var ids = page().baselines().stream().map(Baseline::id).toList();
        assertEquals(List.of(new Trend(open, "Åpne",
                List.of(new Sighting(Optional.of(ids.getLast()), MONDAY, LocalDate.of(2026, 1, 26)),
                        new Sighting(Optional.of(ids.getFirst()), LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 2)),
                        new Sighting(Optional.empty(), LocalDate.of(2026, 1, 19), LocalDate.of(2026, 2, 16))),
                15)), page().trends());
    }

    @Test
    void thePastKnowsTheBaselinesThereWere() {
        activity("Grave", MONDAY, 5);
        take("Som søkt");
        calendar.turn(Duration.ofDays(1));
        new RemoveBaseline(town.anna()).of(page().baselines().getFirst().id());
        take("En annen");
        try (var past = new ReadPast(town.anna()).of(fibre, MONDAY).ifDone().orElseThrow()) {
            assertEquals(List.of("Som søkt"), new ReadPortfolio(past).baselines(fibre).orElseThrow().baselines()
                    .stream().map(Baseline::name).toList());
        }
        assertEquals(List.of("En annen"), names());
        assertEquals(List.of("Tok referanseplanen «En annen» av 1001 Fiber til skolene",
                "Fjernet referanseplanen «Som søkt» fra 1001 Fiber til skolene"),
                new ReadPortfolio(town.anna()).history(2).stream().map(HistoryLine::sentence).toList());
    }
}
