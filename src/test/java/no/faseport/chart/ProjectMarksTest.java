package no.faseport.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.ChartMark.Area;
import no.faseport.chart.ChartMark.Bar;
import no.faseport.chart.ChartMark.Words;
import no.faseport.chart.TimeLine.Stop;
import no.faseport.chart.TimeLine.Stretch;
import no.faseport.chart.TimeLine.Time;
import no.faseport.chart.TimeLine.Today;
import org.junit.jupiter.api.Test;

/// The small pictures of a project say by form and place what they say by colour.
class ProjectMarksTest {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 10;
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private static <M extends ChartMark> List<M> of(List<ChartMark> marks, Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Bar> bars(int budget, int actual, int forecast) {
        return of(new MoneyBar(BigDecimal.valueOf(budget), BigDecimal.valueOf(actual), BigDecimal.valueOf(forecast))
                .marks(WIDTH, HEIGHT), Bar.class);
    }

    private static List<String> styles(List<? extends ChartMark> marks) {
        return marks.stream().map(ChartMark::style).toList();
    }

    @Test
    void thePhasesBehindTheOneThatIsOnAreNotThoseAhead() {
        assertEquals(List.of("chart-past", "chart-past", "chart-now", "chart-ahead"),
                styles(Chevrons.plain(4, 2).marks(WIDTH, HEIGHT)));
    }

    @Test
    void allPhasesOfAClosedProjectLieBehind() {
        assertEquals(List.of("chart-past", "chart-past"), styles(Chevrons.plain(2, 2).marks(WIDTH, HEIGHT)));
    }

    @Test
    void arrowsStayInTheirBoxAndDoNotReachIntoEachOther() {
        var arrows = of(new Chevrons(List.of("Idé", "Planlegging", "Gjennomføring"), 1).marks(WIDTH, HEIGHT),
                Area.class);
        double right = arrows.stream().flatMap(arrow -> arrow.points().stream()).mapToDouble(x -> x).max().orElse(0);
        assertEquals(WIDTH, right, 1e-9);
        assertEquals(List.of(true, true), List.of(arrows.get(1).points().getFirst() > arrows.get(0).points().get(2),
                arrows.get(2).points().getFirst() > arrows.get(1).points().get(2)));
    }

    @Test
    void aPhaseBeyondTheLastIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> Chevrons.plain(4, 5));
    }

    @Test
    void aForecastBeyondTheBudgetIsHatchedFromItsEnd() {
        var bars = bars(1000, 500, 1100);
        assertEquals(List.of("chart-budget", "chart-used", "chart-worse", "chart-mark"), styles(bars));
        double whole = bars.getFirst().width();
        assertEquals(whole / 2, bars.get(1).width(), 1e-9);
        assertEquals(whole, bars.get(2).x(), 1e-9);
        assertEquals(whole * 0.1, bars.get(2).width(), 1e-9);
    }

    @Test
    void aForecastWithinTheBudgetIsAMarkWithinItsBar() {
        var bars = bars(1000, 0, 900);
        assertEquals(List.of("chart-budget", "chart-mark"), styles(bars));
        assertTrue(bars.getLast().x() < bars.getFirst().width());
    }

    @Test
    void whateverTheAmountsNothingLeavesThePicture() {
        for (var bar : List.of(bars(1, 1_000_000, 2_000_000), bars(1000, -500, -200), bars(0, 10, 20),
                bars(-100, 0, 0))) {
            assertEquals(List.of(), bar.stream().filter(one -> one.x() < 0 || one.x() + one.width() > WIDTH + 1e-9)
                    .toList());
        }
    }

    private static TimeLine line(Stop... stops) {
        return new TimeLine(List.of(new Stretch("Planlegging", JANUARY, JANUARY.plusDays(100), Time.PAST),
                new Stretch("Gjennomføring", JANUARY.plusDays(100), JANUARY.plusDays(200), Time.NOW)),
                List.of(stops), Optional.of(new Today(JANUARY.plusDays(150), "I dag")));
    }

    @Test
    void gatesStandWhereTheirDaysAre() {
        var gates = of(line(new Stop("BP1", "1.1.", JANUARY, true), new Stop("BP2", "11.4.", JANUARY.plusDays(100),
                false), new Stop("BP3", "20.7.", JANUARY.plusDays(200), false)).marks(600), Area.class);
        assertEquals(List.of("chart-gate-passed", "chart-gate", "chart-gate"), styles(gates));
        assertEquals(gates.get(2).points().getFirst() - gates.get(1).points().getFirst(),
                gates.get(1).points().getFirst() - gates.get(0).points().getFirst(), 1e-9);
    }

    @Test
    void namesThatWouldTouchStandBelowEachOther() {
        var apart = line(new Stop("BP1", "1.1.", JANUARY, true), new Stop("BP2", "11.4.", JANUARY.plusDays(100), true));
        var close = line(new Stop("BP1", "1.1.", JANUARY, true), new Stop("BP2", "3.1.", JANUARY.plusDays(2), true));
        assertTrue(close.height(600) > apart.height(600));
        assertEquals(List.of(), of(close.marks(600), Words.class).stream()
                .filter(words -> words.x() < 0 || words.x() + words.width() > 600).toList());
    }

    @Test
    void theNameOfThePhaseKeepsClearOfToday() {
        var marks = line().marks(600);
        var today = of(marks, ChartMark.Rule.class).getFirst().fromX();
        var name = of(marks, Words.class).stream().filter(words -> words.text().equals("Gjennomføring")).findFirst()
                .orElseThrow();
        assertTrue(name.x() > today || name.x() + name.width() < today, name.toString());
    }

    @Test
    void withoutDaysThereIsNoPicture() {
        assertEquals(List.of(),
                new TimeLine(List.of(), List.of(), Optional.of(new Today(JANUARY, "I dag"))).marks(600));
    }
}
