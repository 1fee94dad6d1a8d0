package no.faseport.ui.planpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.gantt.Grouping;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.gantt.paper.PlanLayout.OnePage;
import no.faseport.project.ProjectId;
import no.faseport.ui.FixedDesk;
import no.faseport.usecase.PaperSubject;
import no.faseport.usecase.Town;
import no.faseport.usecase.WritePlan.Format;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Anna prints the plan of the fiber project.
class PlanPaperViewModelTest {
    @TempDir
    Path folder;
    private final FixedDesk told = new FixedDesk();
    private Town town;
    private PlanPaperViewModel model;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        ProjectId fiber = town.project("1001", "Fiber: skole/hjem");
        model = new PlanPaperViewModel(told.at(town.anna(), 2026), new PaperSubject.OfProject(fiber), folder);
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @Test
    void theFileIsCalledAsTheProjectAndEndsAsItsKind() {
        assertEquals(folder.resolve("Plan 1001 Fiber- skole-hjem.pdf"), model.file().get());
        model.choices().format().set(Format.XLSX);
        assertEquals(folder.resolve("Plan 1001 Fiber- skole-hjem.xlsx"), model.file().get());
    }

    @Test
    void everyChoiceIsInTheOrderAndOnTheSheetShown() {
        model.preview();
        var lying = model.sheet().get().orElseThrow();
        assertTrue(lying.width() > lying.height(), "the sheet lies");
        model.choices().landscape().set(false);
        var standing = model.sheet().get().orElseThrow();
        assertTrue(standing.width() < standing.height(), "the sheet stands");
        model.choices().size().set(PaperSize.A4);
        model.choices().spread().set(Spread.ONE);
        model.choices().text().set(TextSize.LARGE);
        model.choices().mono().set(true);
        model.choices().range().set(Range.DAYS);
        model.choices().from().set(Optional.of(LocalDate.of(2026, 2, 1)));
        model.choices().choose(PlanColumn.START, false);
        model.choices().choose(PlanColumn.NOTE, true);
        assertEquals(new PaperOrder(PaperSize.A4, false, new OnePage(), 10,
                List.of(PlanColumn.NAME, PlanColumn.FINISH, PlanColumn.DURATION, PlanColumn.PROGRESS,
                        PlanColumn.RESPONSIBLE, PlanColumn.NOTE),
                Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty(), Set.of(), true), model.choices().order());
    }

    @Test
    void whatWasInSightInThePlanIsWhatIsPrinted() {
        model.show(new InSight(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31), Set.of()));
        assertEquals(Range.SIGHT, model.choices().range().get());
        assertEquals(List.of(Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 5, 31))),
                List.of(model.choices().order().from(), model.choices().order().until()));
    }

    @Test
    void aFileIsMadeAndOneThatCannotBeSaysWhy() {
        model.make();
        assertEquals(Optional.of(model.file().get()), model.outcome().get().made());
        assertTrue(Files.exists(model.file().get()), "the file is there");
        model.file().set(folder.resolve("finnes ikke").resolve("plan.pdf"));
        model.make();
        assertEquals(List.of("workbook.noFolder"),
                model.outcome().get().reasons().stream().map(Message::key).toList());
    }

    @Test
    void theRoadmapIsPrintedAsItIsGatheredAndFiltered() {
        var roadmap = new PlanPaperViewModel(told.at(town.anna(), 2026),
                new PaperSubject.OfRoadmap(Grouping.PROGRAMME, "", false), folder);
        var asked = new PaperSubject.OfRoadmap(Grouping.UNIT, "fiber", true);
        roadmap.show(asked, new InSight(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), Set.of()));
        assertEquals(asked, roadmap.subject());
        assertEquals(folder.resolve("Veikart.pdf"), roadmap.file().get());
        roadmap.make();
        assertEquals(Optional.of(roadmap.file().get()), roadmap.outcome().get().made());
    }

    @Test
    void aWorkbookHasNoSheetToShow() {
        model.choices().format().set(Format.XLSX);
        assertEquals(Optional.empty(), model.sheet().get());
    }
}
