package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Outcome;
import no.faseport.gate.Proposal;
import no.faseport.gate.Term;
import no.faseport.planning.FactEdit;
import no.faseport.project.Mark;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectType;
import no.faseport.project.Section;
import no.faseport.schedule.Activity;
import no.faseport.usecase.DecideGate;
import no.faseport.usecase.Planner;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Replan;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project's head and overview: what is written there is saved at once, and what matters now stands there.
class ProjectViewModelTest {
    @TempDir
    Path folder;
    private Town town;
    private ProjectId fibre;
    private FrontDesk front;
    private ProjectViewModel view;

    @BeforeEach
    void aDeskWithAProjectOnIt() {
        town = new Town(folder);
        fibre = town.project("1001", "Fiber til skolene");
        var anna = town.anna();
        front = new FrontDesk(anna);
        view = new ProjectViewModel(front.desk, fibre);
        anna.onChange(changed -> view.refresh(changed.topics()));
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void everyTextOfTheHeadIsSavedAsItIsWritten() {
        for (var field : HeadField.values()) {
            view.write(field, "Ny " + field);
        }
        for (var field : HeadField.values()) {
            assertEquals("Ny " + field, field.of(onDisk("Ny NUMBER")));
        }
    }

    @Test
    void tagsAreSetApartByCommaOrSemicolon() {
        view.write(HeadField.TAGS, "skole; fiber, bredbånd");
        assertEquals(List.of("skole", "fiber", "bredbånd"), shown().page().project().tags());
    }

    @Test
    void aProjectWithoutANameIsRefused() {
        view.write(HeadField.NAME, "  ");
        assertEquals(List.of(Message.of("project.refused.blank")), front.refused);
        assertEquals("Fiber til skolene", onDisk("1001").name());
    }

    @Test
    void aNumberThatIsTakenIsRefusedWithTheNameOfWhoHasIt() {
        town.project("1002", "Nytt sakssystem");
        view.write(HeadField.NUMBER, "1002");
        assertEquals(List.of(Message.of("project.refused.taken", "1002", "Nytt sakssystem")), front.refused);
    }

    @Test
    void whatSomebodyElseHasWrittenMeanwhileIsNotOverwritten() {
        var blind = new ProjectViewModel(new FrontDesk(town.bjarne()).desk, fibre);
        view.write(HeadField.OWNER, "Rektor");
        blind.write(HeadField.OWNER, "Teknisk sjef");
        assertEquals("Rektor", onDisk("1001").owner());
    }

    @Test
    void typeAndMarksAreChosenAndUndone() {
        view.choose(ProjectType.INFRASTRUCTURE);
        view.mark(Section.RISK, Mark.BAD);
        new UndoChange(town.anna()).undo();
        assertEquals(ProjectType.INFRASTRUCTURE, onDisk("1001").type());
        assertEquals(Mark.UNKNOWN, onDisk("1001").marks().risk());
    }

    @Test
    void anOpenConditionStandsThereUntilItIsFulfilled() {
        var term = new Term("Avklar gravetillatelse", "Prosjektleder", Optional.of(LocalDate.of(2026, 1, 4)));
        var gates = new ReadPortfolio(town.anna()).gates(onDisk("1001"));
        new DecideGate(front.desk.place()).decide(gates.getFirst().id(),
                new Proposal(Outcome.APPROVED_WITH_CONDITIONS, "IKT-sjefen", "IKT-rådet", LocalDate.of(2026, 1, 5), "",
                        "", List.of(term)));
        var open = shown().conditions();
        assertEquals(List.of("BP1 Avklar gravetillatelse, for sent: true"), open.stream()
                .map(one -> new Words(Language.BOKMAAL).text(one.setAt()) + " " + one.condition().text()
                        + ", for sent: " + one.isOverdue(view.today()))
                .toList());
        view.fulfil(open.getFirst().condition());
        assertEquals(List.of(), shown().conditions());
        assertEquals("Vilkår oppfylt: Avklar gravetillatelse", shown().newest().getFirst().sentence());
    }

    @Test
    void onlyMilestonesThatHavePassedUnreachedAreLate() {
        milestone("Avtale signert", LocalDate.of(2025, 12, 1), 0);
        milestone("Skole 1 koblet til", LocalDate.of(2025, 12, 15), 100);
        milestone("Alle skoler koblet til", LocalDate.of(2026, 6, 1), 0);
        assertEquals(List.of("Avtale signert"), shown().late().stream().map(Activity::name).toList());
    }

    @Test
    void theYearOfTheDeskIsTheYearOfTheMoney() {
        assertEquals(2026, shown().year());
    }

    private void milestone(String name, LocalDate day, int progress) {
        var place = front.desk.place();
        var added = new Planner(place, fibre).add(name, day, 0);
        new Replan(place).edit(fibre, new FactEdit.Done(List.of(added), progress));
    }

    private Overview shown() {
        return view.overviewProperty().get().orElseThrow();
    }

    private Project onDisk(String number) {
        return new ReadPortfolio(town.anna()).projectNumbered(number).orElseThrow();
    }
}
