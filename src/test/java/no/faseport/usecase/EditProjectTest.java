package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import no.faseport.project.Mark;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectType;
import no.faseport.project.Section;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project's fields are changed one by one, each as it stands now.
class EditProjectTest {
    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void twoFieldsChangedFromTheSameReadingAreBothKept() {
        var edit = new EditProject(town.anna());
        edit.edit(fibre, Message.of("app.name"), now -> new Result.Done<>(now.ofType(ProjectType.INFRASTRUCTURE)));
        edit.edit(fibre, Message.of("app.name"),
                now -> new Result.Done<>(now.marked(now.marks().with(Section.RISK, Mark.BAD))));
        assertEquals(ProjectType.INFRASTRUCTURE, project().type());
        assertEquals(Mark.BAD, project().marks().risk());
        assertEquals("Endret «Faseport» i prosjekt 1001 «Fiber til skolene»",
                new ReadPortfolio(town.anna()).history(project(), 1).getFirst().sentence());
    }

    @Test
    void aRefusalChangesNothing() {
        var before = project();
        var refused = new EditProject(town.anna()).edit(fibre, Message.of("app.name"),
                now -> Result.refused("project.refused.blank"));
        assertEquals(List.of(Message.of("project.refused.blank")), refused.reasons());
        assertEquals(before, project());
    }

    private Project project() {
        return new ReadPortfolio(town.anna()).projectNumbered("1001").orElseThrow();
    }
}
