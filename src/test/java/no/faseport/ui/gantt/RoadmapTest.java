package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttPicture;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Grouping;
import no.faseport.gantt.Hit;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Point;
import no.faseport.gantt.RoadmapPicture;
import no.faseport.gantt.Selection;
import no.faseport.gantt.TimeScale;
import no.faseport.gate.GateId;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.Example;
import no.faseport.usecase.PlanGate;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.UndoChange;
import no.faseport.usecase.Workplace;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
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
    void noPhaseIsNamedUnderAGate() {
        var extent = plan().extent();
        var picture = GanttPicture.of(new GanttSight(plan(), model.gantt().rowsProperty().get(),
                TimeScale.fitting(extent.getFirst(), extent.getLast(), 2400), 0, 2400, 1200, new Selection.Nothing(),
                new Hit.Nothing(), new Words(Language.BOKMAAL), text -> 6.5 * text.length()));
        var gates = marks(picture, Mark.Gate.class);
        var named = marks(picture, Mark.Phase.class).stream().filter(phase -> !phase.text().isEmpty()).toList();
        assertTrue(named.size() > 40, named.size() + " phases are named");
        assertEquals(List.of(), named.stream()
                .filter(phase -> gates.stream().anyMatch(gate -> phase.textBox().grown(4).contains(gate.centre())))
                .map(Mark.Phase::text).toList());
    }

    private static <M extends Mark> List<M> marks(GanttPicture picture, Class<M> kind) {
        return picture.body().stream().filter(kind::isInstance).map(kind::cast).toList();
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
        model.page(project.id()).orElseThrow().run();
        assertEquals(List.of(project.project(), project.project()), desk.opened());
    }

    /// The pointer over a chart in which a day is ten pixels.
    private GanttPointer pointer() {
        var viewport = model.gantt().viewport();
        model.gantt().size(900, 2000);
        viewport.zoom(0, Math.log(10 / viewport.scale().pixelsPerDay()) / Math.log(1.25));
        return new GanttPointer(model.gantt());
    }

    private GanttPlan.GateMark gate(boolean settled) {
        return plan().facts().courses().values().stream().flatMap(course -> course.gates().stream())
                .filter(gate -> gate.standing().isSettled() == settled)
                .max(Comparator.comparing(GanttPlan.GateMark::date)).orElseThrow();
    }

    private Point at(GanttPointer pointer, GanttPlan.GateMark gate) {
        model.gantt().viewport().reveal(gate.date());
        return pointer.picture().body().stream().filter(Mark.Gate.class::isInstance).map(Mark.Gate.class::cast)
                .filter(mark -> mark.gate().equals(gate.id())).map(Mark.Gate::centre).findFirst().orElseThrow();
    }

    private LocalDate day(GanttPlan.GateMark gate) {
        return new ReadPortfolio(place).roadmap().lines().stream().flatMap(line -> line.gates().stream())
                .filter(one -> one.id().value().equals(gate.id())).findFirst().flatMap(one -> one.day()).orElseThrow();
    }

    @Test
    void aGateIsDraggedToAnotherDayAndOneUndoTakesItBack() {
        var gate = gate(false);
        var pointer = pointer();
        var from = at(pointer, gate);
        pointer.press(from, false);
        var to = new Point(from.x() + 280, from.y());
        pointer.drag(to);
        var later = plan().calendar().onOrAfter(gate.date().plusDays(28));
        assertEquals(gate.name() + "\n" + place.words().date(later), pointer.tip());
        assertEquals(gate.date(), day(gate));
        pointer.release(to);
        assertEquals(later, day(gate));
        new UndoChange(place).undo();
        assertEquals(gate.date(), day(gate));
        assertEquals(List.of(), desk.opened());
    }

    @Test
    void aDecidedGateStaysAndAClickOpensIt() {
        var gate = gate(true);
        var pointer = pointer();
        var from = at(pointer, gate);
        pointer.press(from, false);
        pointer.drag(new Point(from.x() + 90, from.y()));
        pointer.release(new Point(from.x() + 90, from.y()));
        assertEquals(List.of(Message.of("gate.refused.day", gate.name())), desk.refusals());
        assertEquals(List.of("gate.refused.day"), new PlanGate(place)
                .plan(new GateId(gate.id()), Optional.of(gate.date().plusDays(7))).reasons().stream()
                .map(Message::key).toList());
        pointer.press(from, false);
        pointer.release(from);
        assertEquals(1, desk.opened().size());
    }

    @Test
    void theKeyboardGoesThroughAProjectsGatesAndMovesThem() {
        var gate = gate(false);
        var line = plan().facts().courses().entrySet().stream()
                .filter(course -> course.getValue().gates().contains(gate)).findFirst().orElseThrow();
        model.gantt().select(line.getKey());
        do {
            model.gantt().stepLink(1);
        } while (!model.gantt().selectionProperty().get().hasGate(gate.id()));
        model.gantt().chosen().move(-5);
        assertEquals(plan().calendar().plus(gate.date(), -5), day(gate));
        assertTrue(model.gantt().leaveLink());
        assertEquals(Selection.line(line.getKey()), model.gantt().selectionProperty().get());
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
