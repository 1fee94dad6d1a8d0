package no.faseport.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.chart.Slippage.Milestone;
import no.faseport.chart.Slippage.Sighting;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The chart of milestones shows every sighting at its place and every name where it can be read.
class SlippageTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final Words WORDS = new Words(Language.BOKMAAL);

    private static Milestone milestone(String name, LocalDate... planned) {
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < planned.length; i++) {
            sightings.add(new Sighting(JANUARY.plusDays(10L * i), planned[i]));
        }
        return new Milestone(name, (int) ChronoUnit.DAYS.between(planned[0], planned[planned.length - 1]), sightings);
    }

    /// The marks in words: what moves through the chart, and what is written in it.
    private static List<String> told(Slippage slippage) {
        return slippage.marks(724, 340).stream().flatMap(mark -> switch (mark) {
            case ChartMark.Words text -> Stream.of(text.text() + at(text.side() == ChartMark.Side.RIGHT
                    ? text.x() + text.width()
                    : text.side() == ChartMark.Side.MIDDLE ? text.x() + text.width() / 2 : text.x(), text.y()));
            case ChartMark.Curve course -> Stream.of(course.style() + at(course.points()));
            case ChartMark.Rule _,ChartMark.Area _,ChartMark.Bar _,ChartMark.Dot _ -> Stream.empty();
        }).toList();
    }

    private static String at(List<Double> points) {
        return String.join("", IntStream.range(0, points.size() / 2)
                .mapToObj(i -> at(points.get(2 * i), points.get(2 * i + 1))).toList());
    }

    private static String at(double x, double y) {
        return " (" + Math.round(x) + ", " + Math.round(y) + ")";
    }

    @Test
    void aMilestoneThatSlipsRisesAndOneThatKeepsItsDayGoesLevel() {
        var picture = new Slippage(List.of(
                milestone("Åpne", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)),
                milestone("Avtale", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)),
                milestone("Flytte", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 1))),
                WORDS);
        assertEquals(List.of("1.2.2026 (68, 308)", "1.3.2026 (68, 215)", "1.4.2026 (68, 112)", "1.5.2026 (68, 12)",
                "1.1.2026 (76, 324)", "11.1.2026 (276, 324)", "21.1.2026 (476, 324)",
                "chart-earlier-line (76, 112) (276, 215) (476, 308)", "chart-same-line (76, 215) (276, 215) (476, 215)",
                "chart-later-line (76, 308) (276, 215) (476, 112)", "Åpne 1.4.2026 (502, 112)",
                "Avtale 1.3.2026 (502, 215)",
                "Flytte 1.2.2026 (502, 308)"), told(picture));
        assertEquals("Åpne: sett 21.1.2026, planlagt til 1.4.2026", picture.told(new Spot(2, 2)));
    }

    @Test
    void namesOfMilestonesOnTheSameDayStandUnderEachOther() {
        var day = LocalDate.of(2026, 2, 14);
        var picture = new Slippage(List.of(milestone("Første", day), milestone("Andre", day),
                milestone("En milepæl med et langt navn som ikke får plass", day)), WORDS);
        assertEquals(List.of("Første 14.2.2026 (502, 171)", "Andre 14.2.2026 (502, 187)",
                "En milepæl med et lan… 14.2.2026 (502, 203)"),
                told(picture).stream().filter(text -> text.contains("14.2.2026")).toList());
    }

    @Test
    void onlyThoseThatHaveMovedMostAreShown() {
        var all = IntStream.range(0, 20)
                .mapToObj(i -> milestone("M" + i, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 2).plusDays(7L * i)))
                .toList();
        assertEquals(IntStream.range(8, 20).mapToObj(i -> "M" + i).toList(),
                new Slippage(all, WORDS).milestones().stream().map(Milestone::name).toList());
    }
}
