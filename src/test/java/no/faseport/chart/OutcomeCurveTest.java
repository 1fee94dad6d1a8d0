package no.faseport.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.EstimateId;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Outcomes;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.Runs;
import no.faseport.schedule.Simulation;
import no.faseport.schedule.SimulationFacts;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The curves are computed before they are painted.
class OutcomeCurveTest {
    private static final Words BOKMAAL = new Words(Language.BOKMAAL);
    private static final ProjectId PROJECT = new ProjectId(new UUID(0, 1));

    private static Forecast forecast() {
        var dig = Activity.planned(new ActivityId(new UUID(0, 2)), PROJECT, Optional.empty(), 0, "Grave",
                LocalDate.of(2026, 6, 1), 20);
        var cost = new CostRange(Money.kroner(100_000), Money.kroner(200_000), Money.kroner(300_000));
        return Simulation.of(new SimulationFacts(PlanFacts.of(List.of(dig), List.of(), WorkCalendar.weekdays()),
                List.of(Estimate.of(new EstimateId(new UUID(0, 3)), PROJECT, dig.id(),
                        Optional.of(new DayRange(10, 40)), Optional.of(cost))),
                List.of()), Runs.usual(0), Runs.Watch.none()).orElseThrow();
    }

    private static OutcomeCurve curve(boolean days) {
        var forecast = forecast();
        return days
                ? new OutcomeCurve(values(forecast.finish()), (double) forecast.planned().toEpochDay(), true, BOKMAAL)
                : new OutcomeCurve(values(forecast.cost().orElseThrow()), forecast.likely(), false, BOKMAAL);
    }

    private static List<Double> values(Outcomes outcomes) {
        return IntStream.rangeClosed(0, 100).mapToObj(outcomes::at).toList();
    }

    private static List<ChartMark> marks(boolean days) {
        return curve(days).marks(500, 200);
    }

    private static List<String> texts(List<ChartMark> marks, Predicate<ChartMark.Words> which) {
        return marks.stream().filter(ChartMark.Words.class::isInstance).map(ChartMark.Words.class::cast)
                .filter(which).map(ChartMark.Words::text).toList();
    }

    @Test
    void theCurveRisesFromLeftToRight() {
        var curve = marks(true).stream().filter(ChartMark.Curve.class::isInstance).map(ChartMark.Curve.class::cast)
                .findFirst().orElseThrow().points();
        for (int i = 2; i < curve.size(); i += 2) {
            assertTrue(curve.get(i) >= curve.get(i - 2) && curve.get(i + 1) < curve.get(i - 1), curve::toString);
        }
    }

    @Test
    void thePointsAndThePlanAreNamed() {
        assertEquals(List.of("Plan 26.6.2026", "P50: 30.6.2026", "P85: 9.7.2026"),
                texts(marks(true), words -> !words.style().equals("chart-tick")));
        assertEquals(List.of("150", "200", "250", "15 %", "50 %", "85 %"),
                texts(marks(false), words -> words.style().equals("chart-tick")).stream()
                        .map(text -> text.replace('\u00a0', ' ')).toList());
    }

    @Test
    void everyMarkLiesInThePicture() {
        for (var mark : marks(false)) {
            switch (mark) {
                case ChartMark.Rule rule -> assertTrue(rule.fromX() >= 0 && rule.toX() <= 500, rule::toString);
                case ChartMark.Dot dot -> assertTrue(dot.x() > 44 && dot.x() < 500 && dot.y() < 200, dot::toString);
                case ChartMark.Bar bar -> assertTrue(bar.width() >= 0, bar::toString);
                case ChartMark.Area area -> assertTrue(area.points().size() >= 6, area::toString);
                case ChartMark.Curve curve -> assertEquals(202, curve.points().size());
                case ChartMark.Words words -> assertTrue(words.y() >= 0 && words.y() <= 200, words::toString);
            }
        }
    }

    @Test
    void theTableSaysWhatTheCurveShows() {
        assertEquals(List.of(List.of("5 %", "17.6.2026"), List.of("15 %", "19.6.2026"), List.of("50 %", "30.6.2026"),
                List.of("85 %", "9.7.2026")),
                curve(true).rows().stream().filter(row -> List.of("5 %", "15 %", "50 %", "85 %").contains(row.get(0)))
                        .toList());
    }

    @Test
    void whatContributesMostLiesToEitherSideOfTheMean() {
        var tornado = new Tornado(List.of(new Tornado.Driver("Grave", 130_000, 90_000),
                new Tornado.Driver("Rigge", 95_000, 104_000)), 100_000, false, BOKMAAL);
        assertEquals(List.of(List.of("Grave", "−10", "+30"), List.of("Rigge", "−5", "+4")),
                tornado.rows());
    }
}
