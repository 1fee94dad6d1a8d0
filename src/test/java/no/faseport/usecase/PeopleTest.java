package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.StaffText;
import no.faseport.planning.Wait;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Resource;
import no.faseport.schedule.ResourceId;
import no.faseport.schedule.WeekLoad;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two projects want the same architect in the same week.
class PeopleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final BigDecimal HALF_TIME = BigDecimal.valueOf(20);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private ActivityId draw;
    private ActivityId move;
    private ResourceId architect;

    @BeforeEach
    void twoProjectsAndOneArchitect() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        draw = town.activity(fibre, "Tegne", MONDAY, 5);
        town.activity(fibre, "Grave", MONDAY, 20);
        move = town.activity(town.project("1002", "Sky"), "Flytte", MONDAY, 5);
        architect = new KeepResources(town.anna()).add("Løsningsarkitekt", Resource.Kind.ROLE, HALF_TIME).ifDone()
                .orElseThrow();
        new Assign(town.anna()).to(draw, architect, 80);
        new Assign(town.anna()).to(move, architect, 60);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private List<Double> wanted() {
        return new ReadPeople(town.anna()).load(MONDAY, MONDAY.plusWeeks(1)).load().of(architect).stream()
                .map(WeekLoad::wanted).toList();
    }

    private List<LocalDate> starts(ProjectId project) {
        return new ReadPortfolio(town.anna()).plan(project).orElseThrow().activities().stream().map(Activity::start)
                .toList();
    }

    private static List<String> keys(Result<?> result) {
        return result.reasons().stream().map(Message::key).toList();
    }

    @Test
    void theLoadIsThatOfEveryProject() {
        assertEquals(List.of(28.0, 0.0), wanted());
        new Assign(town.anna()).to(move, architect, 0);
        assertEquals(List.of(16.0, 0.0), wanted());
    }

    @Test
    void aSuggestionIsAppliedAtOnceAndTakenBackAtOnce() {
        var relieve = new RelieveResource(town.anna());
        var relief = relieve.suggest(fibre, architect).orElseThrow();
        assertEquals(List.of("Tegne"), relief.shifts().stream().map(one -> one.before().name()).toList());
        assertEquals(List.of(8.0, 0.0), List.of(relief.before(), relief.after()));
        relieve.apply(fibre, relief);
        assertEquals(List.of(MONDAY.plusDays(3), MONDAY), starts(fibre));
        assertTrue(new ReadPeople(town.anna()).load(MONDAY, MONDAY.plusWeeks(1)).load().of(architect).stream()
                .noneMatch(WeekLoad::isOverloaded));
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(MONDAY, MONDAY), starts(fibre));
    }

    @Test
    void nothingIsSuggestedThatWouldMoveTheWorkOfAnotherProject() {
        var theirs = town.project("1003", "Skjermer");
        var hang = new Planner(town.anna(), theirs).add("Henge opp", MONDAY.plusDays(9), 2);
        new Replan(town.anna()).edit(theirs, new LinkEdit.Link(Wait.until(draw), hang));
        var relieve = new RelieveResource(town.anna());
        var relief = relieve.suggest(fibre, architect).orElseThrow();
        assertEquals(List.of(MONDAY.plusDays(2)), relief.shifts().stream().map(one -> one.start()).toList());
        relieve.apply(fibre, relief);
        assertEquals(List.of(MONDAY.plusDays(9)), starts(theirs));
    }

    @Test
    void aSuggestionMadeBeforeThePlanChangedIsRefused() {
        var relieve = new RelieveResource(town.anna());
        var relief = relieve.suggest(fibre, architect).orElseThrow();
        town.move(draw, MONDAY.plusDays(1), 5);
        assertEquals(List.of("refused.changedSince"), keys(relieve.apply(fibre, relief)));
    }

    @Test
    void aResourceHasANameOfItsOwnAndSensibleHours() {
        var keep = new KeepResources(town.anna());
        assertEquals(List.of("people.refused.taken"), keys(keep.add("løsningsarkitekt", Resource.Kind.PERSON,
                HALF_TIME)));
        assertEquals(List.of("people.refused.name"), keys(keep.add(" ", Resource.Kind.PERSON, HALF_TIME)));
        assertEquals(List.of("people.refused.capacity"),
                keys(keep.edit(architect, "Arkitekt", Resource.Kind.ROLE, BigDecimal.valueOf(-1))));
        keep.edit(architect, "Arkitekt", Resource.Kind.ROLE, BigDecimal.TEN);
        assertEquals(List.of(14.0, 0.0), wanted());
    }

    @Test
    void absenceIsKeptAndTakenAway() {
        var keep = new KeepResources(town.anna());
        assertEquals(List.of("people.refused.absence"),
                keys(keep.away(architect, MONDAY, MONDAY.minusDays(1), 100, "")));
        assertEquals(List.of("people.refused.absenceShare"), keys(keep.away(architect, MONDAY, MONDAY, 0, "")));
        keep.away(architect, MONDAY, MONDAY.plusDays(4), 100, "Ferie");
        var page = new ReadPeople(town.anna()).load(MONDAY, MONDAY);
        assertEquals(List.of(0.0), page.load().of(architect).stream().map(WeekLoad::capacity).toList());
        keep.back(page.absences().getFirst());
        assertEquals(List.of(), new ReadPeople(town.anna()).load(MONDAY, MONDAY).absences());
    }

    @Test
    void nobodyWorksOnAMilestoneAndNobodyTenTimesOver() {
        town.move(draw, MONDAY, 0);
        assertEquals(List.of("people.refused.noTime"), keys(new Assign(town.anna()).to(draw, architect, 50)));
        assertEquals(List.of("people.refused.share"), keys(new Assign(town.anna()).to(move, architect, 1000)));
    }

    @Test
    void theTeamIsWrittenAsTextAndReadBackTheSame() {
        new KeepResources(town.anna()).add("Kari Nor", Resource.Kind.PERSON, HALF_TIME);
        var team = new AssignTeam(town.anna());
        assertEquals(List.of(), keys(team.to(List.of(draw), StaffText.parse("kari nor 50 %;  Løsningsarkitekt"))));
        assertEquals("Løsningsarkitekt 100\u00a0%; Kari Nor 50\u00a0%", staff(draw));
        assertEquals(List.of(), keys(team.to(List.of(draw), StaffText.parse("Kari Nor 20%"))));
        assertEquals("Kari Nor 20\u00a0%", staff(draw));
        new UndoChange(town.anna()).undo();
        assertEquals("Løsningsarkitekt 100\u00a0%; Kari Nor 50\u00a0%", staff(draw));
        assertEquals(List.of("people.refused.unknown", "people.refused.teamShare", "people.refused.twice"),
                keys(team.to(List.of(draw), StaffText.parse("Ola; Kari Nor 900 %; kari nor"))));
        town.move(draw, MONDAY, 0);
        assertEquals(List.of("people.refused.noTime"), keys(team.to(List.of(draw), StaffText.parse("Kari Nor"))));
        assertEquals(List.of(), keys(team.to(List.of(draw), List.of())));
        assertEquals("", staff(draw));
    }

    @Test
    void oneTeamIsSetOnManyActivitiesAsOneChange() {
        var weld = town.activity(fibre, "Sveise", MONDAY, 5);
        var team = new AssignTeam(town.anna());
        assertEquals(List.of(), keys(team.to(List.of(draw, weld), StaffText.parse("Løsningsarkitekt 30 %"))));
        assertEquals(List.of("Løsningsarkitekt 30\u00a0%", "Løsningsarkitekt 30\u00a0%"),
                List.of(staff(draw), staff(weld)));
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("Løsningsarkitekt 80\u00a0%", ""), List.of(staff(draw), staff(weld)));
    }

    private String staff(ActivityId activity) {
        return new ReadPeople(town.anna()).staff(fibre).getOrDefault(activity, "");
    }

    @Test
    void somebodyRemovedIsOffTheirWorkUntilItIsUndone() {
        new KeepResources(town.anna()).remove(architect);
        assertEquals(List.of(), wanted());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of(28.0, 0.0), wanted());
    }
}
