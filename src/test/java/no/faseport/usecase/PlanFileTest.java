package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.faseport.interchange.MicrosoftProject;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileTerms;
import no.faseport.planfile.FileUncertainty;
import no.faseport.planfile.Loss;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.planfile.PlanLink;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.WaitText;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans come from other tools with the dates they had, and go to Microsoft Project and back unchanged.
class PlanFileTest {
    @TempDir
    Path folder;
    private Town town;
    private ProjectId project;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        project = town.project("1001", "Kontorflytting");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private Path sample(String name) throws IOException {
        var file = folder.resolve(name);
        try (var in = Objects.requireNonNull(
                PlanFileTest.class.getResourceAsStream("/no/faseport/interchange/" + name))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private PlanPreview preview(Path file, boolean replace) {
        return new ImportPlan(town.anna()).preview(project, file, replace, Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private void bring(Path file, boolean replace) {
        assertEquals(List.of(),
                new ImportPlan(town.anna()).apply(preview(file, replace), Progress.UNWATCHED).reasons());
    }

    private List<String> plan() {
        return plan(project);
    }

    private List<String> plan(ProjectId of) {
        var page = new ReadPortfolio(town.anna()).plan(of).orElseThrow();
        return page.activities().stream().map(one -> one.name() + " " + one.start() + " " + one.duration() + " "
                + one.terms().constraint().kind() + (one.terms().manual() ? " manual" : "")).toList();
    }

    @Test
    void thePreviewTellsWhatWouldComeInAndDoesNothing() throws IOException {
        var preview = preview(sample("kontorflytting.xml"), false);
        assertEquals(new PlanPreview.Counts(4, 1, 1, 4, 1, 1, 1, 1, 0, 0), preview.counts());
        assertEquals(List.of(), plan());
        assertTrue(preview.applicable());
    }

    @Test
    void aPlanThatAnotherWaitsForCanBeReplacedAndWhatIsLostIsToldFirst() throws IOException {
        bring(sample("kontorflytting.xml"), false);
        var other = town.project("1002", "Nye skjermer");
        var screens = new Replan(town.anna()).edit(other, new OutlineEdit.Add(Optional.empty(), OutlineEdit.Side.BELOW,
                "Skjermer")).ifDone().orElseThrow();
        var waiting = screens.added().getFirst();
        assertEquals(List.of(), new LinkOutside(town.anna())
                .link(other, waiting, "1001", WaitText.parse("2").orElseThrow().getFirst()).reasons());
        var preview = preview(sample("kontorflytting.xml"), true);
        assertTrue(preview.losses().contains(new Loss(Loss.Kind.LOST, "1002 Nye skjermer",
                Message.of("planfile.loss.waited", "Skjermer"))), preview.losses()::toString);
        bring(sample("kontorflytting.xml"), true);
        assertEquals(6, plan().size());
        assertEquals(List.of(), town.anna().store().read(work -> work.plans().foreign(other)));
    }

    @Test
    void aPlanKeepsItsDatesWhenFaseportCalculatesIt() throws IOException {
        bring(sample("kontorflytting.xml"), false);
        assertEquals(Set.of(
                "Forberede 2026-03-02 1 AS_SOON_AS_POSSIBLE",
                "Telle pulter 2026-03-02 2 AS_SOON_AS_POSSIBLE",
                "Merke pulter 2026-03-03 3 AS_SOON_AS_POSSIBLE",
                "Klart for flytting 2026-03-05 0 AS_SOON_AS_POSSIBLE",
                "Flytte 2026-03-06 2 START_NO_EARLIER",
                "Feire 2026-03-12 1 AS_SOON_AS_POSSIBLE manual"), Set.copyOf(plan()));
    }

    @Test
    void whatFaseportWouldPutElsewhereIsBoundOrBecomesManualAndIsTold() {
        var norwegian = PlanCalendars.norwegian(1, "Norsk");
        var file = folder.resolve("plan.xml");
        var lines = List.of(line(1, "Først", LocalDate.of(2026, 3, 2)), line(2, "For tidlig", LocalDate.of(2026, 3, 3)),
                line(3, "Senere", LocalDate.of(2026, 3, 16)), line(4, "Følger", LocalDate.of(2026, 3, 19)));
        var links = List.of(link(1, 2), link(1, 3), link(3, 4));
        new MicrosoftProject(town.anna().words()).write(
                new PlanFile("Plan", new FileTerms(Optional.empty(), Optional.of(1), Optional.empty()), lines,
                        links, List.of(norwegian), List.of(), List.of(), List.of(), FileUncertainty.NONE, List.of()),
                Set.of(), file);
        var preview = preview(file, false);
        assertEquals(List.of(new Loss(Loss.Kind.CHANGED, "For tidlig", Message.of("planfile.loss.manual",
                LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 3))),
                new Loss(Loss.Kind.CHANGED, "Senere", Message.of("planfile.loss.bound", LocalDate.of(2026, 3, 16)))),
                preview.losses());
        bring(file, false);
        assertEquals(
                Set.of("Først 2026-03-02 3 AS_SOON_AS_POSSIBLE", "For tidlig 2026-03-03 3 AS_SOON_AS_POSSIBLE manual",
                        "Senere 2026-03-16 3 START_NO_EARLIER", "Følger 2026-03-19 3 AS_SOON_AS_POSSIBLE"),
                Set.copyOf(plan()));
    }

    private static PlanLine line(int key, String name, LocalDate start) {
        return new PlanLine(key, Optional.empty(), name, start, WorkCalendar.norwegian().finish(start, 3), 3, 0, "",
                false, Constraint.SOON, Optional.empty(), Optional.empty(), "");
    }

    private static PlanLink link(int from, int to) {
        return new PlanLink(from, to, Dependency.Kind.FS, Lag.NONE);
    }

    @Test
    void oneUndoTakesAllOfItBack() throws IOException {
        var before = new ReadPortfolio(town.anna()).plan(project);
        bring(sample("kontorflytting.xml"), false);
        assertFalse(plan().isEmpty());
        new UndoChange(town.anna()).undo();
        assertEquals(before, new ReadPortfolio(town.anna()).plan(project));
    }

    @Test
    void aPlanIsPutBelowAnotherOrTakesItsPlace() throws IOException {
        bring(sample("nettsted.gan"), false);
        bring(sample("kontorflytting.xml"), false);
        assertEquals(10, plan().size());
        assertEquals(List.of("Innhold", "Lansering", "Forberede", "Klart for flytting", "Flytte", "Feire"),
                new ReadPortfolio(town.anna()).plan(project).orElseThrow().activities().stream()
                        .filter(one -> one.parent().isEmpty()).map(Activity::name).toList());
        assertEquals(10, preview(sample("nettsted.gan"), true).replaced());
        bring(sample("nettsted.gan"), true);
        assertEquals(4, plan().size());
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() throws IOException {
        var file = folder.resolve("plan.mpp");
        Files.write(file, List.of("ikke en plan"));
        assertEquals(List.of(Message.of("planfile.notXml", "plan.mpp", 1)),
                new ImportPlan(town.anna()).preview(project, file, false, Progress.UNWATCHED).reasons());
        assertEquals(List.of(), plan());
    }

    @Test
    void activitiesThatWaitForEachOtherInACircleAreNotBroughtIn() throws IOException {
        var file = folder.resolve("ring.gan");
        Files.writeString(file, new String(Files.readAllBytes(sample("nettsted.gan")),
                StandardCharsets.UTF_8).replace("<depend id=\"3\"", "<depend id=\"1\""));
        var preview = preview(file, false);
        assertEquals(Optional.of(Message.of("schedule.cycle", "«Skrive tekster» → «Ta bilder»")), preview.problem());
        assertEquals(List.of(preview.problem().orElseThrow()),
                new ImportPlan(town.anna()).apply(preview, Progress.UNWATCHED).reasons());
        assertEquals(List.of(), plan());
    }

    @Test
    void everyExamplePlanSentToMicrosoftProjectAndBroughtBackIsTheSame() {
        try (var example = new Example(Town.MONDAY_MORNING).in(folder, "anna")) {
            for (var row : new ReadPortfolio(example).projects()) {
                var sent = new ExportPlan(example).preview(row.id());
                if (!sent.plan().lines().isEmpty()) {
                    assertEquals(List.of(), sent.losses().stream().filter(loss -> loss.kind() == Loss.Kind.LOST
                            || !loss.what().key().equals("planfile.loss.held")).toList(), row.name());
                    assertEquals(sent.plan(), sentAndBroughtBack(example, row.id()), row.name());
                }
            }
        }
    }

    @Test
    void calendarsPeopleAndBaselinesComeAlongAndGoOnAgainUnchanged() throws IOException {
        bring(sample("kontorflytting.xml"), false);
        assertEquals(List.of("Standard"),
                new KeepCalendars(town.anna()).all().stream().map(use -> use.calendar().name()).toList());
        var sent = new ExportPlan(town.anna()).preview(project);
        assertEquals(List.of(), sent.losses());
        var file = folder.resolve("videre.xml");
        assertEquals(List.of(), new ExportPlan(town.anna()).write(project, file, Progress.UNWATCHED).reasons());
        var second = town.project("1002", "Kontorflytting");
        var plans = new ImportPlan(town.anna());
        var preview = plans.preview(second, file, false, Progress.UNWATCHED).ifDone().orElseThrow();
        assertEquals(List.of(), preview.losses());
        assertEquals(List.of(), plans.apply(preview, Progress.UNWATCHED).reasons());
        assertEquals(sent.plan(), new ExportPlan(town.anna()).preview(second).plan());
        assertEquals(1, new KeepCalendars(town.anna()).all().size());
    }

    @Test
    void aPlanPutBelowAnotherLeavesItsCalendarAlone() throws IOException {
        bring(sample("nettsted.gan"), false);
        var before = plan();
        bring(sample("kontorflytting.xml"), false);
        assertEquals(before, plan().stream().filter(before::contains).toList());
        var calendars = new ExportPlan(town.anna()).preview(project).plan().calendars();
        assertEquals(List.of("Standard", "Standard (2)"), calendars.stream().map(FileCalendar::name).toList());
    }

    private PlanFile sentAndBroughtBack(Workplace example, ProjectId from) {
        var file = folder.resolve("plan.xml");
        assertEquals(List.of(), new ExportPlan(example).write(from, file, Progress.UNWATCHED).reasons());
        var preview = new ImportPlan(example).preview(from, file, true, Progress.UNWATCHED).ifDone().orElseThrow();
        assertEquals(List.of(), preview.losses());
        return preview.plan();
    }

    @Test
    void aProjectWithoutActivitiesHasNothingToSend() {
        assertEquals(List.of(Message.of("planfile.nothingPlanned")), new ExportPlan(town.anna())
                .write(project, folder.resolve("plan.xml"), Progress.UNWATCHED).reasons());
        assertFalse(Files.exists(folder.resolve("plan.xml")));
    }
}
