package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.ProjectPage;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectType;
import no.faseport.usecase.Calendar;
import no.faseport.usecase.EditProject;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody turns the days of a project back and forth.
class PastViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;
    private Town town;
    private ProjectId project;
    private final FixedDesk told = new FixedDesk();
    private PastViewModel past;

    @BeforeEach
    void aProjectThatBecameInfrastructureOnTuesday() {
        var calendar = new Calendar(Town.MONDAY_MORNING);
        town = new Town(folder, calendar);
        project = town.project("1001", "Fiber");
        calendar.turn(Duration.ofDays(1));
        new EditProject(town.anna()).edit(project, Message.of("project.field.TYPE"),
                now -> new Result.Done<>(now.ofType(ProjectType.INFRASTRUCTURE)));
        calendar.turn(Duration.ofDays(1));
        past = new PastViewModel(told.at(town.anna(), 2026), project);
    }

    @AfterEach
    void goHome() {
        past.back();
        town.close();
    }

    private Optional<LocalDate> day() {
        return past.then().get().map(PastViewModel.Then::day);
    }

    private ProjectType type() {
        Workplace place = past.then().get().orElseThrow().desk().place();
        return new ReadPortfolio(place).project(project, 2026).map(ProjectPage::project).orElseThrow().type();
    }

    @Test
    void daysAreTurnedOneByOne() {
        past.show(MONDAY);
        assertEquals(ProjectType.OTHER, type());
        past.step(1);
        assertEquals(Optional.of(MONDAY.plusDays(1)), day());
        assertEquals(ProjectType.INFRASTRUCTURE, type());
        past.back();
        assertEquals(Optional.empty(), day());
    }

    @Test
    void askingOpensTheBandAndGoingBackClosesIt() {
        past.ask();
        assertTrue(past.asking().get());
        assertEquals(Optional.empty(), day());
        past.back();
        assertFalse(past.asking().get());
    }

    @Test
    void aDayThatCannotBeShownIsToldAndWhatWasShownStays() {
        past.show(MONDAY);
        past.step(-1);
        past.show(MONDAY.plusDays(9));
        assertEquals(List.of(Message.of("past.refused.notThere", MONDAY.minusDays(1)),
                Message.of("past.refused.future", MONDAY.plusDays(9))), told.refusals());
        assertEquals(Optional.of(MONDAY), day());
    }
}
