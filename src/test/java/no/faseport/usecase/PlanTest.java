package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan is changed one gesture at a time, and what waits moves along.
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
        var arrange = new ArrangePlan(town.anna());
        dig = arrange.add(fibre, Optional.empty(), "Grave").ifDone().orElseThrow();
        lay = arrange.add(fibre, Optional.of(dig), "Legge fiber").ifDone().orElseThrow();
        new LinkActivities(town.anna()).link(dig, lay);
        new MoveActivity(town.anna()).to(dig, MONDAY);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void theSuccessorIsPushedAndOneUndoTakesBothBack() {
        assertEquals(List.of(MONDAY, MONDAY.plusDays(7)), starts());
        new MoveActivity(town.anna()).to(dig, MONDAY.plusDays(7));
        assertEquals(List.of(MONDAY.plusDays(7), MONDAY.plusDays(14)), starts());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(MONDAY, MONDAY.plusDays(7)), starts());
    }

    @Test
    void aLongerActivityPushesTooAndNoDaysMakesAMilestone() {
        new MoveActivity(town.anna()).to(dig, MONDAY, 6);
        assertEquals(List.of(MONDAY, MONDAY.plusDays(8)), starts());
        new MoveActivity(town.anna()).to(lay, MONDAY.plusDays(8), 0);
        assertEquals(List.of(false, true), activities().stream().map(Activity::milestone).toList());
    }

    @Test
    void aCircleIsRefusedAndNamed() {
        assertEquals(List.of("schedule.cycle"),
                new LinkActivities(town.anna()).link(lay, dig).reasons().stream().map(Message::key).toList());
    }

    @Test
    void aNewActivityStandsRightBelowTheOneItWasAddedAfter() {
        new ArrangePlan(town.anna()).add(fibre, Optional.of(dig), "Fylle igjen");
        assertEquals(List.of("Grave", "Fylle igjen", "Legge fiber"),
                activities().stream().map(Activity::name).toList());
    }

    @Test
    void removingAnActivityTakesItsDependenciesAlongAndUndoBringsThemBack() {
        new ArrangePlan(town.anna()).remove(dig);
        assertEquals(List.of("Legge fiber"), activities().stream().map(Activity::name).toList());
        new UndoChange(town.anna()).undo();
        assertEquals(1, new ReadPortfolio(town.anna()).plan(fibre).orElseThrow().dependencies().size());
        assertEquals(List.of("Grave", "Legge fiber"), activities().stream().map(Activity::name).toList());
    }

    private List<Activity> activities() {
        return new ReadPortfolio(town.anna()).plan(fibre).orElseThrow().activities();
    }

    private List<LocalDate> starts() {
        return activities().stream().map(Activity::start).toList();
    }
}
