package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gate.Figures;
import no.faseport.portfolio.CalendarUse;
import no.faseport.portfolio.PlanPage;
import no.faseport.portfolio.ProjectPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.PlanTerms;
import no.faseport.store.Uid;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A municipality counts its plans in its own working days.
class CalendarsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private KeepCalendars keep;

    @BeforeEach
    void aTownWithAPlan() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        keep = new KeepCalendars(town.anna());
        var dig = new Planner(town.anna(), fibre).add("Grave");
        new Planner(town.anna(), fibre).span(dig, MONDAY, 5);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private NamedCalendar added(String name) {
        return keep.add(name).ifDone().orElseThrow();
    }

    private List<String> names() {
        return keep.all().stream().map(CalendarUse::calendar)
                .map(one -> one.name() + (one.standard() ? " (standard)" : "")).toList();
    }

    private Optional<LocalDate> finish() {
        return new ReadPortfolio(town.anna()).project(fibre, 2026).map(ProjectPage::total).flatMap(Figures::finish);
    }

    private PlanPage plan() {
        return new ReadPortfolio(town.anna()).plan(fibre).orElseThrow();
    }

    @Test
    void theFirstCalendarIsTheStandardUntilAnotherIs() {
        var municipal = added("Kommunen");
        var school = added(" Skolen ");
        assertEquals(List.of("Kommunen (standard)", "Skolen"), names());
        keep.makeStandard(school.id());
        assertEquals(List.of("Kommunen", "Skolen (standard)"), names());
        assertEquals(List.of(Message.of("workCalendar.refused.standard")), keep.remove(school.id()).reasons());
        keep.remove(municipal.id());
        keep.remove(school.id());
        assertEquals(List.of(), names());
        assertEquals(List.of(Message.of("workCalendar.refused.gone")), keep.remove(school.id()).reasons());
    }

    @Test
    void aNameIsNeededAndIsNotSharedAndAWeekIsNeverWithoutWork() {
        var municipal = added("Kommunen");
        added("Skolen");
        assertEquals(List.of(Message.of("workCalendar.refused.taken", "skolen")),
                keep.rename(municipal.id(), "skolen").reasons());
        assertEquals(List.of(Message.of("workCalendar.refused.noName")), keep.add("  ").reasons());
        assertEquals(List.of(Message.of("workCalendar.refused.long", 200)), keep.add("x".repeat(201)).reasons());
        assertEquals(List.of(Message.of("workCalendar.refused.never")),
                keep.work(municipal.id(), Set.of(), true).reasons());
        keep.rename(municipal.id(), "KOMMUNEN");
        assertEquals(List.of("KOMMUNEN (standard)", "Skolen"), names());
    }

    @Test
    void aPlanningDayThatIsFreeMakesThePlanEndLater() {
        assertEquals(Optional.of(LocalDate.of(2026, 1, 9)), finish());
        var municipal = added("Kommunen");
        keep.addDays(municipal.id(), LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 7), false, "Planleggingsdag");
        assertEquals(Optional.of(LocalDate.of(2026, 1, 12)), finish());
        keep.addDays(municipal.id(), LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 10), true, "Innarbeiding");
        assertEquals(Optional.of(LocalDate.of(2026, 1, 10)), finish());
        var days = keep.all().getFirst().calendar().days();
        assertEquals(List.of("Planleggingsdag", "Innarbeiding"), days.stream().map(one -> one.name()).toList());
        keep.removeDays(municipal.id(), days.getFirst());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 9)), finish());
        new UndoChange(town.anna()).undo();
        assertEquals(Optional.of(LocalDate.of(2026, 1, 10)), finish());
    }

    @Test
    void daysOfOnesOwnAreNamedAndEndAfterTheyBegin() {
        var id = added("Kommunen").id();
        assertEquals(List.of(Message.of("workCalendar.refused.dayName", 200)),
                keep.addDays(id, MONDAY, MONDAY, false, " ").reasons());
        assertEquals(List.of(Message.of("workCalendar.refused.order")),
                keep.addDays(id, MONDAY, MONDAY.minusDays(1), false, "Jul").reasons());
        assertEquals(List.of(Message.of("planTerms.refused.day")),
                keep.addDays(id, LocalDate.of(1899, 12, 31), MONDAY, false, "Jul").reasons());
    }

    @Test
    void aPlanMayFollowACalendarOfItsOwnWhichThenStays() {
        var nights = added("Kommunen");
        var weekend = added("Helgevakt");
        keep.work(weekend.id(), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), false);
        new SetPlanTerms(town.anna()).calendar(fibre, Optional.of(weekend.id()));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 24)), finish());
        assertEquals(LocalDate.of(2026, 1, 24), plan().calendars().standard().finish(MONDAY, 5));
        assertEquals(List.of(Message.of("workCalendar.refused.used", 1)), keep.remove(weekend.id()).reasons());
        new SetPlanTerms(town.anna()).calendar(fibre, Optional.empty());
        keep.remove(weekend.id());
        assertEquals(List.of(nights.id()), keep.all().stream().map(one -> one.calendar().id()).toList());
        assertEquals(List.of(Message.of("workCalendar.refused.gone")),
                new SetPlanTerms(town.anna()).calendar(fibre, Optional.of(new CalendarId(Uid.next()))).reasons());
    }

    @Test
    void aPlanHasAStatusDateAndAMarginThatCanBeTakenBack() {
        var terms = new SetPlanTerms(town.anna());
        assertEquals(PlanTerms.usual(fibre), plan().terms());
        terms.statusDate(fibre, Optional.of(MONDAY));
        terms.nearCritical(fibre, 10);
        assertEquals(new PlanTerms(fibre, Optional.empty(), Optional.of(MONDAY), 10, 2), plan().terms());
        assertEquals("Lot slakk på inntil 10 arbeidsdager telle som nesten kritisk i 1001 Fiber til skolene",
                new ReadPortfolio(town.anna()).history(1).getFirst().sentence());
        assertEquals(List.of(Message.of("planTerms.refused.near", 250)), terms.nearCritical(fibre, 251).reasons());
        assertEquals(List.of(Message.of("planTerms.refused.day")),
                terms.statusDate(fibre, Optional.of(LocalDate.of(2200, 1, 1))).reasons());
        new UndoChange(town.anna()).undo();
        new UndoChange(town.anna()).undo();
        assertEquals(PlanTerms.usual(fibre), plan().terms());
    }
}
