package no.faseport.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.faseport.planfile.FileAway;
import no.faseport.portfolio.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans of other tools come in with their dates, and everything else is told line by line.
class PlanFilesTest {
    @TempDir
    Path folder;

    private PlanFiles.Read.Plan read(String name) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, Samples.bytes(name));
        return read(file);
    }

    private static PlanFiles.Read.Plan read(Path file) {
        return switch (new PlanFiles(PlanLimits.standard(), InstantSource.system()).read(file, Progress.UNWATCHED)) {
            case PlanFiles.Read.Plan plan -> plan;
            case PlanFiles.Read.Wrong wrong -> throw new AssertionError(wrong.why());
        };
    }

    @Test
    void aPlanOfMicrosoftProjectComesInWithItsDates() throws IOException {
        assertEquals("""
                1 Forberede 2026-03-02/2026-03-05 1d 0 % AS_SOON_AS_POSSIBLE
                2<1 Telle pulter 2026-03-02/2026-03-03 2d 100 % AS_SOON_AS_POSSIBLE by Kontorleder (Også i kjelleren)
                3<1 Merke pulter 2026-03-03/2026-03-05 3d 0 % AS_SOON_AS_POSSIBLE
                4 Klart for flytting 2026-03-05/2026-03-05 0d 0 % AS_SOON_AS_POSSIBLE
                5 Flytte 2026-03-06/2026-03-09 2d 0 % START_NO_EARLIER 2026-03-06 2026-03-13
                8 Feire 2026-03-12/2026-03-12 1d 0 % manual AS_SOON_AS_POSSIBLE
                2 FS 3 -1 WORKING
                3 FS 4 -1 WORKING
                4 FS 5 1 WORKING
                5 FS 8 2 WORKING
                Standard MOTUWETHFR false [2026-03-30/2026-04-06 false Påske]
                baseline 0 [2 2026-02-23/2026-02-24 2]
                1 Vaktmester role 20.00
                5 takes 50 % of 1
                """, Told.plan(read("kontorflytting.xml").plan()));
    }

    @Test
    void whatMicrosoftProjectSaysAndFaseportDoesNotIsTold() throws IOException {
        var same = "så datoene står. Oppgavene møtes midt i eller sist på en dag";
        assertEquals("""
                Endres | Standard | Dagene har ulik lengde. Faseport regner hele arbeidsdager
                Endres | 2 Telle pulter | Varigheten 12 timer blir 2 hele arbeidsdager
                Endres | 3 Merke pulter | Varigheten 20 timer blir 3 hele arbeidsdager
                Endres | 5 Flytte | Varigheten 1,5 dager blir 2 hele arbeidsdager
                Går tapt | 6 Bestille blomster | Inaktiv oppgave tas ikke med, heller ikke koblingene til den
                Går tapt |  | Tomme rader tas ikke med: 1
                Endres | 2 Telle pulter → 3 Merke pulter | Ventetiden 0 blir −1 arbeidsdag, %1$s
                Endres | 3 Merke pulter → 4 Klart for flytting | Ventetiden 0 blir −1 arbeidsdag, %1$s
                Endres | 4 Klart for flytting → 5 Flytte | Ventetiden 0 blir 1 arbeidsdag, %1$s
                Endres | 5 Flytte → 8 Feire | Ventetiden 12 timer blir 2 hele arbeidsdager
                Går tapt | Flyttebil | Utstyr, materiell og kostnader er ikke ressurser i Faseport
                Går tapt |  | Det egendefinerte feltet «Etasje» har verdier på 1 oppgave
                """.formatted(same), Told.losses(read("kontorflytting.xml").losses()));
    }

    @Test
    void theFreeDaysOfAPersonsOwnCalendarAreAbsenceAndTheRestOfItIsTold() throws IOException {
        var read = changed(text -> text.replace("</Calendars>", """
                <Calendar><UID>2</UID><Name>Vaktmester</Name><IsBaseCalendar>0</IsBaseCalendar>
                <BaseCalendarUID>1</BaseCalendarUID>
                <WeekDays><WeekDay><DayType>6</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays>
                <Exceptions>
                %s
                %s
                </Exceptions></Calendar></Calendars>
                """.formatted(exception("Ferie", "2026-03-16", "2026-03-20", ""), exception("Dugnad", "2026-03-14",
                "2026-03-14", "<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime>"
                        + "<ToTime>12:00:00</ToTime></WorkingTime></WorkingTimes>")))
                .replace("<IsGeneric>1", "<CalendarUID>2</CalendarUID><IsGeneric>1"));
        assertEquals(List.of(FileAway.whole(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 20), "Ferie")),
                read.plan().resources().getFirst().away());
        assertEquals("""
                Går tapt | Vaktmester | Ressursens egne ukedager tas ikke med. Faseport regner etter timene i uken
                Går tapt | Vaktmester | Dager med egen arbeidstid tas ikke med: 1
                """, Told.losses(read.losses().stream().filter(loss -> loss.place().equals("Vaktmester")).toList()));
    }

    @Test
    void aTimeOfLowerAvailabilityIsAbsenceAndTheMostThereIsTheCapacity() throws IOException {
        var read = changed(text -> text.replace("</Resource>", "<AvailabilityPeriods>"
                + available("1984-01-01", "2026-03-31", "0.5") + available("2026-04-01", "2026-04-30", "0.2")
                + available("2026-05-01", "2049-12-31", "0.5") + "</AvailabilityPeriods></Resource>"));
        var one = read.plan().resources().getFirst();
        assertEquals("20.00", one.capacity().toPlainString());
        assertEquals(List.of(new FileAway(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), 60, "")), one.away());
    }

    private static String available(String from, String until, String units) {
        return "<AvailabilityPeriod><AvailableFrom>" + from + "T00:00:00</AvailableFrom><AvailableTo>" + until
                + "T23:59:00</AvailableTo><AvailableUnits>" + units + "</AvailableUnits></AvailabilityPeriod>";
    }

    private static String exception(String name, String from, String until, String times) {
        return "<Exception><TimePeriod><FromDate>" + from + "T00:00:00</FromDate><ToDate>" + until
                + "T23:59:00</ToDate></TimePeriod><Name>" + name + "</Name><Type>1</Type><DayWorking>"
                + (times.isEmpty() ? 0 : 1) + "</DayWorking>" + times + "</Exception>";
    }

    private PlanFiles.Read.Plan changed(UnaryOperator<String> change) throws IOException {
        var file = folder.resolve("plan.xml");
        Files.writeString(file,
                change.apply(new String(Samples.bytes("kontorflytting.xml"), StandardCharsets.UTF_8)));
        return read(file);
    }

    @Test
    void aPlanOfGanttProjectComesInWithItsDates() throws IOException {
        var read = read("nettsted.gan");
        assertEquals("""
                1 Innhold 2026-03-02/2026-03-16 1d 0 % AS_SOON_AS_POSSIBLE
                2<1 Skrive tekster 2026-03-02/2026-03-05 4d 50 % AS_SOON_AS_POSSIBLE by Redaktør (Klart språk)
                3<1 Ta bilder 2026-03-10/2026-03-16 5d 0 % AS_SOON_AS_POSSIBLE
                4 Lansering 2026-03-17/2026-03-17 0d 0 % AS_SOON_AS_POSSIBLE
                2 FS 3 1 WORKING
                3 FS 4 0 WORKING
                Standard MOTUWETHFR false [2026-03-09/2026-03-09 false ]
                baseline 0 [2 2026-02-23/2026-02-25 3, 4 2026-03-10/2026-03-10 0]
                1 Redaktør person 40.00 away 2026-03-12/2026-03-13 away 2026-04-07/2026-04-07
                2 takes 60 % of 1
                """, Told.plan(read.plan()));
        assertEquals("Går tapt |  | Fridager uten årstall tas ikke med: 1. Norske helligdager har Faseport selv\n",
                Told.losses(read.losses()));
    }

    @Test
    void aPlanInMicrosoftProjectsOwnFileComesIn() throws IOException {
        var foxes = """
                1 Aquire fox 2011-11-24/2011-11-24 1d 0 % AS_SOON_AS_POSSIBLE
                2 Obtain Dog 2011-11-24/2011-11-24 1d 0 % AS_SOON_AS_POSSIBLE
                3 Fox does his jump 2011-11-25/2011-11-25 1d 0 % AS_SOON_AS_POSSIBLE
                1 FS 3 0 WORKING
                2 FS 3 0 WORKING
                Standard MOTUWETHFR false []
                1 Fox person 40.00
                2 Dog person 40.00
                1 takes 100 % of 1
                2 takes 100 % of 2
                """;
        for (var name : List.of("project-2003.mpp", "project-2007.mpp")) {
            assertEquals(foxes, Told.plan(read(name).plan()), name);
            assertEquals("Går tapt |  | Arbeidstimer på oppgaver: 2\n", Told.losses(read(name).losses()), name);
        }
    }
}
