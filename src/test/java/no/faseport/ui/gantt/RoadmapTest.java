package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.Grouping;
import no.faseport.gantt.RoadmapPicture;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The roadmap of the example portfolio, without a window.
class RoadmapTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;

    private final FixedDesk desk = new FixedDesk();
    private Workplace place;
    private RoadmapViewModel model;

    @BeforeEach
    void open() {
        place = new Example(JUNE).in(folder, "kari");
        model = new RoadmapViewModel(desk.at(place, 2026));
        model.load();
    }

    @AfterEach
    void close() {
        place.close();
    }

    private List<String> groups() {
        return model.gantt().open().stream().filter(GanttRow::summary).map(row -> row.activity().name()).toList();
    }

    private GanttPlan plan() {
        return model.gantt().plan();
    }

    @Test
    void everyPlannedProjectHasALineUnderItsGroup() {
        var planned = new ReadPortfolio(place).roadmap().lines().stream().filter(line -> line.start().isPresent())
                .count();
        assertEquals(planned, plan().facts().courses().size());
        assertEquals(planned + groups().size(), plan().activities().size());
    }

    @Test
    void theProjectsAreGatheredByProgrammeUnitOrPhase() {
        assertEquals("Uten program", groups().getLast());
        model.groupingProperty().set(Grouping.PHASE);
        assertTrue(groups().contains("Gjennomføring"), () -> groups().toString());
        model.groupingProperty().set(Grouping.UNIT);
        assertFalse(groups().contains("Gjennomføring"), () -> groups().toString());
    }

    @Test
    void aProjectsGatesAndPhasesAreOnItsLine() {
        var fibre = new ReadPortfolio(place).rows(2026).getFirst();
        var line = new ReadPortfolio(place).roadmap().lines().getFirst();
        assertEquals(fibre.id(), line.project());
        var gates = new ReadPortfolio(place).plan(fibre.id()).orElseThrow().gates().stream()
                .flatMap(gate -> gate.day().stream().map(day -> gate.code() + " " + day)).toList();
        assertEquals(gates,
                line.gates().stream().flatMap(gate -> gate.day().stream().map(day -> gate.code() + " " + day))
                        .toList());
        assertTrue(gates.stream().count() > 0 && plan().facts().courses().containsKey(RoadmapPicture.line(fibre.id())));
    }

    @Test
    void filteringKeepsTheProjectsThatHaveTheWord() {
        model.textProperty().set("fiber");
        assertTrue(model.gantt().open().stream().filter(row -> !row.summary())
                .allMatch(row -> row.activity().name().toLowerCase(java.util.Locale.ROOT).contains("fiber")));
        model.textProperty().set("finnes ikke");
        assertEquals(List.of(), model.gantt().open());
    }

    @Test
    void aLineOpensItsProjectAndAGroupOpensNothing() {
        model.gantt().select(plan().activities().getFirst().id());
        assertFalse(model.open());
        var project = plan().activities().get(1);
        model.gantt().select(project.id());
        assertTrue(model.open());
        assertEquals(List.of(project.project()), desk.opened());
    }

    @Test
    void whatIsGivenTooLateCollides() {
        var late = new ReadPortfolio(place).roadmap().handovers().stream().filter(one -> one.collides()).toList();
        assertFalse(late.isEmpty());
        var receiver = RoadmapPicture.line(late.getFirst().to());
        var row = model.gantt().open().stream().filter(one -> one.id().equals(receiver)).findFirst().orElseThrow();
        assertTrue(model.collisions(row).startsWith(late.getFirst().what() + "\n"), model.collisions(row));
        assertTrue(model.collisions(row).contains("Kolliderer: leveres "), model.collisions(row));
    }
}
