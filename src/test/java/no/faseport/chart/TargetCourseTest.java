package no.faseport.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.chart.TargetCourse.Level;
import no.faseport.chart.TargetCourse.Reading;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The picture of an indicator shows where it began, where it is wanted and what was measured, and tells the same in words.
class TargetCourseTest {
    private static final Words WORDS = new Words(Language.BOKMAAL);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final TargetCourse FALLING = new TargetCourse("Svartid", "dager", level("14", MARCH),
            level("5", MARCH.plusYears(2)),
            List.of(reading(MARCH.plusMonths(6), "11"), reading(MARCH.plusYears(1), "0")), WORDS);

    private static Optional<Level> level(String value, LocalDate on) {
        return Optional.of(new Level(new BigDecimal(value), Optional.of(on)));
    }

    private static Reading reading(LocalDate on, String value) {
        return new Reading(on, new BigDecimal(value));
    }

    private static List<String> signs(List<ChartMark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case ChartMark.Dot dot -> Stream.of(dot.style() + " " + Math.round(dot.x()) + "," + Math.round(dot.y()));
            case ChartMark.Curve curve -> Stream.of(curve.style() + " " + curve.points().stream().map(Math::round)
                    .toList());
            case ChartMark.Rule rule when !rule.style().equals("chart-grid") ->
                Stream.of(rule.style() + " " + Math.round(rule.fromY()) + " " + Math.round(rule.toY()));
            case ChartMark.Words text -> Stream.of(text.text());
            case ChartMark.Rule _,ChartMark.Area _,ChartMark.Bar _ -> Stream.empty();
        }).toList();
    }

    @Test
    void aFallingIndicatorGoesDownToItsTargetAndNothingMeasuredIsAValueToo() {
        assertEquals(List.of("0", "5", "10", "15", "chart-axis 176 176", "1.7.2025", "1.1.2026", "1.7.2026", "1.1.2027",
                "chart-plan 25 122", "chart-drop 122 122", "Mål 5 dager",
                "chart-curve [90, 25, 219, 57, 346, 176]", "chart-budget-dot 90,25", "chart-dot 219,57",
                "chart-dot 346,176"), signs(FALLING.marks(640, 200)));
    }

    @Test
    void theLineInATableShowsTheCourseAndTheTarget() {
        assertEquals(List.of("chart-drop 17 17", "chart-curve [5, 5, 35, 9, 65, 23]", "chart-dot 65,23"),
                signs(FALLING.spark(70, 28)));
    }

    @Test
    void itTellsTheSameInWords() {
        assertEquals("""
                Svartid
                Nullpunkt 1.3.2025: 14 dager
                Målt 1.9.2025: 11 dager
                Målt 1.3.2026: 0 dager
                Mål 1.3.2027: 5 dager""", FALLING.spoken());
    }

    @Test
    void valuesFarFromNothingAreShownCloseTogether() {
        var share = new TargetCourse("Andel", "%", Optional.empty(), level("95", MARCH.plusYears(1)),
                List.of(reading(MARCH, "86.5")), WORDS);
        assertEquals(List.of("86", "88", "90", "92", "94", "96"), signs(share.marks(640, 200)).subList(0, 6));
        assertEquals(List.of("chart-drop 5 5", "chart-dot 65,23"), signs(share.spark(70, 28)));
    }

    @Test
    void withoutADayThereIsNothingToDraw() {
        var wish = new TargetCourse("Trivsel", "", Optional.empty(),
                Optional.of(new Level(BigDecimal.TEN, Optional.empty())), List.of(), WORDS);
        assertEquals(List.of(), wish.marks(640, 200));
        assertEquals("Trivsel\nMål: 10", wish.spoken());
    }

    @Test
    void theYearInWhichAllIsPaidBackIsMarked() {
        var curve = PaybackCurve.of("Netto", "Akkumulert", List.of("2026", "2027", "2028"),
                Stream.of("-100", "-20", "60").map(BigDecimal::new).toList(), Optional.of(2), "Tilbakebetalt i 2028");
        var marks = curve.marks(480, 160, amount -> WORDS.amount(amount));
        assertEquals(List.of("chart-drop 10 138", "Tilbakebetalt i 2028"), signs(marks).subList(0, 2));
        assertEquals(0, PaybackCurve.of("Netto", "Akkumulert", List.of("2026"), List.of(BigDecimal.ONE),
                Optional.empty(), "").marks(480, 160, amount -> WORDS.amount(amount)).stream()
                .filter(mark -> mark.style().equals("chart-drop")).count());
    }
}
