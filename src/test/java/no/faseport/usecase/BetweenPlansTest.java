package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Outcome;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.planning.Wait;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project waits for what another one does, on the days it really does it.
class BetweenPlansTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private ProjectId screens;
    private ActivityId dig;
    private ActivityId hang;

    @BeforeEach
    void twoProjects() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        screens = town.project("1002", "Skjermer til skolene");
        dig = new Planner(town.anna(), fibre).add("Grave", MONDAY, 5);
        hang = new Planner(town.anna(), screens).add("Henge opp", MONDAY, 2);
        edit(screens, new TermEdit.Constrain(List.of(hang), Constraint.SOON));
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private void edit(ProjectId project, PlanEdit edit) {
        assertEquals(List.of(), new Replan(town.anna()).edit(project, edit).reasons());
    }

    private void wait(Dependency.Kind kind, Lag lag) {
        edit(screens, new LinkEdit.Link(new Wait(dig, kind, lag), hang));
    }

    private LocalDate hangs() {
        return new ReadPortfolio(town.anna()).plan(screens).orElseThrow().activities().stream()
                .filter(one -> one.id().equals(hang)).map(Activity::start).findFirst().orElseThrow();
    }

    private List<String> handovers() {
        return new ReadPortfolio(town.anna()).roadmap().handovers().stream()
                .map(one -> one.given().orElseThrow() + " " + one.needed().orElseThrow()
                        + (one.collides() ? " for sent" : ""))
                .toList();
    }

    @Test
    void whatIsLateInAnotherProjectIsWaitedForThoughItBeganWhenItShould() {
        wait(Dependency.Kind.FS, Lag.NONE);
        assertEquals(MONDAY.plusDays(7), hangs());
        edit(fibre, new FactEdit.Done(List.of(dig), 40));
        new SetPlanTerms(town.anna()).statusDate(fibre, Optional.of(MONDAY.plusDays(8)));
        assertEquals(MONDAY.plusDays(14), hangs());
        edit(fibre, new FactEdit.Done(List.of(dig), 80));
        assertEquals(MONDAY.plusDays(10), hangs());
        assertEquals(List.of("2026-01-21 2026-01-22"), handovers());
    }

    @Test
    void theWaitIsCountedByTheCalendarOfTheProjectThatIsWaitedFor() {
        var calendars = new KeepCalendars(town.anna());
        calendars.add("Vanlig");
        var everyDay = calendars.add("Hver dag").ifDone().orElseThrow();
        calendars.work(everyDay.id(), EnumSet.allOf(DayOfWeek.class), false);
        wait(Dependency.Kind.FS, Lag.days(2));
        assertEquals(MONDAY.plusDays(9), hangs());
        new SetPlanTerms(town.anna()).calendar(fibre, Optional.of(everyDay.id()));
        assertEquals(MONDAY.plusDays(7), hangs());
        new SetPlanTerms(town.anna()).calendar(fibre, Optional.empty());
        new SetPlanTerms(town.anna()).calendar(screens, Optional.of(everyDay.id()));
        assertEquals(MONDAY.plusDays(9), hangs());
    }

    @Test
    void aPercentageOfASummaryElsewhereIsOfAllThatIsUnderIt() {
        var lay = new Planner(town.anna(), fibre).add("Legge", MONDAY.plusDays(7), 6);
        edit(fibre, new OutlineEdit.Place(List.of(lay), dig, OutlineEdit.Side.UNDER));
        wait(Dependency.Kind.SS, new Lag(100, Lag.Unit.PERCENT));
        assertEquals(MONDAY.plusDays(15), hangs());
        assertEquals(List.of("2026-01-27 2026-01-27"), handovers());
    }

    @Test
    void whoWaitsForAStartCollidesWithNothingWhileTheWorkGoesOn() {
        wait(Dependency.Kind.SS, Lag.days(1));
        assertEquals(MONDAY.plusDays(1), hangs());
        assertEquals(List.of("2026-01-13 2026-01-13"), handovers());
        edit(screens, new TermEdit.Manual(List.of(hang), true));
        edit(fibre, new TimeEdit.Start(dig, MONDAY.plusDays(7)));
        assertEquals(List.of("2026-01-20 2026-01-13 for sent"), handovers());
    }

    @Test
    void aProjectThatIsStoppedIsStillWaitedFor() {
        assertEquals(List.of(), new Walk(town.anna(), "1001").decide("BP1", Outcome.STOPPED));
        wait(Dependency.Kind.FS, Lag.NONE);
        assertEquals(MONDAY.plusDays(7), hangs());
        edit(fibre, new TimeEdit.Start(dig, MONDAY.plusDays(7)));
        assertEquals(MONDAY.plusDays(14), hangs());
    }
}
