package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.faseport.document.PageShape;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.GateTemplateId;
import no.faseport.gate.Reply;
import no.faseport.portfolio.HistoryLine;
import no.faseport.portfolio.NotChanged;
import no.faseport.portfolio.Settings;
import no.faseport.portfolio.UndoState;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Chip;
import no.faseport.project.Marks;
import no.faseport.project.Phase;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;
import no.faseport.project.Unit;
import no.faseport.project.UnitId;
import no.faseport.reporting.Filing;
import no.faseport.reporting.NamedReport;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.SavedReport;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.store.UndoResult.Bound;
import no.faseport.store.UndoResult.Changed;
import no.faseport.words.Language;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a store promises, whichever database is under it.
abstract class StoreContract {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T08:00:00.123456Z"), ZoneId.of("Europe/Oslo"));
    static final String ANNA = "anna";
    static final String BJARNE = "bjarne";
    private static final Phase IDEA = new Phase(new PhaseId(Uid.next()), 0, "Idé");
    private static final Phase DOING = new Phase(new PhaseId(Uid.next()), 1, "Gjennomføring");
    private static final PhaseModel MODEL = new PhaseModel(new PhaseModelId(Uid.next()), "to", 1, "To faser",
            "", false, List.of(IDEA, DOING));
    static final GateTemplate GATE = new GateTemplate(new GateTemplateId(Uid.next()), IDEA.id(),
            GateKind.CLOSING, "BP1",
            "Start", "Skal vi?", "IKT-rådet", List.of("Mandat", "Prosjektforslag"),
            List.of(new ChecklistItem(new ChecklistItemId(Uid.next()), 0, "Er behovet beskrevet?", true, "Behov")));
    private static final Settings SETTINGS = new Settings(1, "Ås", "IKT på Ås", Language.NYNORSK, 2026);
    static final Unit SCHOOL = new Unit(new UnitId(Uid.next()), 1, "2100", "Oppvekst");

    Store store;

    /// A new, empty store.
    abstract Store fresh();

    /// The same store after a restart.
    final Store reopened(Store before) {
        return reopened(before, CLOCK);
    }

    /// The same store after a restart at another time.
    abstract Store reopened(Store before, Clock later);

    @BeforeEach
    void aTown() {
        store = fresh();
        change(ANNA, "set up", work -> {
            work.settings().create(SETTINGS);
            work.phaseModels().add(MODEL, List.of(GATE));
            work.units().add(SCHOOL);
        });
    }

    @AfterEach
    void goHome() {
        store.close();
    }

    void change(String author, String sentence, Consumer<Work> body) {
        store.change(author, work -> {
            body.accept(work);
            return new Said<>(sentence, sentence);
        });
    }

    Project project(String number) {
        var project = new Project(new ProjectId(Uid.next()), 1, number, "Fiber til skolene «æøå»", "Nett",
                Optional.of(SCHOOL.id()), "Kari", "Ola", "Per", "26/1", ProjectType.INFRASTRUCTURE,
                ProjectStatus.ACTIVE, MODEL.id(), IDEA.id(), List.of("skole", "nett"), Marks.UNKNOWN);
        change(ANNA, "add " + number, work -> {
            work.projects().add(List.of(project));
            work.gates().open(List.of(project));
        });
        return project;
    }

    static BudgetLine line(Project project, int month, String amount) {
        return new BudgetLine(new BudgetLineId(Uid.next()), project.id(),
                new AccountString(AccountClass.of('1').orElseThrow(), "195", "2100", "120"), 2026, month,
                AmountKind.BUDGET, Financing.IKT_FUNDS, new Money(new java.math.BigDecimal(amount)), "", 1);
    }

    private static Project named(Project project, String name) {
        return new Project(project.id(), project.version(), project.number(), name, project.purpose(), project.unit(),
                project.owner(), project.leader(), project.systemOwner(), project.caseNumber(), project.type(),
                project.status(), project.phaseModel(), project.phase(), project.tags(), project.marks());
    }

    private Project now(Project project) {
        return store.read(work -> work.projects().get(project.id()));
    }

    void rename(String author, Project project, String name) {
        change(author, "rename", work -> work.projects().save(named(work.projects().get(project.id()), name)));
    }

    @Test
    void whatIsWrittenIsReadBackTheSameAfterARestart() {
        var project = project("1001");
        store = reopened(store);
        assertEquals(SETTINGS, store.read(work -> work.settings().get()));
        assertEquals(List.of(MODEL), store.read(work -> work.phaseModels().all()));
        assertEquals(List.of(GATE), store.read(work -> work.phaseModels().gatesOf(MODEL.id())));
        assertEquals(List.of(SCHOOL), store.read(work -> work.units().all()));
        assertEquals(List.of(project), store.read(work -> work.projects().all()));
    }

    @Test
    void aPlanIsReadBackWithItsDependencies() {
        var project = project("1001");
        var first = Activity.planned(new ActivityId(Uid.next()), project.id(), Optional.empty(), 0, "Grave",
                LocalDate.of(2026, 2, 2), 10).done(30).entrusted("Ola");
        var then = Activity.planned(new ActivityId(Uid.next()), project.id(), Optional.of(first.id()), 1, "Ferdig",
                LocalDate.of(2026, 3, 2), 0);
        var link = Dependency.finishToStart(new DependencyId(Uid.next()), first.id(), then.id(), -3);
        change(ANNA, "plan", work -> {
            work.plans().add(List.of(first, then));
            work.plans().link(project.id(), List.of(link));
        });
        assertEquals(List.of(first, then), store.read(work -> work.plans().activities(project.id())));
        assertEquals(List.of(link), store.read(work -> work.plans().dependencies(project.id())));
    }

    @Test
    void aReportUnderANameIsReadBackWithEveryChoiceAndChangedAndTakenAway() {
        var view = Arrangement.USUAL.withText("skole").withChips(List.of(Chip.of(Chip.Watch.LATE)));
        var order = new ReportOrder("decisions", view, "1001", 2027, Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(), Optional.of(LocalDate.of(2026, 4, 30)), Language.NYNORSK, false,
                new PageShape(PaperSize.A2, true), true).filedAs(new Filing("26/101", "2", "Rådgiver IKT"));
        change(ANNA, "keep", work -> work.savedReports().add(new NamedReport("Til rådet", true, order)));
        var kept = store.read(work -> work.savedReports().all()).getFirst();
        assertEquals(new SavedReport(kept.id(), 1, new NamedReport("Til rådet", true, order)), kept);
        var changed = new NamedReport("Til styret", false, order.withProject(""));
        change(ANNA, "change", work -> work.savedReports().save(new SavedReport(kept.id(), 1, changed)));
        var now = new SavedReport(kept.id(), 2, changed);
        assertEquals(Optional.of(now), store.read(work -> work.savedReports().find(kept.id())));
        change(ANNA, "remove", work -> work.savedReports().remove(now));
        assertEquals(List.of(), store.read(work -> work.savedReports().all()));
    }

    @Test
    void aFileInManyPartsComesOutAsItWentInAndIsKeptOnce() {
        var content = new byte[2 * Attachments.PART + 1];
        content[Attachments.PART] = 7;
        change(ANNA, "attach",
                work -> assertEquals(work.attachments().keep(content), work.attachments().keep(content)));
        assertArrayEquals(content, store.read(w -> w.attachments().content(w.attachments().keep(content))).get());
    }

    @Test
    void aChangeThatFailsLeavesNothingBehind() {
        var project = project("1001");
        var before = store.read(work -> work.journal().history(Optional.empty(), 100));
        assertThrows(IllegalStateException.class, () -> change(ANNA, "fail", work -> {
            work.projects().save(named(project, "Halvveis"));
            throw new IllegalStateException("half way");
        }));
        assertEquals(project, now(project));
        assertEquals(before, store.read(work -> work.journal().history(Optional.empty(), 100)));
    }

    @Test
    void undoAndRedoGoToAnyDepthAlsoAfterARestart() {
        var project = project("1001");
        IntStream.rangeClosed(1, 5).forEach(i -> rename(ANNA, project, "Navn " + i));
        store = reopened(store);
        for (int i = 4; i >= 1; i--) {
            assertTrue(store.undo(ANNA).orElseThrow().done());
            assertEquals("Navn " + i, now(project).name());
        }
        store.undo(ANNA);
        assertEquals("Fiber til skolene «æøå»", now(project).name());
        store.undo(ANNA);
        assertEquals(List.of(), store.read(work -> work.projects().all()));
        store = reopened(store);
        IntStream.rangeClosed(0, 5).forEach(i -> store.redo(ANNA));
        assertEquals("Navn 5", now(project).name());
        assertEquals(new UndoState(Optional.of("rename"), Optional.empty()), store.undoState(ANNA));
    }

    @Test
    void theMakingOfThePortfolioIsNeverTakenBack() {
        assertEquals(Optional.empty(), store.undo(ANNA));
        assertEquals(SETTINGS, store.read(work -> work.settings().get()));
    }

    @Test
    void aDecisionWithItsAnswersIsTakenBackAndPutBackExactly() {
        var project = project("1001");
        var gate = store.read(work -> work.gates().of(project)).getFirst();
        change(ANNA, "answer", work -> work.gates().answer(gate.id(), new Answer(GATE.checklist().getFirst().id(),
                Reply.YES, "", "", ANNA, Instant.parse("2026-06-01T12:00:00Z"))));
        var answered = store.read(work -> work.gates().of(project));
        store = reopened(store);
        assertEquals(new UndoResult("answer", true, List.of()), store.undo(ANNA).orElseThrow());
        store.redo(ANNA);
        assertEquals(answered, store.read(work -> work.gates().of(project)));
    }

    @Test
    void aFieldChangedSinceIsNotOverwrittenButReported() {
        var project = project("1001");
        rename(ANNA, project, "Annas");
        rename(BJARNE, project, "Bjarnes");
        assertEquals(new UndoResult("rename", true, List.of(new Changed("project", "name", "Bjarnes"))),
                store.undo(ANNA).orElseThrow());
        assertEquals("Bjarnes", now(project).name());
    }

    @Test
    void aRowThatOthersReferToIsNotTakenBackButReported() {
        var project = project("1001");
        change(BJARNE, "line", work -> work.budgetLines().add(List.of(line(project, 1, "10.00"))));
        assertEquals(new UndoResult("add 1001", false, List.of(new Bound("project"))),
                store.undo(ANNA).orElseThrow());
        assertEquals(1, store.read(work -> work.gates().of(now(project))).size());
    }

    @Test
    void aProjectSomebodyHasChangedSinceKeepsItsGatesWhenItsMakingIsTakenBack() {
        var project = project("1001");
        rename(BJARNE, project, "Bjarnes");
        assertEquals(new UndoResult("add 1001", false, List.of(new Changed("project", "name", "Bjarnes"))),
                store.undo(ANNA).orElseThrow());
        assertEquals(1, store.read(work -> work.gates().of(now(project))).size());
    }

    @Test
    void aRemovedLineIsNotPutBackWhereItsPlaceHasBeenTaken() {
        var project = project("1001");
        var line = line(project, 1, "10.00");
        change(ANNA, "add line", work -> work.budgetLines().add(List.of(line)));
        change(ANNA, "remove line", work -> work.budgetLines().remove(line));
        change(BJARNE, "same key", work -> work.budgetLines().add(List.of(line(project, 1, "20.00"))));
        assertEquals(new UndoResult("remove line", false, List.of(new Bound("budget_line"))),
                store.undo(ANNA).orElseThrow());
    }

    @Test
    void manyLinesAreTakenBackButForTheOneSomebodyHasChanged() {
        var project = project("1001");
        var lines = IntStream.rangeClosed(0, 12).mapToObj(month -> line(project, month, "1.50")).toList();
        change(ANNA, "import", work -> work.budgetLines().add(lines));
        change(BJARNE, "edit", work -> work.budgetLines()
                .saveAll(List.of(lines.get(3).with(new Money(new java.math.BigDecimal("2.00")), ""))));
        assertEquals(new UndoResult("import", true, List.of(new Changed("budget_line", "amount", "2.00"))),
                store.undo(ANNA).orElseThrow());
        assertEquals(List.of(lines.get(3).id()),
                store.read(work -> work.budgetLines().of(project.id())).stream().map(BudgetLine::id).toList());
    }

    @Test
    void aLostUpdateIsAnErrorAndNotASilence() {
        var seen = project("1001");
        rename(BJARNE, seen, "Bjarnes");
        var refused = assertThrows(LostUpdate.class,
                () -> change(ANNA, "late", work -> work.projects().save(named(seen, "Annas"))));
        assertEquals(Message.of("refused.changedSince"), refused.message());
        assertEquals("Bjarnes", now(seen).name());
    }

    @Test
    void aNumberInUseIsRefused() {
        project("1001");
        assertEquals(Message.of("store.refused.bound"),
                assertThrows(NotChanged.class, () -> project("1001")).message());
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsFieldAndItsLimit() {
        var project = project("1001");
        assertEquals(Message.of("store.refused.tooLong", Message.of("table.project"), Message.of("field.name"), 200),
                assertThrows(NotChanged.class, () -> rename(ANNA, project, "x".repeat(201))).message());
    }

    @Test
    void whatNoDatabaseKeepsIsLeftOutSoThatEverythingCanBeReadAgain() {
        var project = project("1001");
        rename(ANNA, project, "\ud83d😀\u0000 Fiber\ude00");
        assertEquals("😀 Fiber", now(project).name());
        var sentence = "x".repeat(998) + "😀 og enda mer";
        change(ANNA, sentence, work -> work.projects().save(named(now(project), "Fiber")));
        assertEquals(List.of("x".repeat(998) + "…"),
                store.read(work -> work.journal().history(Optional.empty(), 1).stream()
                        .map(HistoryLine::sentence).toList()));
    }

    @Test
    void aReadingSeesOneMomentAlsoWhileSomebodyChangesThings() {
        var project = project("1001");
        assertEquals(List.of("Fiber til skolene «æøå»", "Fiber til skolene «æøå»"), store.read(work -> {
            var before = work.projects().get(project.id()).name();
            inAnotherThread(() -> rename(BJARNE, project, "Bjarnes"));
            return List.of(before, work.projects().get(project.id()).name());
        }));
    }

    private static void inAnotherThread(Runnable body) {
        java.util.concurrent.CompletableFuture.runAsync(body).join();
    }
}
