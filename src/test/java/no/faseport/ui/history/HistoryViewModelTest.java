package no.faseport.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.HistoryLine;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectType;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Calendar;
import no.faseport.usecase.EditProject;
import no.faseport.usecase.Planner;
import no.faseport.usecase.Result;
import no.faseport.usecase.Town;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody looks for a change, and into it.
class HistoryViewModelTest {
    @TempDir
    Path folder;
    private Town town;
    private HistoryViewModel history;
    private DetailWords told;

    @BeforeEach
    void twoProjectsTwoPeopleAndTwoWeeks() {
        var calendar = new Calendar(Town.MONDAY_MORNING);
        town = new Town(folder, calendar);
        var fiber = town.project("1001", "Fiber");
        town.project("1002", "Arkiv");
        calendar.turn(Duration.ofDays(14));
        retype(town.bjarne(), fiber);
        new Planner(town.anna(), fiber).add("Grave", LocalDate.of(2026, 3, 2), 8);
        history = new HistoryViewModel(new FixedDesk().at(town.anna(), 2026));
        told = new DetailWords(town.anna().words());
        history.load();
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private static void retype(Workplace place, ProjectId project) {
        new EditProject(place).edit(project, Message.of("project.field.TYPE"),
                now -> new Result.Done<>(now.ofType(ProjectType.SECURITY)));
    }

    private List<String> authors() {
        return history.lines().stream().map(HistoryLine::author).toList();
    }

    @Test
    void changesAreFoundByProjectPersonAndPeriod() {
        assertEquals(List.of("anna", "anna", "bjarne", "anna", "anna", "Faseport"), authors());
        history.project().set(Optional.of(history.projects().get(1)));
        assertEquals(List.of("anna"), authors());
        history.project().set(Optional.empty());
        history.person().set(Optional.of("bjarne"));
        assertEquals(List.of("bjarne"), authors());
        history.person().set(Optional.empty());
        history.period().set(Period.WEEK);
        assertEquals(List.of("anna", "anna", "bjarne"), authors());
    }

    @Test
    void aChangeIsToldFieldByFieldInWords() {
        look(0);
        assertEquals(List.of("Aktivitet «Grave» · Start: 19.1.2026 → 2.3.2026",
                "Aktivitet «Grave» · Arbeidsdager: 5 → 8",
                "Aktivitet «Grave» · Dato for begrensningen: 19.1.2026 → 2.3.2026"), lines());
        look(1);
        assertEquals(List.of("Aktivitet «Grave» · Lagt til:  → ", "Aktivitet «Grave» · Plass: – → 0",
                "Aktivitet «Grave» · Navn: – → Grave", "Aktivitet «Grave» · Start: – → 19.1.2026",
                "Aktivitet «Grave» · Arbeidsdager: – → 5", "Aktivitet «Grave» · Milepæl: – → nei",
                "Aktivitet «Grave» · Utført i prosent: – → 0"), lines());
        look(2);
        assertEquals(List.of("Prosjekt «Fiber» · Type: Annet → Sikkerhet"), lines());
    }

    private void look(int line) {
        history.chosen().set(Optional.of(history.lines().get(line)));
    }

    private List<String> lines() {
        return history.details().stream().map(detail -> told.thing(detail) + " · " + told.field(detail) + ": "
                + told.before(detail) + " → " + told.after(detail)).toList();
    }
}
