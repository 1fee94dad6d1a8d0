package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectType;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Anna changes several projects at once, after looking at what it comes to, and takes it back in one step.
class EditProjectsTest {
    @TempDir
    Path folder;

    private Town town;
    private ProjectId fiber;
    private ProjectId payroll;
    private ProjectId archive;

    @BeforeEach
    void threeProjects() {
        town = new Town(folder);
        fiber = town.project("1001", "Fiber til skolene");
        payroll = town.project("1002", "Nytt lønnssystem");
        archive = town.project("1003", "Digitalt arkiv");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private EditProjects editing() {
        return new EditProjects(town.anna());
    }

    private List<Project> projects() {
        return new ReadPortfolio(town.anna()).projects();
    }

    private List<Optional<LocalDate>> firstGates() {
        var reading = new ReadPortfolio(town.anna());
        return projects().stream().map(project -> reading.gates(project).getFirst().plannedOn()).toList();
    }

    private static List<String> told(List<BulkLine> lines) {
        return lines.stream()
                .map(line -> line.number() + " " + line.field().key() + ": " + line.before() + " → " + line.after())
                .toList();
    }

    @Test
    void thePreviewTellsEachFieldThatBecomesAnotherAndChangesNothing() {
        var before = projects();
        var lines = editing().preview(List.of(payroll, fiber),
                List.of(new BulkChange.Leader("Berit"), new BulkChange.OfType(ProjectType.OTHER),
                        new BulkChange.WithTag("skole")));
        assertEquals(List.of("1001 portfolio.column.LEADER:  → Berit", "1001 portfolio.column.TAGS:  → skole",
                "1002 portfolio.column.LEADER:  → Berit", "1002 portfolio.column.TAGS:  → skole"), told(lines));
        assertEquals(before, projects());
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        var gate = new ReadPortfolio(town.anna()).gates(projects().getFirst()).getFirst();
        new PlanGate(town.anna()).plan(gate.id(), Optional.of(LocalDate.of(2026, 3, 2)));
        var before = projects();
        var done = editing().apply(List.of(fiber, payroll, archive),
                List.of(new BulkChange.Owner("IKT-sjefen"), new BulkChange.ShiftGate(14)));
        assertEquals(4, done.ifDone().orElseThrow().size());
        assertEquals(List.of("IKT-sjefen", "IKT-sjefen", "IKT-sjefen"),
                projects().stream().map(Project::owner).toList());
        assertEquals(List.of(Optional.of(LocalDate.of(2026, 3, 16)), Optional.empty(), Optional.empty()),
                firstGates());
        assertEquals("Endret 3 prosjekter samlet: Eier, Neste beslutning",
                new ReadPortfolio(town.anna()).history(1).getFirst().sentence());
        new UndoChange(town.anna()).undo();
        assertEquals(before.stream().map(Project::owner).toList(), projects().stream().map(Project::owner).toList());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), firstGates().getFirst());
    }

    @Test
    void aFieldIsEmptiedInAllAndAProgrammeLeft() {
        editing().apply(List.of(fiber, archive),
                List.of(new BulkChange.Owner("IKT-sjefen"), new BulkChange.InProgramme("Digital skole")));
        var lines = editing().apply(List.of(fiber, archive),
                List.of(new BulkChange.Owner(""), new BulkChange.InProgramme(""))).ifDone().orElseThrow();
        assertEquals(List.of("1001 portfolio.column.OWNER: IKT-sjefen → ",
                "1001 portfolio.column.PROGRAMME: Digital skole → ", "1003 portfolio.column.OWNER: IKT-sjefen → ",
                "1003 portfolio.column.PROGRAMME: Digital skole → "), told(lines));
        assertEquals(List.of("", "", ""), new ReadPortfolio(town.anna()).rows(2026).stream()
                .map(row -> row.programme()).toList());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("Digital skole", "", "Digital skole"), new ReadPortfolio(town.anna()).rows(2026).stream()
                .map(row -> row.programme()).toList());
    }

    @Test
    void aTagIsTakenOffThoseThatHaveIt() {
        editing().apply(List.of(fiber, archive), List.of(new BulkChange.WithTag("skole")));
        var lines = editing().preview(List.of(fiber, payroll, archive), List.of(new BulkChange.WithoutTag("skole")));
        assertEquals(List.of("1001 portfolio.column.TAGS: skole → ", "1003 portfolio.column.TAGS: skole → "),
                told(lines));
    }

    @Test
    void aProgrammeIsMadeOnceAndJoinedByAll() {
        editing().apply(List.of(fiber, archive), List.of(new BulkChange.InProgramme("Digital skole")));
        var rows = new ReadPortfolio(town.anna()).rows(2026);
        assertEquals(List.of("Digital skole", "", "Digital skole"),
                rows.stream().map(row -> row.programme()).toList());
        assertEquals(1, new ReadRoom(town.anna()).programmes().size());
    }

    @Test
    void whatWouldChangeNothingIsRefused() {
        assertEquals(List.of(Message.of("bulk.refused.nothing")),
                editing().apply(List.of(fiber), List.of(new BulkChange.OfType(ProjectType.OTHER))).reasons());
    }

    @Test
    void aTagWithASemicolonIsRefused() {
        assertEquals(List.of(Message.of("bulk.refused.tag")),
                editing().apply(List.of(fiber), List.of(new BulkChange.WithTag("skole;nett"))).reasons());
    }
}
