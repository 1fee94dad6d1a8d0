package no.faseport.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.Test;

/// How much is wanted of people, week by week, and what one project can do about it.
class WorkloadTest {
    private static final FollowedCalendars NORWAY = FollowedCalendars.only(WorkCalendar.norwegian());
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final ProjectId FIBRE = new ProjectId(new UUID(0, 1));
    private static final ProjectId CLOUD = new ProjectId(new UUID(0, 2));
    private static final Resource ARCHITECT = new Resource(new ResourceId(new UUID(1, 1)), 1, "Løsningsarkitekt",
            Resource.Kind.ROLE, BigDecimal.valueOf(20));

    private final List<Assigned> assigned = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final Map<ActivityId, Integer> room = new HashMap<>();

    private Activity works(ProjectId project, String name, LocalDate start, int days, int share) {
        var activity = Activity.planned(Plan.key(name), project, Optional.empty(), 0, name, start, days);
        assigned.add(new Assigned(new Assignment(new AssignmentId(new UUID(2, assigned.size())), 1, project,
                activity.id(), ARCHITECT.id(), share), activity));
        return activity;
    }

    private void away(LocalDate from, LocalDate until, int share) {
        absences.add(new Absence(new AbsenceId(new UUID(3, absences.size())), 1, ARCHITECT.id(), from, until, share,
                "Ferie"));
    }

    private List<String> load(LocalDate from, LocalDate until) {
        return new Workload(List.of(ARCHITECT), absences, assigned, NORWAY, from, until).of(ARCHITECT.id()).stream()
                .map(week -> String.format(Locale.ROOT, "%s: %.1f/%.1f%s", week.monday(), week.wanted(),
                        week.capacity(), week.isOverloaded() ? " !" : ""))
                .toList();
    }

    private Relief relief(LocalDate today) {
        return Relief.sought(
                new Relief.Question(ARCHITECT, absences, assigned, NORWAY, today, today.plusWeeks(30)), room);
    }

    @Test
    void workIsSpreadOverItsWorkingDaysAndSumsAcrossProjects() {
        works(FIBRE, "Tegne", MONDAY.plusDays(2), 5, 50);
        works(CLOUD, "Flytte", MONDAY, 10, 80);
        assertEquals(List.of("2026-06-01: 22.0/20.0 !", "2026-06-08: 20.0/20.0", "2026-06-15: 0.0/20.0"),
                load(MONDAY.plusDays(3), MONDAY.plusDays(14)));
    }

    @Test
    void aHolidayTakesADayFromTheWorkAndTheCapacityAlike() {
        var may = LocalDate.of(2026, 5, 11);
        works(FIBRE, "Tegne", may, 9, 100);
        assertEquals(List.of("2026-05-11: 16.0/16.0", "2026-05-18: 20.0/20.0"), load(may, may.plusWeeks(1)));
    }

    @Test
    void workHappensOnTheDaysOfItsOwnCalendar() {
        var weekends = new CalendarId(new UUID(4, 1));
        var calendars = new FollowedCalendars(
                new Calendars(WorkCalendar.norwegian(),
                        Map.of(weekends,
                                WorkCalendar.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), false, List.of()))),
                Map.of(CLOUD, weekends), Map.of());
        works(FIBRE, "Tegne", MONDAY, 5, 50);
        works(CLOUD, "Flytte", MONDAY.plusDays(5), 4, 50);
        var loads = new Workload(List.of(ARCHITECT), absences, assigned, calendars, MONDAY, MONDAY.plusWeeks(1));
        assertEquals(List.of(14.0, 4.0), loads.of(ARCHITECT.id()).stream().map(WeekLoad::wanted).toList());
    }

    @Test
    void whatIsLeftOfBegunWorkLoadsTheDaysAfterTheStatusDate() {
        var draw = works(FIBRE, "Tegne", MONDAY, 10, 50);
        assigned.set(0, new Assigned(assigned.getFirst().assignment(), draw.done(30)));
        var reported = new FollowedCalendars(NORWAY.calendars(), Map.of(), Map.of(FIBRE, MONDAY.plusDays(16)));
        var loads = new Workload(List.of(ARCHITECT), absences, assigned, reported, MONDAY, MONDAY.plusWeeks(3));
        assertEquals(List.of(6.0, 0.0, 4.0, 10.0),
                loads.of(ARCHITECT.id()).stream().map(WeekLoad::wanted).toList());
    }

    @Test
    void absenceTakesFromTheCapacityAlone() {
        away(MONDAY, MONDAY.plusDays(1), 100);
        away(MONDAY.plusDays(2), MONDAY.plusDays(2), 50);
        works(FIBRE, "Tegne", MONDAY, 5, 60);
        assertEquals(List.of("2026-06-01: 12.0/10.0 !"), load(MONDAY, MONDAY));
    }

    @Test
    void aMilestoneTakesNobodysTime() {
        works(FIBRE, "Ferdig", MONDAY, 0, 100);
        assertEquals(List.of("2026-06-01: 0.0/20.0"), load(MONDAY, MONDAY));
    }

    @Test
    void whatHasRoomStartsLaterJustFarEnough() {
        works(CLOUD, "Flytte", MONDAY, 5, 80);
        var draw = works(FIBRE, "Tegne", MONDAY, 5, 80);
        room.put(draw.id(), 10);
        assertEquals(new Relief(ARCHITECT.id(), List.of(new Shift(draw, MONDAY.plusDays(4), 5)), 12, 0),
                relief(MONDAY));
    }

    @Test
    void nothingMovesBeyondItsRoomNorInOtherProjectsNorAfterItHasBegun() {
        var move = works(CLOUD, "Flytte", MONDAY, 5, 80);
        var draw = works(FIBRE, "Tegne", MONDAY, 5, 80);
        assertEquals(List.of(), relief(MONDAY).shifts());
        room.put(draw.id(), 2);
        assertEquals(List.of(MONDAY.plusDays(2)), relief(MONDAY).shifts().stream().map(Shift::start).toList());
        room.put(draw.id(), 10);
        assigned.set(1, new Assigned(assigned.get(1).assignment(), draw.done(10)));
        assertEquals(List.of(), relief(MONDAY).shifts());
        assertEquals(move, assigned.getFirst().activity());
    }

    @Test
    void whatIsBoundToADayStays() {
        works(CLOUD, "Flytte", MONDAY, 5, 80);
        var draw = works(FIBRE, "Tegne", MONDAY, 5, 80);
        var bound = draw.on(Terms.on(new Constraint(Constraint.Kind.MUST_START, Optional.of(MONDAY))));
        assigned.set(1, new Assigned(assigned.get(1).assignment(), bound));
        room.put(draw.id(), 10);
        assertEquals(List.of(), relief(MONDAY).shifts());
    }
}
