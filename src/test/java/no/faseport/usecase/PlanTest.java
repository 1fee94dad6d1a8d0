package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan is changed one gesture at a time, what waits moves along, and one undo takes it back.
class PlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private ActivityId dig;
    private ActivityId lay;

    @BeforeEach
    void twoActivitiesOneAfterTheOther() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        var planner = new Planner(town.anna(), fibre);
        dig = planner.add("Grave", MONDAY, 5);
        lay = planner.add("Legge fiber", MONDAY, 5);
        edit(new LinkEdit.Link(Wait.until(dig), lay));
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void theSuccessorIsPushedAndOneUndoTakesBothBack() {
        assertEquals(List.of(MONDAY, MONDAY.plusDays(7)), starts());
        assertEquals(List.of(), edit(new TimeEdit.Start(dig, MONDAY.plusDays(7))).reasons());
        assertEquals(List.of(MONDAY.plusDays(7), MONDAY.plusDays(14)), starts());
        assertEquals("Flyttet «Grave» til 19.1.2026 (2 aktiviteter fikk nye datoer)", lastSentence());
        undo();
        assertEquals(List.of(MONDAY, MONDAY.plusDays(7)), starts());
    }

    @Test
    void aLongerActivityPushesTooAndNoDaysMakesAMilestone() {
        edit(new TimeEdit.Span(dig, MONDAY, 6));
        assertEquals(List.of(MONDAY, MONDAY.plusDays(8)), starts());
        edit(new TimeEdit.Span(lay, MONDAY.plusDays(8), 0));
        assertEquals(List.of(false, true), activities().stream().map(Activity::milestone).toList());
    }

    @Test
    void severalAreMovedTogetherAndTakenBackTogether() {
        edit(new TimeEdit.Move(List.of(dig, lay), 5));
        assertEquals(List.of(MONDAY.plusDays(7), MONDAY.plusDays(14)), starts());
        assertEquals("Flyttet «Grave» og 1 til 5 arbeidsdager (2 aktiviteter fikk nye datoer)", lastSentence());
        undo();
        assertEquals(List.of(MONDAY, MONDAY.plusDays(7)), starts());
    }

    @Test
    void aCircleIsRefusedNamedAndLeavesNothing() {
        assertEquals(List.of("schedule.cycle"), keys(edit(new LinkEdit.Link(Wait.until(lay), dig))));
        assertEquals(1, new ReadPortfolio(town.anna()).plan(fibre).orElseThrow().dependencies().size());
    }

    @Test
    void whatIsGoneIsNotEdited() {
        new Planner(town.anna(), fibre).remove(lay);
        assertEquals(List.of("plan.refused.gone"), keys(edit(new TermEdit.Milestone(List.of(lay), true))));
    }

    @Test
    void aNewActivityStandsRightBelowTheOneItWasAddedAfter() {
        edit(new OutlineEdit.Add(Optional.of(dig), OutlineEdit.Side.BELOW, "Fylle igjen"));
        assertEquals(List.of("Grave", "Fylle igjen", "Legge fiber"), names());
        undo();
        assertEquals(List.of("Grave", "Legge fiber"), names());
    }

    @Test
    void removingAnActivityTakesItsDependenciesAlongAndUndoBringsThemBack() {
        edit(new OutlineEdit.Remove(List.of(dig)));
        assertEquals(List.of("Legge fiber"), names());
        undo();
        assertEquals(1, new ReadPortfolio(town.anna()).plan(fibre).orElseThrow().dependencies().size());
        assertEquals(List.of("Grave", "Legge fiber"), names());
    }

    @Test
    void anotherProjectThatWaitsMovesAlongAndOneUndoTakesBothBack() {
        var screens = town.project("1002", "Skjermer til skolene");
        var hang = new Planner(town.anna(), screens).add("Henge opp", MONDAY, 2);
        var replan = new Replan(town.anna());
        assertEquals(List.of(), replan.edit(screens, new LinkEdit.Link(Wait.until(lay), hang)).reasons());
        assertEquals(List.of(MONDAY.plusDays(14)), starts(screens));
        edit(new TimeEdit.Move(List.of(dig), 1));
        assertEquals(List.of(MONDAY.plusDays(15)), starts(screens));
        assertEquals("Flyttet «Grave» 1 arbeidsdag (3 aktiviteter fikk nye datoer)", lastSentence());
        undo();
        assertEquals(List.of(MONDAY.plusDays(14)), starts(screens));
        assertEquals(List.of("schedule.cycle"), keys(edit(new LinkEdit.Link(Wait.until(hang), dig))));
    }

    @Test
    void whatIsLeftOfTheWorkComesAfterTheStatusDateAndOneUndoTakesItBack() {
        new SetPlanTerms(town.anna()).statusDate(fibre, Optional.of(MONDAY.plusDays(8)));
        assertEquals(List.of(MONDAY.plusDays(9), MONDAY.plusDays(16)), starts());
        undo();
        assertEquals(List.of(MONDAY, MONDAY.plusDays(7)), starts());
    }

    @Test
    void anActivityFollowsACalendarOfItsOwn() {
        new KeepCalendars(town.anna()).add("Vanlig");
        var sundays = new KeepCalendars(town.anna()).add("Helgevakt").ifDone().orElseThrow();
        new KeepCalendars(town.anna()).work(sundays.id(), EnumSet.of(DayOfWeek.SUNDAY), false);
        edit(new TermEdit.Follow(List.of(lay), Optional.of(sundays.id())));
        assertEquals(LocalDate.of(2026, 1, 25), starts().get(1));
    }

    @Test
    void aLineOfAnotherProjectIsNamedByNumber() {
        var screens = town.project("1002", "Skjermer til skolene");
        var hang = new Planner(town.anna(), screens).add("Henge opp", MONDAY, 2);
        var outside = new LinkOutside(town.anna());
        var second = WaitText.parse("2SS+1d").orElseThrow().getFirst();
        assertEquals(List.of(), outside.link(screens, hang, "1001", second).reasons());
        assertEquals(List.of(MONDAY.plusDays(8)), starts(screens));
        assertEquals(List.of("plan.refused.outside"),
                keys(outside.link(screens, hang, "1001", new WaitText.Numbered(9, second.kind(), second.lag()))));
    }

    @Test
    void whatIsWrittenOfOtherProjectsReplacesWhatWasWaitedForThere() {
        var screens = town.project("1002", "Skjermer til skolene");
        var planner = new Planner(town.anna(), screens);
        var hang = planner.add("Henge opp", MONDAY, 2);
        var buy = planner.add("Kjøpe", MONDAY, 2);
        var outside = new LinkOutside(town.anna());
        var parts = WaitText.parts("1001/1; 1001/2SS+1d; 1009/1; 1001/7").waits();
        assertEquals(List.of("gantt.refused.noLine", "plan.refused.noProject", "plan.refused.outside"),
                keys(outside.await(screens, hang, List.of(), parts, List.of(Message.of("gantt.refused.noLine", 9)))));
        assertEquals(List.of(),
                keys(outside.await(screens, hang, List.of(Wait.until(buy)), parts.subList(0, 2), List.of())));
        assertEquals(List.of("1001/1", "1001/2SS+1d"), outside(screens));
        assertEquals(List.of(), keys(outside.await(screens, hang, List.of(), parts.subList(1, 2), List.of())));
        assertEquals(List.of("1001/2SS+1d"), outside(screens));
        assertEquals(1, new ReadPortfolio(town.anna()).plan(screens).orElseThrow().dependencies().size());
    }

    private List<String> outside(ProjectId project) {
        return new ReadPortfolio(town.anna()).foreign(project).stream().map(link -> link.number() + "/" + link.line()
                + WaitText.how(link.dependency().kind(), link.dependency().lag())).sorted().toList();
    }

    @Test
    void aCircleThroughAnotherProjectIsRefusedHoweverItIsClosed() {
        var screens = town.project("1002", "Skjermer til skolene");
        var hang = new Planner(town.anna(), screens).add("Henge opp", MONDAY, 2);
        var outside = new LinkOutside(town.anna());
        var free = new Planner(town.anna(), fibre).add("Rydde", MONDAY, 2);
        assertEquals(List.of(),
                keys(outside.await(screens, hang, List.of(), WaitText.parts("1001/3").waits(), List.of())));
        assertEquals(List.of(),
                keys(outside.await(fibre, dig, List.of(), WaitText.parts("1002/1").waits(), List.of())));
        assertEquals(1, edit(new LinkEdit.Chain(List.of(dig, free))).reasons().size());
    }

    @Test
    void whatOthersWaitForIsRemovedWithTheirWaiting() {
        var screens = town.project("1002", "Skjermer til skolene");
        var hang = new Planner(town.anna(), screens).add("Henge opp", MONDAY, 2);
        new Replan(town.anna()).edit(screens, new LinkEdit.Link(Wait.until(lay), hang));
        assertEquals(List.of("1002 Skjermer til skolene: Henge opp false", "1001 Fiber til skolene: Legge fiber true"),
                List.of(foreign(fibre), foreign(screens)));
        edit(new OutlineEdit.Remove(List.of(lay)));
        assertEquals(List.of(), new ReadPortfolio(town.anna()).plan(screens).orElseThrow().dependencies());
    }

    private String foreign(ProjectId project) {
        return new ReadPortfolio(town.anna()).foreign(project).stream().map(link -> link.number() + " "
                + link.project() + ": " + link.other().name() + " " + link.incoming()).findFirst().orElse("");
    }

    @Test
    void aSummaryGoesWithAllThatIsUnderIt() {
        edit(new LinkEdit.Await(lay, List.of()));
        edit(new OutlineEdit.Indent(List.of(lay)));
        edit(new OutlineEdit.Remove(List.of(dig)));
        assertEquals(List.of(), names());
        undo();
        assertEquals(List.of(Optional.empty(), Optional.of(dig)), activities().stream().map(Activity::parent).toList());
    }

    private Result<Replanned> edit(PlanEdit edit) {
        return new Replan(town.anna()).edit(fibre, edit);
    }

    private String lastSentence() {
        return new ReadPortfolio(town.anna()).history(1).getFirst().sentence();
    }

    private void undo() {
        new UndoChange(town.anna()).undo();
    }

    private static List<String> keys(Result<?> result) {
        return result.reasons().stream().map(Message::key).toList();
    }

    private List<Activity> activities() {
        return new ReadPortfolio(town.anna()).plan(fibre).orElseThrow().activities();
    }

    private List<String> names() {
        return activities().stream().map(Activity::name).toList();
    }

    private List<LocalDate> starts() {
        return starts(fibre);
    }

    private List<LocalDate> starts(ProjectId project) {
        return new ReadPortfolio(town.anna()).plan(project).orElseThrow().activities().stream().map(Activity::start)
                .toList();
    }
}
