package no.faseport.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.FileGate;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileTerms;
import no.faseport.planfile.FileUncertainty;
import no.faseport.planfile.Loss;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.portfolio.Progress;
import no.faseport.schedule.Constraint;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody changes in Microsoft Project is believed, and what they let be is as it was here.
class ChangedThereTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final FileAway COURSE = new FileAway(MONDAY, MONDAY.plusDays(11), 20, "Kurs");
    private static final FileAway LEAVE = FileAway.whole(MONDAY.plusDays(7), MONDAY.plusDays(9), "Ferie");
    private static final FileAway LATER = new FileAway(MONDAY.plusDays(60), MONDAY.plusDays(70), 40, "Valg");
    private static final List<FileDay> DAYS = List.of(FileDay.free(MONDAY, MONDAY.plusDays(4), "Vinterferie"),
            new FileDay(MONDAY.plusDays(2), MONDAY.plusDays(2), true, "Dugnad"));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void aPlanIsSent() {
        file = folder.resolve("plan.xml");
        var line = new PlanLine(1, Optional.empty(), "Telle", MONDAY.plusDays(9), MONDAY.plusDays(9), 1, 0, "", false,
                Constraint.SOON, Optional.empty(), Optional.empty(), "");
        var calendar = new FileCalendar(1, "Kommunens", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), false,
                DAYS);
        var plan = new PlanFile("Flytting", new FileTerms(Optional.empty(), Optional.of(1), Optional.empty()),
                List.of(line), List.of(), List.of(calendar), List.of(),
                List.of(new FileResource(1, "Berg, Åse [IKT]", false, new BigDecimal("40.00"),
                        List.of(COURSE, LEAVE, LATER)),
                        new FileResource(2, "Berg - Åse (IKT)", false, new BigDecimal("20.00"), List.of())),
                List.of(), FileUncertainty.NONE, List.of(new FileGate("BP3", "BP3 Kjøpe?", MONDAY)));
        var project = new MicrosoftProject(new Words(Language.BOKMAAL));
        assertEquals(List.of(new Loss(Loss.Kind.CHANGED, "Berg, Åse [IKT]",
                Message.of("planfile.loss.resourceName", "Berg - Åse (IKT) (2)"))), project.losses(plan));
        assertEquals(Optional.empty(), project.write(plan, Set.of(), file));
    }

    /// The plan after `old` has become `changed` somewhere in the file.
    private PlanFile changed(String old, String changed) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, changed));
        return switch (new PlanFiles(PlanLimits.standard(), InstantSource.system()).read(file, Progress.UNWATCHED)) {
            case PlanFiles.Read.Plan plan -> plan.plan();
            case PlanFiles.Read.Wrong wrong -> throw new AssertionError(wrong.why());
        };
    }

    private static FileResource first(PlanFile plan) {
        return plan.resources().getFirst();
    }

    @Test
    void whatNobodyTouchedIsAsItWas() throws IOException {
        var plan = changed("Telle", "Telle opp");
        assertEquals(List.of(COURSE, LEAVE, LATER), first(plan).away());
        assertEquals(List.of("Berg, Åse [IKT]", "Berg - Åse (IKT)"),
                plan.resources().stream().map(FileResource::name).toList());
        assertEquals(DAYS, plan.calendars().getFirst().days());
    }

    @Test
    void aLongerLeaveIsLongerAndTheRestKeepsItsReasons() throws IOException {
        var plan = changed("2026-03-11T23:59:59", "2026-03-12T23:59:59");
        assertEquals(List.of(new FileAway(MONDAY, MONDAY.plusDays(6), 20, "Kurs"), LEAVE,
                FileAway.whole(MONDAY.plusDays(10), MONDAY.plusDays(10), "Ferie"),
                new FileAway(MONDAY.plusDays(11), MONDAY.plusDays(11), 20, "Kurs"), LATER), first(plan).away());
    }

    @Test
    void anotherAvailabilityIsAnotherShare() throws IOException {
        var plan = changed("<AvailableUnits>0.6</AvailableUnits>", "<AvailableUnits>0.25</AvailableUnits>");
        assertEquals(List.of(COURSE, LEAVE, new FileAway(LATER.from(), LATER.until(), 75, "")), first(plan).away());
    }

    @Test
    void anotherNameIsAnotherName() throws IOException {
        assertEquals("Åse Berg", first(changed("<Name>Berg - Åse (IKT) (2)</Name>", "<Name>Åse Berg</Name>")).name());
    }

    @Test
    void aGateThatIsMovedIsPlannedForThatDay() throws IOException {
        assertEquals(List.of(new FileGate("BP3", "BP3 Kjøpe?", MONDAY.plusDays(30))), changed(
                "<Start>2026-03-02T08:00:00</Start>", "<Start>2026-04-01T08:00:00</Start>").gates());
    }

    @Test
    void aDayThatIsWorkedThereAfterAllIsNoLongerFree() throws IOException {
        var days = changed("2026-03-06T23:59:59", "2026-03-05T23:59:59").calendars().getFirst().days();
        assertEquals(List.of(FileDay.free(MONDAY, MONDAY.plusDays(1), "Vinterferie"), DAYS.getLast(),
                FileDay.free(MONDAY.plusDays(3), MONDAY.plusDays(3), "Vinterferie")), days);
    }
}
