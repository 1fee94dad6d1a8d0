package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.Money;
import no.faseport.gate.Gate;
import no.faseport.interchange.MicrosoftProject;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileEstimate;
import no.faseport.planfile.FileGate;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.FileTerms;
import no.faseport.planfile.FileUncertainty;
import no.faseport.planfile.Loss;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.planfile.PlanLink;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.schedule.Resource;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.Duration;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.mspdi.MSPDIReader;

/// What holds dates in place, and who is away, goes to Microsoft Project and comes back.
class PlanTravelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

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

    private static PlanLine line(int key, String name, LocalDate start) {
        return new PlanLine(key, Optional.empty(), name, start, WorkCalendar.norwegian().finish(start, 3), 3, 0, "",
                false, Constraint.SOON, Optional.empty(), Optional.empty(), "");
    }

    private static PlanFile plan(List<PlanLine> lines, List<PlanLink> links, List<FileAway> away) {
        return new PlanFile("Kontorflytting", new FileTerms(Optional.empty(), Optional.of(1), Optional.empty()), lines,
                links,
                List.of(PlanCalendars.norwegian(1, "Norsk")), List.of(),
                List.of(new FileResource(1, "Vaktmester", false, new BigDecimal("40.00"), away)),
                List.of(new FileShare(1, 1, 50)), FileUncertainty.NONE, List.of());
    }

    private List<Loss> bring(PlanFile plan, ProjectId into) {
        var file = folder.resolve("plan.xml");
        assertEquals(Optional.empty(), new MicrosoftProject(town.anna().words()).write(plan, Set.of(), file));
        return brought(file, into);
    }

    private List<Loss> brought(Path file, ProjectId into) {
        var plans = new ImportPlan(town.anna());
        var preview = plans.preview(into, file, false, Progress.UNWATCHED).ifDone().orElseThrow();
        assertEquals(List.of(), plans.apply(preview, Progress.UNWATCHED).reasons());
        return preview.losses();
    }

    private ExportPlan.Departing sent(ProjectId from) {
        return new ExportPlan(town.anna()).preview(from);
    }

    private List<String> absences() {
        return town.anna().store().read(work -> work.resources().absences()).stream()
                .map(one -> one.from() + " " + one.until() + " " + one.share() + " " + one.reason()).toList();
    }

    private static PlanFile plan(FileUncertainty uncertainty, List<FileGate> gates) {
        return new PlanFile("Kontorflytting", FileTerms.NONE, List.of(line(1, "Telle", MONDAY)), List.of(), List.of(),
                List.of(), List.of(), List.of(), uncertainty, gates);
    }

    private List<Gate> gates() {
        return town.anna().store().read(work -> work.gates().of(work.projects().get(project)));
    }

    @Test
    void gatesGetTheDaysOfTheFileAndWhatThatTakesIsTold() {
        var first = gates().getFirst();
        var second = gates().get(1);
        new PlanGate(town.anna()).plan(first.id(), Optional.of(MONDAY));
        var said = List.of(new FileGate(first.code(), "Først", MONDAY.plusDays(1)),
                new FileGate(second.code(), "Så", MONDAY.plusDays(2)), new FileGate("X9", "Ukjent", MONDAY));
        assertEquals(List.of(changed(first.code(), "planfile.loss.gateDay", MONDAY, MONDAY.plusDays(1)),
                new Loss(Loss.Kind.LOST, "X9", Message.of("planfile.loss.noGate", MONDAY))),
                bring(plan(FileUncertainty.NONE, said), project));
        assertEquals(List.of(Optional.of(MONDAY.plusDays(1)), Optional.of(MONDAY.plusDays(2))),
                gates().stream().limit(2).map(Gate::plannedOn).toList());
    }

    @Test
    void aCostThatNoLineBearsIsTakenOnceAndTheOneHereIsKept() {
        assertEquals(List.of(), bring(plan(uncertain("3.00"), List.of()), project));
        assertEquals(List.of(changed("Lisenser", "planfile.loss.costKept"),
                new Loss(Loss.Kind.LOST, "", Message.of("planfile.loss.terms"))),
                bring(plan(uncertain("4.00"), List.of()), project));
        assertEquals(uncertain("3.00"), sent(project).plan().uncertainty());
    }

    private static FileUncertainty uncertain(String highest) {
        return new FileUncertainty(Optional.of(30), List.of(new FileEstimate(Optional.empty(), "Lisenser",
                Optional.empty(), Optional.of(new CostRange(new Money(new BigDecimal("1.00")),
                        new Money(new BigDecimal("2.00")), new Money(new BigDecimal(highest)))))));
    }

    private static Loss changed(String place, String key, Object... arguments) {
        return new Loss(Loss.Kind.CHANGED, place, Message.of(key, arguments));
    }

    @Test
    void whoIsAwayInTheFileIsAwayHereOnceHoweverOftenItIsRead() {
        var away = List.of(FileAway.whole(MONDAY.plusDays(7), MONDAY.plusDays(11), "Ferie"));
        var plan = plan(List.of(line(1, "Telle", MONDAY)), List.of(), away);
        assertEquals(List.of(), bring(plan, project));
        assertEquals(List.of("2026-03-09 2026-03-13 100 Ferie"), absences());
        assertEquals(List.of(), bring(plan, town.project("1002", "En til")));
        assertEquals(List.of("2026-03-09 2026-03-13 100 Ferie"), absences());
        assertEquals(away, sent(project).plan().resources().getFirst().away());
    }

    @Test
    void daysAwayThatAreNotKnownOfSomebodyHereAreToldAndAdded() {
        var vaktmester = new KeepResources(town.anna()).add("Vaktmester", Resource.Kind.PERSON, new BigDecimal("40"))
                .ifDone().orElseThrow();
        new KeepResources(town.anna()).away(vaktmester, MONDAY, MONDAY.plusDays(10), 20, "Kurs");
        var plan = plan(List.of(line(1, "Telle", MONDAY)), List.of(),
                List.of(FileAway.whole(MONDAY.plusDays(7), MONDAY.plusDays(11), "Ferie")));
        assertEquals(List.of(changed("Vaktmester", "planfile.loss.moreAway", 1)), bring(plan, project));
        assertEquals(List.of("2026-03-02 2026-03-12 20 Kurs", "2026-03-09 2026-03-13 100 Ferie"), absences());
        assertEquals(List.of(), sent(project).losses());
    }

    @Test
    void whatOnlyFaseportHoldsIsBoundInTheFileAndComesBackFree() {
        var lines = List.of(line(1, "Telle", MONDAY), line(2, "Følge", MONDAY.plusDays(3)),
                line(3, "Senere", MONDAY.plusDays(21)));
        bring(plan(lines, List.of(new PlanLink(1, 2, Dependency.Kind.FS, Lag.NONE)), List.of()), project);
        var sent = sent(project);
        assertEquals(Set.of(3), sent.held());
        assertEquals(List.of(changed("", "planfile.loss.held", 1)), sent.losses());
        var file = folder.resolve("videre.xml");
        new ExportPlan(town.anna()).write(project, file, Progress.UNWATCHED);
        var second = town.project("1002", "Kontorflytting");
        assertEquals(List.of(), brought(file, second));
        assertEquals(sent.plan(), sent(second).plan());
    }

    /// The library reckons as Microsoft Project does.
    @Test
    void microsoftProjectFindsTheSameDates() throws Exception {
        var late = Constraint.on(Constraint.Kind.FINISH_NO_LATER, LocalDate.of(2027, 1, 4));
        var lines = List.of(line(1, "Telle", MONDAY), line(2, "Følge", MONDAY.plusDays(3)),
                line(3, "Senere", MONDAY.plusDays(21)), line(4, "Senest", MONDAY.plusDays(28)).bound(late),
                line(5, "Etter påske", LocalDate.of(2026, 4, 7)));
        var links = List.of(new PlanLink(1, 2, Dependency.Kind.FS, Lag.NONE),
                new PlanLink(4, 5, Dependency.Kind.SS, new Lag(3, Lag.Unit.WORKING)));
        bring(plan(lines, links, List.of(FileAway.whole(MONDAY, MONDAY.plusDays(4), "Ferie"))), project);
        var before = sent(project).plan();
        assertEquals(Set.of(3, 4), sent(project).held());
        var file = folder.resolve("videre.xml");
        new ExportPlan(town.anna()).write(project, file, Progress.UNWATCHED);
        assertEquals(before.lines().stream().map(one -> one.name() + " " + one.start() + " " + one.finish()).toList(),
                calculated(file));
    }

    private static List<String> calculated(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            var theirs = new MSPDIReader().read(in);
            theirs.getTasks().forEach(task -> {
                task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
                task.setRemainingDuration(task.getDuration());
            });
            new MicrosoftScheduler().schedule(theirs, theirs.getProjectProperties().getStartDate());
            return theirs.getTasks().stream().skip(1).map(task -> task.getName() + " " + task.getStart().toLocalDate()
                    + " " + task.getFinish().toLocalDate()).toList();
        }
    }

    private static PlanLine begun(int key, int percent) {
        return new PlanLine(key, Optional.empty(), "Telle", MONDAY, MONDAY.plusDays(4), 5, percent, "", false,
                Constraint.SOON, Optional.empty(), Optional.empty(), "");
    }

    @Test
    void lateWorkIsSplitAtTheStatusDateInTheFileAndEndsWhenItDoesHere() throws Exception {
        var links = List.of(new PlanLink(1, 2, Dependency.Kind.FS, Lag.NONE));
        bring(plan(List.of(begun(1, 30), line(2, "Følge", MONDAY.plusDays(7))), links, List.of()), project);
        new SetPlanTerms(town.anna()).statusDate(project, Optional.of(MONDAY.plusDays(14)));
        var sent = sent(project);
        assertEquals(List.of(), sent.losses());
        assertEquals(MONDAY.plusDays(18), sent.plan().lines().getFirst().finish());
        var file = folder.resolve("videre.xml");
        new ExportPlan(town.anna()).write(project, file, Progress.UNWATCHED);
        assertEquals("Telle 2026-03-02T08:00 2026-03-20T17:00 5.0d 30 1.5d 3.5d 2026-03-03T12:00 2026-03-17T12:00, "
                + "Telle 20.0 2026-03-20T17:00 2026-03-03T12:00 2026-03-17T12:00", split(file));
        var second = town.project("1002", "Kontorflytting");
        assertEquals(List.of(), brought(file, second));
        assertEquals(sent.plan(), sent(second).plan());
    }

    /// What the library reads of the first task and its assignment.
    private static String split(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            var theirs = new MSPDIReader().read(in);
            var task = theirs.getTaskByUniqueID(1);
            var share = task.getResourceAssignments().getFirst();
            return "Telle " + task.getStart() + " " + task.getFinish() + " " + task.getDuration() + " "
                    + task.getPercentageComplete() + " " + task.getActualDuration() + " "
                    + task.getRemainingDuration() + " " + task.getStop() + " " + task.getResume() + ", Telle "
                    + share.getWork().getDuration() + " " + share.getFinish() + " " + share.getStop() + " "
                    + share.getResume();
        }
    }

    @Test
    void aStatusDateThatWouldMoveTheFinishOfTheFileStaysBehind() {
        var terms = new FileTerms(Optional.of(MONDAY.plusDays(14)), Optional.empty(), Optional.empty());
        var onTime = new PlanFile("Kontorflytting", terms, List.of(begun(1, 30)), List.of(), List.of(), List.of(),
                List.of(), List.of(), FileUncertainty.NONE, List.of());
        assertEquals(List.of(new Loss(Loss.Kind.LOST, "",
                Message.of("planfile.loss.status", MONDAY.plusDays(14)))), bring(onTime, project));
        assertEquals(MONDAY.plusDays(4), sent(project).plan().lines().getFirst().finish());
    }

    @Test
    void whatAStatusDateHasMovedIsBoundInTheFileAndComesBackWithTheStatusDate() {
        var lines = List.of(line(1, "Telle", MONDAY), line(2, "Følge", MONDAY.plusDays(3)));
        bring(plan(lines, List.of(new PlanLink(1, 2, Dependency.Kind.FS, Lag.NONE)), List.of()), project);
        new SetPlanTerms(town.anna()).statusDate(project, Optional.of(MONDAY.plusDays(14)));
        var sent = sent(project);
        var file = folder.resolve("videre.xml");
        new ExportPlan(town.anna()).write(project, file, Progress.UNWATCHED);
        var second = town.project("1002", "Kontorflytting");
        assertEquals(List.of(), brought(file, second));
        assertEquals(sent.plan(), sent(second).plan());
    }
}
