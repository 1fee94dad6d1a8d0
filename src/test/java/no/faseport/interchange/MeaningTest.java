package no.faseport.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import no.faseport.economy.Money;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.FileEstimate;
import no.faseport.planfile.FileGate;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.FileTerms;
import no.faseport.planfile.FileUncertainty;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.planfile.PlanLink;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Dependency.Kind;
import no.faseport.schedule.Lag;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// What the file says means in Microsoft Project what the plan means here.
class MeaningTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;
    private Document file;

    @BeforeEach
    void aPlanIsWritten() throws Exception {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var calendar = new FileCalendar(1, "Norsk", weekdays, false,
                List.of(FileDay.free(MONDAY.plusDays(4), MONDAY.plusDays(4), "Planleggingsdag"),
                        new FileDay(MONDAY.plusDays(5), MONDAY.plusDays(5), true, "Dugnad")));
        var lines = List.of(line(1, "Kartlegge", MONDAY, false), line(2, "Velge", MONDAY.plusDays(9), false),
                line(3, "Feire", MONDAY.plusDays(16), true), line(4, "Senere", MONDAY.plusDays(20), false));
        var links = List.of(new PlanLink(1, 2, Kind.FS, new Lag(2, Lag.Unit.WORKING)),
                new PlanLink(1, 3, Kind.SS, new Lag(-3, Lag.Unit.CALENDAR)),
                new PlanLink(2, 3, Kind.FF, new Lag(50, Lag.Unit.PERCENT)));
        var away = List.of(FileAway.whole(MONDAY.plusDays(1), MONDAY.plusDays(2), "Ferie"),
                new FileAway(MONDAY.plusDays(14), MONDAY.plusDays(18), 25, "Kurs"));
        var estimate = new FileEstimate(Optional.of(1), "", Optional.of(new DayRange(2, 5)),
                Optional.of(new CostRange(new Money(new BigDecimal("900.00")), new Money(new BigDecimal("1000.00")),
                        new Money(new BigDecimal("1500.50")))));
        var plan = new PlanFile("Flytting", new FileTerms(Optional.of(MONDAY), Optional.of(1), Optional.empty()), lines,
                links, List.of(calendar),
                List.of(), List.of(new FileResource(1, "Vaktmester", false, new BigDecimal("20.00"), away)),
                List.of(new FileShare(1, 1, 50)), new FileUncertainty(Optional.empty(), List.of(estimate)),
                List.of(new FileGate("BP3", "BP3 Kjøpe?", MONDAY.plusDays(30))));
        var path = folder.resolve("plan.xml");
        new MicrosoftProject(new Words(Language.BOKMAAL)).write(plan, Set.of(4), path);
        try (var in = Files.newInputStream(path)) {
            file = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static PlanLine line(int key, String name, LocalDate start, boolean manual) {
        return new PlanLine(key, Optional.empty(), name, start, start.plusDays(2), 3, 0, "", manual, Constraint.SOON,
                Optional.empty(), Optional.empty(), "");
    }

    /// The values of `children` of everything at `path`, one thing a line.
    private String said(String path, String... children) throws Exception {
        var xpath = XPathFactory.newInstance().newXPath();
        var found = (NodeList) xpath.evaluate(path.isEmpty() ? "/Project" : "/Project/" + path, file,
                XPathConstants.NODESET);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(node -> List.of(children).stream()
                .map(child -> text(node, child)).collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
    }

    private static String text(Node node, String child) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(child, node);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(child, e);
        }
    }

    @Test
    void theProjectStandsFirstAndEveryTaskLastsAsLongAsItIsSaid() throws Exception {
        assertEquals("""
                0 0 0 Flytting PT136H0M0S 1 0
                1 1 1 Kartlegge PT24H0M0S 1 0
                2 2 1 Velge PT24H0M0S 1 0
                3 3 1 Feire PT24H0M0S 1 1
                4 4 1 Senere PT24H0M0S 1 0""",
                said("Tasks/Task[UID<5]", "UID", "ID", "OutlineLevel", "Name", "Duration", "Type", "Manual"));
    }

    @Test
    void lagsAreTenthsOfAMinuteOfWorkOrOfTheClockOrPercent() throws Exception {
        assertEquals("1 1 9600 7\n1 3 -43200 8\n2 0 50 19",
                said("Tasks/Task/PredecessorLink", "PredecessorUID", "Type", "LinkLag", "LagFormat"));
    }

    @Test
    void aTaskThatOnlyFaseportHoldsStartsNoEarlierAndOthersAsSoonAsPossible() throws Exception {
        assertEquals("0 \n0 \n0 \n4 2026-03-22T08:00:00",
                said("Tasks/Task[UID>0 and UID<5]", "ConstraintType", "ConstraintDate"));
    }

    @Test
    void weekdaysBeginOnSundayAndOtherDaysAreSaidBothWays() throws Exception {
        assertEquals(
                "1 0 \n2 1 08:00:00\n3 1 08:00:00\n4 1 08:00:00\n5 1 08:00:00\n6 1 08:00:00\n7 0 \n0 0 \n0 1 08:00:00",
                said("Calendars/Calendar[UID=1]/WeekDays/WeekDay", "DayType", "DayWorking",
                        "WorkingTimes/WorkingTime[1]/FromTime"));
        assertEquals("Planleggingsdag 0 2026-03-06T00:00:00\nDugnad 1 2026-03-07T00:00:00",
                said("Calendars/Calendar[UID=1]/Exceptions/Exception", "Name", "DayWorking", "TimePeriod/FromDate"));
    }

    @Test
    void whoIsAwayHasACalendarOfTheirOwnThatMovesNoTask() throws Exception {
        assertEquals("1 0.5 2", said("Resources/Resource", "UID", "MaxUnits", "CalendarUID"));
        assertEquals("0 1 Vaktmester Ferie 2026-03-03T00:00:00 2026-03-04T23:59:59",
                said("Calendars/Calendar[UID=2]", "IsBaseCalendar", "BaseCalendarUID", "Name",
                        "Exceptions/Exception/Name", "Exceptions/Exception/TimePeriod/FromDate",
                        "Exceptions/Exception/TimePeriod/ToDate"));
        assertEquals("1 1\n-1 0\n-1 0\n-1 0",
                said("Tasks/Task[UID>0 and UID<5]", "CalendarUID", "IgnoreResourceCalendar"));
    }

    @Test
    void whoIsPartlyAwayHasALowerAvailabilityForThatTime() throws Exception {
        assertEquals("""
                1984-01-01T00:00:00 2026-03-15T23:59:00 0.5
                2026-03-16T00:00:00 2026-03-20T23:59:00 0.375
                2026-03-21T00:00:00 2049-12-31T23:59:00 0.5""",
                said("Resources/Resource/AvailabilityPeriods/AvailabilityPeriod", "AvailableFrom", "AvailableTo",
                        "AvailableUnits"));
    }

    @Test
    void aGateIsAMilestoneThatStandsWhereItWasPut() throws Exception {
        assertEquals("BP3 Kjøpe? 1 1 2026-04-01T08:00:00 2026-04-01T08:00:00 PT0H0M0S",
                said("Tasks/Task[UID=5]", "Name", "Milestone", "Manual", "Start", "Finish", "Duration"));
    }

    @Test
    void threeEstimatesAreDurationsAndCostsWithNamesOfTheirOwn() throws Exception {
        assertEquals("""
                Duration1 Korteste varighet
                Duration3 Lengste varighet
                Cost1 Laveste kostnad
                Cost2 Sannsynlig kostnad
                Cost3 Høyeste kostnad
                Text30""", said("ExtendedAttributes/ExtendedAttribute", "FieldName", "Alias").strip());
        assertEquals("PT16H0M0S\nPT40H0M0S\n90000\n100000\n150050",
                said("Tasks/Task[UID=1]/ExtendedAttribute", "Value"));
    }

    @Test
    void newTasksAreCalculatedByTheirDurationAndCostNothing() throws Exception {
        assertEquals("0 1 0 1   1 NOK 480 2400",
                said("", "SplitsInProgressTasks", "DefaultTaskType", "NewTasksAreManual", "ScheduleFromStart",
                        "DefaultStandardRate", "DefaultOvertimeRate", "HonorConstraints", "CurrencyCode",
                        "MinutesPerDay",
                        "MinutesPerWeek"));
    }
}
