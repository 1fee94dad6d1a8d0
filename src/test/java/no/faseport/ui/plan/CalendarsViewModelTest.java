package no.faseport.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.CalendarUse;
import no.faseport.portfolio.TermsPage;
import no.faseport.schedule.CalendarDays;
import no.faseport.schedule.NamedCalendar;
import no.faseport.schedule.PlanTerms;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is changed in a calendar or in the terms of a plan is kept at once, and what cannot be is told.
class CalendarsViewModelTest {
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 14);
    private int added;

    private final FixedDesk desk = new FixedDesk();
    @TempDir
    Path folder;
    private Town town;
    private CalendarsViewModel model;

    @BeforeEach
    void aDesk() {
        town = new Town(folder);
        model = new CalendarsViewModel(desk.at(town.anna(), 2026));
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private NamedCalendar chosen() {
        return model.shownProperty().get().chosen().map(CalendarUse::calendar).orElseThrow();
    }

    @Test
    void aCalendarIsAddedAndLookedAtAndItsWorkingDaysCounted() {
        model.add("Kommunen", () -> added++);
        assertEquals("Kommunen", chosen().name());
        assertEquals(1, added);
        assertEquals(253, model.workdays(chosen()));
        model.addDays(Optional.of(AUGUST), Optional.empty(), false, "Planleggingsdag", () -> added++);
        model.work(DayOfWeek.FRIDAY, false);
        model.holidays(false);
        assertEquals(List.of("Planleggingsdag"), chosen().days().stream().map(CalendarDays::name).toList());
        assertEquals(209, model.workdays(chosen()));
        model.removeDays(chosen().days().getFirst());
        model.rename("Rådhuset");
        assertEquals(List.of("Rådhuset", 0, 209),
                List.of(chosen().name(), chosen().days().size(), model.workdays(chosen())));
    }

    @Test
    void anotherCalendarStaysChosenAndMayBecomeTheStandard() {
        model.add("Kommunen", () -> added++);
        model.add("Skolen", () -> added++);
        model.choose(model.shownProperty().get().all().getFirst());
        assertEquals("Kommunen", chosen().name());
        model.choose(model.shownProperty().get().all().getLast());
        model.makeStandard();
        assertEquals("Skolen", chosen().name());
        model.remove();
        assertEquals(List.of(Message.of("workCalendar.refused.standard")), desk.refusals());
        model.choose(model.shownProperty().get().all().getFirst());
        model.remove();
        assertEquals("Skolen", chosen().name());
    }

    @Test
    void whatCannotBeKeptIsTold() {
        model.add("Kommunen", () -> added++);
        model.add("Kommunen", () -> added++);
        model.addDays(Optional.empty(), Optional.empty(), false, "Planleggingsdag", () -> added++);
        model.addDays(Optional.of(AUGUST), Optional.of(AUGUST.minusDays(1)), true, "Innarbeiding", () -> added++);
        assertEquals(List.of(Message.of("workCalendar.refused.taken", "Kommunen"),
                Message.of("calendars.refused.noDay"), Message.of("workCalendar.refused.order")), desk.refusals());
        assertEquals(1, added);
    }

    @Test
    void theTermsOfAPlanAreChosenOneByOne() {
        model.add("Kommunen", () -> added++);
        var fibre = town.project("1001", "Fiber til skolene");
        var terms = new TermsViewModel(desk.at(town.anna(), 2026), fibre);
        terms.today();
        terms.calendar(Optional.of(chosen().id()));
        terms.nearCritical("10");
        terms.nearCritical("mange");
        terms.nearCritical("9999");
        assertEquals(new PlanTerms(fibre, Optional.of(chosen().id()), Optional.of(LocalDate.of(2026, 1, 5)), 10, 3),
                terms.pageProperty().get().map(TermsPage::terms).orElseThrow());
        assertEquals(List.of(Message.of("planTerms.refused.near", 250), Message.of("planTerms.refused.near", 250)),
                desk.refusals());
    }
}
