package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.Selection;
import no.faseport.gantt.TimeScale;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.StaffText;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Lag;
import no.faseport.schedule.Terms;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// What is chosen, open and in sight, and what the keyboard asks for, without a window.
class GanttViewModelTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    private static Drawn drawn() {
        return new Drawn(FRIDAY).summary("Fase", FRIDAY).work("A", FRIDAY, 3, 100, "Kari")
                .work("B", LocalDate.of(2026, 6, 15), 1, 0, "").top().work("C", FRIDAY, 0, 0, "");
    }

    private final GanttPlan plan = drawn().plan();
    private final Asked asked = new Asked();
    private final GanttViewModel model = new GanttViewModel(plan, asked, new Words(Language.BOKMAAL));

    private List<String> open() {
        return model.open().stream().map(row -> row.activity().name()).toList();
    }

    @Test
    void aSummarySumsUpWhatIsUnderIt() {
        var fase = model.open().getFirst();
        assertEquals(new GanttRow(plan.activities().getFirst(), 0, true, FRIDAY, LocalDate.of(2026, 6, 15), 7, 75,
                fase.room()), fase);
    }

    @Test
    void whatIsPromisedAndNotKeptIsToldOfTheActivityAndOfThePlan() {
        var due = plan.activities().getLast();
        var terms = new Terms(false, due.terms().constraint(), Optional.of(FRIDAY.minusDays(1)), Optional.empty());
        var lines = new ArrayList<>(plan.activities());
        lines.set(lines.size() - 1, due.on(terms));
        model.show(new GanttPlan(lines, plan.dependencies(), plan.gates(), plan.phases(), plan.calendar(),
                plan.today()));
        assertEquals(List.of("Fristen 4.6.2026 holder ikke: slutter 5.6.2026."), model.broken(due.id()));
        assertEquals(List.of(due.id()), model.broken().stream().map(one -> one.activity()).toList());
        assertEquals("C, milepæl 5. juni, kritisk, mangler 1 dag, frist 4. juni",
                new GanttSpeech(model.words()).row(model.open().getLast()));
    }

    private static Drawn linked() {
        return drawn().link("A", Dependency.Kind.FS, "B", Lag.NONE);
    }

    @Test
    void aDependencyThatIsGoneToBeforeThePastedLinesComeStaysChosen() {
        model.show(linked().plan());
        model.select(Drawn.key("A"));
        model.expectPasted();
        model.stepLink(1);
        model.show(linked().work("Limt inn", FRIDAY, 2, 0, "").plan());
        assertEquals(Optional.of(Drawn.link("A", "B")), model.chosenLink().map(Dependency::id));
        model.show(linked().work("Limt inn", FRIDAY, 2, 0, "").work("Og en til", FRIDAY, 2, 0, "").plan());
        assertEquals(Optional.of(Drawn.link("A", "B")), model.chosenLink().map(Dependency::id));
    }

    @Test
    void pastedLinesAreChosenWhenTheyCome() {
        model.select(Drawn.key("A"));
        model.expectPasted();
        model.show(drawn().work("Limt inn", FRIDAY, 2, 0, "").plan());
        assertEquals(Selection.line(Drawn.key("Limt inn")), model.selectionProperty().get());
    }

    @Test
    void aDependencySaysWhetherItDecidesOrIsNotKept() {
        var put = plan.activities().getLast();
        var manual = new ArrayList<>(plan.activities());
        manual.set(manual.size() - 1,
                put.on(new Terms(true, put.terms().constraint(), Optional.empty(), Optional.empty())));
        var links = List.of(Dependency.finishToStart(new DependencyId(new UUID(0, 1)), Drawn.key("A"), put.id(), 0),
                Dependency.finishToStart(new DependencyId(new UUID(0, 2)), Drawn.key("A"), Drawn.key("B"), 0));
        model.show(new GanttPlan(manual, links, plan.gates(), plan.phases(), plan.calendar(), plan.today()));
        assertEquals(List.of("Holder ikke: den neste står før dette lar den stå",
                "Styrer ikke: den neste har slakk her"), links.stream().map(model::meaning).toList());
    }

    @Test
    void closingASummaryHidesWhatIsUnderIt() {
        model.setClosed(Drawn.key("Fase"), true);
        assertEquals(List.of("Fase", "C"), open());
        model.setClosed(Drawn.key("Fase"), false);
        assertEquals(List.of("Fase", "A", "B", "C"), open());
    }

    @Test
    void aLineIsMovedAndLengthenedByWorkingDays() {
        model.select(Drawn.key("A"));
        model.chosen().move(1);
        model.chosen().move(-1);
        model.chosen().stretch(1);
        model.chosen().stretch(-3);
        assertEquals(List.of(new TimeEdit.Move(List.of(Drawn.key("A")), 1),
                new TimeEdit.Move(List.of(Drawn.key("A")), -1),
                new TimeEdit.Stretch(List.of(Drawn.key("A")), 1)), asked.edits);
    }

    @Test
    void severalLinesAreMovedIndentedLinkedAndRemovedTogether() {
        model.choose(Selection.lines(List.of(Drawn.key("B"), Drawn.key("A"))));
        model.toggle(Drawn.key("C"));
        model.toggle(Drawn.key("B"));
        var both = List.of(Drawn.key("A"), Drawn.key("C"));
        model.chosen().move(5);
        model.chosen().indent(true);
        model.chosen().step(true);
        model.chosen().turnMilestone();
        model.chosen().chain();
        model.chosen().stretch(1);
        model.chosen().remove();
        assertEquals(List.of(new TimeEdit.Move(both, 5), new OutlineEdit.Indent(both), new OutlineEdit.Step(both, true),
                new TermEdit.Milestone(both, true), new LinkEdit.Chain(both),
                new TimeEdit.Stretch(List.of(Drawn.key("A")), 1), new OutlineEdit.Remove(both)), asked.edits);
    }

    @Test
    void thoseOfTheChosenLinesThatAreStillThereStayChosen() {
        model.choose(Selection.lines(List.of(Drawn.key("A"), Drawn.key("C"), Drawn.key("B"))));
        model.show(new Drawn(FRIDAY).summary("Fase", FRIDAY).work("A", FRIDAY, 3, 100, "Kari").top()
                .work("C", FRIDAY, 0, 0, "").plan());
        assertEquals(List.of("A", "C"),
                model.chosen().rows().stream().map(row -> row.activity().name()).toList());
    }

    @Test
    void linesHaveNumbersAndPlacesInTheOutline() {
        assertEquals(List.of("1 1", "2 1.1", "3 1.2", "4 2"), model.open().stream()
                .map(row -> model.numbers().number(row.id()) + " " + model.numbers().wbs(row.id())).toList());
    }

    @Test
    void whatIsWrittenInACellIsAskedForOrSaidNotToBeUnderstood() {
        var edits = new CellEdits(model);
        var a = model.open().get(1);
        edits.predecessors(a, "3FF-1d; 4");
        edits.predecessors(a, "9");
        edits.deadline(a, "30.6");
        edits.start(a, "i overmorgen");
        edits.finish(a, "15.6.2026");
        assertEquals(List.of(
                new LinkEdit.Await(Drawn.key("A"),
                        List.of(new Wait(Drawn.key("B"), Dependency.Kind.FF, Lag.days(-1)),
                                Wait.until(Drawn.key("C")))),
                new TermEdit.Due(List.of(Drawn.key("A")), Optional.of(LocalDate.of(2026, 6, 30))),
                new TimeEdit.Until(Drawn.key("A"), LocalDate.of(2026, 6, 15), Optional.empty())), asked.edits);
        assertEquals(List.of(Message.of("gantt.refused.noLine", 9),
                Message.of("gantt.refused.date", "i overmorgen")), asked.refused);
    }

    @Test
    void theTopmostOfTheChosenLinesFillsTheOthersInTheColumnThatWasClicked() {
        var cursor = new CellCursor();
        var fill = new FillDown(model, cursor);
        model.choose(Selection.lines(List.of(Drawn.key("A"), Drawn.key("B"), Drawn.key("C"))));
        fill.run();
        List.of("duration", "progress", "responsible", "deadline", "start").forEach(column -> {
            cursor.to(column);
            fill.run();
        });
        var others = List.of(Drawn.key("B"), Drawn.key("C"));
        var top = model.open().get(1);
        assertEquals(List.of(new TimeEdit.Last(others, top.duration()), new FactEdit.Done(others, top.progress()),
                new FactEdit.Entrust(others, "Kari"), new TermEdit.Due(others, Optional.empty()),
                new TimeEdit.Begin(List.of(new TimeEdit.Start(Drawn.key("B"), top.start()),
                        new TimeEdit.Start(Drawn.key("C"), top.start())))),
                asked.edits);
        assertEquals(List.of(Message.of("gantt.refused.fill")), asked.refused);
    }

    @Test
    void linesOfOtherProjectsAndTeamsAreAskedForAsTheyAreWritten() {
        var edits = new CellEdits(model);
        var a = model.open().get(1);
        edits.predecessors(a, "4; 1002/3FS+2d");
        edits.predecessors(a, "1002/7; 17");
        edits.predecessors(a, "4; 1002/x; 17");
        edits.staff(a, "Kari 50 %; Ola");
        edits.staff(a, " ");
        assertEquals(
                List.of("1 own; 1002/3FS+2d", "0 own; " + List.of(Message.of("gantt.refused.noLine", 17)) + "; 1002/7"),
                asked.outside);
        assertEquals(List.of(Message.of("gantt.refused.predecessors", "1002/x"),
                Message.of("gantt.refused.noLine", 17)), asked.refused);
        assertEquals(List.of("Kari 50\u00a0%; Ola 100\u00a0%"), asked.teams);
        assertEquals(List.of("Kari", "Kåre"), StaffText.suggestions("Ola 20 %; k", List.of("Kari", "Kåre", "Ola")));
    }

    @Test
    void aMilestoneIsMovedButNotLengthened() {
        model.select(Drawn.key("C"));
        model.chosen().stretch(1);
        model.chosen().move(1);
        assertEquals(List.of(new TimeEdit.Move(List.of(Drawn.key("C")), 1)), asked.edits);
    }

    @Test
    void aNewActivityStandsBelowTheChosenOneAndIsAskedForWhenItIsNamed() {
        model.select(Drawn.key("B"));
        model.chosen().add(OutlineEdit.Side.BELOW);
        var fresh = Drawn.key("ny 1");
        assertEquals(List.of(Optional.of(fresh), Optional.empty()),
                List.of(model.newLines().takeBegun(), model.newLines().takeBegun()));
        assertEquals(Selection.line(fresh), model.selectionProperty().get());
        assertEquals(List.of(), asked.edits);
        assertEquals(Optional.empty(), model.timing(fresh));
        assertEquals(List.of(), model.broken(fresh));
        model.newLines().name(fresh, "Ny");
        model.show(drawn().plan());
        assertEquals("Ny", model.selected().orElseThrow().activity().name());
        assertEquals(List.of(new OutlineEdit.Add(Optional.of(fresh), Optional.of(Drawn.key("B")),
                OutlineEdit.Side.BELOW, "Ny")), asked.edits);
    }

    @Test
    void anEmptyPlanAsksForItsFirstActivity() {
        var nothing = new GanttViewModel(GanttPlan.empty(Drawn.CALENDAR, FRIDAY), asked, new Words(Language.BOKMAAL));
        nothing.chosen().add(OutlineEdit.Side.BELOW);
        nothing.newLines().name(Drawn.key("ny 1"), "Først");
        assertEquals(List.of(new OutlineEdit.Add(Optional.of(Drawn.key("ny 1")), Optional.empty(),
                OutlineEdit.Side.BELOW, "Først")), asked.edits);
    }

    @Test
    void whenTheChosenLineGoesTheOneInItsPlaceIsChosen() {
        model.select(Drawn.key("B"));
        model.chosen().remove();
        model.show(new Drawn(FRIDAY).summary("Fase", FRIDAY).work("A", FRIDAY, 3, 100, "Kari").top()
                .work("C", FRIDAY, 0, 0, "").plan());
        assertEquals(List.of(new OutlineEdit.Remove(List.of(Drawn.key("B")))), asked.edits);
        assertEquals(Selection.line(Drawn.key("C")), model.selectionProperty().get());
    }

    @Test
    void zoomingKeepsTheDateUnderThePointer() {
        model.size(800, 400);
        var before = model.viewport().scale().date(333);
        model.viewport().zoom(333, 7);
        assertEquals(before, model.viewport().scale().date(333));
        model.viewport().zoom(333, -40);
        assertEquals(before, model.viewport().scale().date(333));
        assertEquals(TimeScale.NARROWEST, model.viewport().scale().pixelsPerDay());
    }

    @Test
    void fittingCentresThePlanWithDaysAtTheirWidest() {
        model.size(800, 400);
        model.viewport().zoom(0, 20);
        model.fit();
        var scale = model.viewport().scale();
        assertEquals(List.of(70L, 730L), List.of(Math.round(scale.x(FRIDAY)),
                Math.round(scale.end(LocalDate.of(2026, 6, 15)))));
    }

    @Test
    void aPlanThatIsSeenWholeStaysSoWhenTheRoomChangesUntilPeopleLookCloser() {
        model.size(800, 400);
        model.size(400, 400);
        assertEquals(TimeScale.fitting(FRIDAY, LocalDate.of(2026, 6, 15), 400), model.viewport().scale());
        model.viewport().zoom(0, 2);
        var closer = model.viewport().scale();
        model.size(600, 400);
        assertEquals(closer, model.viewport().scale());
    }

    @Test
    void aLineIsSpokenWithItsDatesAndProgress() {
        var speech = new GanttSpeech(new Words(Language.BOKMAAL));
        assertEquals(List.of("Fase, 5. juni til 15. juni, kritisk, 75 prosent", "A, 5. juni til 9. juni, 100 prosent",
                "B, 15. juni til 15. juni, kritisk, 0 prosent", "C, milepæl 5. juni"),
                model.open().stream().map(speech::row).toList());
    }

    @Test
    void aDependencyIsTold() {
        var speech = new GanttSpeech(new Words(Language.BOKMAAL));
        var lead = Dependency.finishToStart(Drawn.link("A", "B"), Drawn.key("A"), Drawn.key("B"), -1);
        assertEquals("A → B\nStarter 1 arbeidsdag før den første er ferdig",
                speech.tip(model.open().get(1), model.open().get(2), lead));
    }

    @Test
    void theTeamOfTheTopmostFillsWhatTakesTimeBelowIt() {
        var plan = new Drawn(FRIDAY).work("A", FRIDAY, 3, 0, "").work("B", FRIDAY, 4, 0, "").work("M", FRIDAY, 0, 0, "")
                .plan();
        var cursor = new CellCursor();
        var filled = new GanttViewModel(plan.knowing(plan.facts().staffed(Map.of(Drawn.key("A"), "Kari 50\u00a0%"))),
                asked,
                new Words(Language.BOKMAAL));
        filled.choose(Selection.lines(List.of(Drawn.key("A"), Drawn.key("B"), Drawn.key("M"))));
        cursor.to("resources");
        new FillDown(filled, cursor).run();
        cursor.to("name");
        new FillDown(filled, cursor).run();
        assertEquals(List.of("Kari 50\u00a0%"), asked.teams);
        assertEquals(List.of(Message.of("gantt.refused.fill")), asked.refused);
    }
}
