package no.faseport.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.BaselineComparison;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Baseline;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.ArrangePlan;
import no.faseport.usecase.MoveActivity;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A planner takes a baseline and holds the plan against the one they choose.
class BaselineViewModelTest {
    private final FixedDesk desk = new FixedDesk();
    @TempDir
    Path folder;
    private Town town;
    private ActivityId dig;
    private BaselineViewModel model;

    @BeforeEach
    void aDeskWithAProjectOnIt() {
        town = new Town(folder);
        var fibre = town.project("1001", "Fiber til skolene");
        model = new BaselineViewModel(desk.at(town.anna(), 2026), fibre);
        dig = planned(fibre);
        model.read();
    }

    private ActivityId planned(ProjectId fibre) {
        return new ArrangePlan(town.anna()).add(fibre, Optional.empty(), "Grave").ifDone().orElseThrow();
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private void take(String name) {
        model.nameProperty().set(name);
        model.take();
    }

    private List<String> names() {
        return model.shownProperty().get().orElseThrow().page().baselines().stream().map(Baseline::name).toList();
    }

    private String against() {
        return model.shownProperty().get().orElseThrow().comparison().map(BaselineComparison::baseline)
                .map(Baseline::name).orElse("none");
    }

    @Test
    void thePlanIsHeldAgainstTheNewestUntilAnotherIsChosen() {
        assertEquals("none", against());
        take("Som søkt");
        take("Etter kartlegging");
        assertEquals(List.of("Etter kartlegging", "Som søkt"), names());
        assertEquals("Etter kartlegging", against());
        model.choose(model.shownProperty().get().orElseThrow().page().baselines().getLast().id());
        assertEquals("Som søkt", against());
        model.remove();
        assertEquals(List.of("Etter kartlegging"), names());
        assertEquals("Etter kartlegging", against());
        assertEquals(List.of(Message.of("baseline.told.taken", "Som søkt"),
                Message.of("baseline.told.taken", "Etter kartlegging"),
                Message.of("baseline.told.removed", "Som søkt")), desk.tellings());
    }

    @Test
    void aNameThatIsTakenStaysInTheFieldAndTheReasonIsTold() {
        take("Som søkt");
        assertEquals("", model.nameProperty().get());
        take("Som søkt");
        assertEquals("Som søkt", model.nameProperty().get());
        assertEquals(List.of(Message.of("baseline.refused.taken", "Som søkt")), desk.refusals());
    }

    @Test
    void whatHasMovedIsToldInWorkingDays() {
        take("Som søkt");
        new MoveActivity(town.anna()).to(dig, LocalDate.of(2026, 1, 12));
        model.read();
        var text = new VarianceText(town.anna().words());
        var found = model.shownProperty().get().flatMap(BaselineViewModel.Shown::comparison).orElseThrow();
        assertEquals("1 senere, 0 tidligere, 0 nye, 0 fjernet", text.counts(found));
        assertEquals(List.of("5 arbeidsdager senere", "1 arbeidsdag tidligere", "uendret", "+5", "−1"),
                List.of(text.moved(found.days()), text.moved(-1), text.moved(0), text.days(5), text.days(-1)));
    }
}
