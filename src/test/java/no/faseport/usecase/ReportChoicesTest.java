package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.document.About;
import no.faseport.document.Paper;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.project.Project;
import no.faseport.reporting.Choice;
import no.faseport.reporting.PaperText;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be chosen about a report changes what it says, and what cannot does not: for every report there is.
class ReportChoicesTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 5);
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), OSLO);
    private static final Clock OCTOBER = Clock.fixed(Instant.parse("2026-10-05T07:30:00Z"), OSLO);
    private static final About NOTHING = About.of("", "", "", "", SUMMER, "");

    private static Workplace now;
    private static Workplace then;

    /// The example as it was in June, and as it is in October, when a project has got another name.
    @BeforeAll
    static void aSummerHasPassed(@TempDir Path folder) {
        new Example(JUNE).in(folder, "anna").close();
        now = Town.opened(new OpenPortfolio(new Words(Language.BOKMAAL), "anna", OCTOBER)
                .open(folder.resolve("fjordvik").toString()));
        var fibre = new ReadPortfolio(now).projectNumbered("6101").orElseThrow();
        assertEquals(List.of(), new EditProject(now).save(new Project(fibre.id(), fibre.version(), fibre.number(),
                "Nett til skolene", fibre.purpose(), fibre.unit(), fibre.owner(), fibre.leader(), fibre.systemOwner(),
                fibre.caseNumber(), fibre.type(), fibre.status(), fibre.phaseModel(), fibre.phase(), fibre.tags(),
                fibre.marks())).reasons());
        then = new ReadPast(now).on(SUMMER).ifDone().orElseThrow();
    }

    @AfterAll
    static void goHome() {
        then.close();
        now.close();
    }

    private static ReportOrder usual(Report report) {
        var order = ReportOrder.usual(report, 2026, Language.BOKMAAL);
        return report.choices().contains(Choice.VIEW) ? order : order.withProject("6101");
    }

    private static ReportOrder chosen(Choice choice, ReportOrder order) {
        var period = choice == Choice.PERIOD;
        var other = new ReportOrder(order.report(), order.view(), order.project(), order.year(),
                period ? Optional.of(LocalDate.of(2026, 1, 1)) : order.from(),
                period ? Optional.of(LocalDate.of(2026, 3, 31)) : order.until(), order.statusDate(),
                order.language(), order.thousands() == (choice != Choice.THOUSANDS), order.shape(), order.mono());
        return switch (choice) {
            case VIEW -> other.withView(Arrangement.USUAL.withText("6108"));
            case PROJECT -> other.withProject("6108");
            case YEAR -> other.withYear(2025);
            case PERIOD, THOUSANDS, STATUS_DATE -> other;
        };
    }

    private static String told(Workplace place, ReportOrder order) {
        var paper = Papers.of(place, order);
        return PaperText.of(new Paper(paper.language(), NOTHING, paper.shape(), paper.blocks()));
    }

    private static Set<Choice> effective(Report report) {
        var order = usual(report);
        var said = told(now, order);
        return EnumSet.allOf(Choice.class).stream()
                .filter(choice -> !said.equals(choice == Choice.STATUS_DATE
                        ? told(then, order)
                        : told(now, chosen(choice, order))))
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<Choice>> each(Function<Report, Set<Choice>> choices) {
        return new TreeMap<>(Reports.all().stream().collect(Collectors.toMap(Report::code, choices)));
    }

    @Test
    void whatIsOfferedHasAnEffectAndNothingElseHas() {
        assertEquals(each(Report::choices), each(ReportChoicesTest::effective));
    }

    @Test
    void everyReportCanBeOfTheProjectsOfAViewOrOfOneAndOfAnyDay() {
        assertEquals(Set.of(), Reports.all().stream().filter(report -> !report.choices().contains(Choice.STATUS_DATE)
                || Set.of(Choice.VIEW, Choice.PROJECT).stream().noneMatch(report.choices()::contains))
                .map(Report::code).collect(Collectors.toSet()));
    }
}
