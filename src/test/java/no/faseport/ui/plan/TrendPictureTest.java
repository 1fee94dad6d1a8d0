package no.faseport.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Trend;
import no.faseport.schedule.Trend.Sighting;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The chart of milestones shows every sighting at its place and every name where it can be read.
class TrendPictureTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final Words WORDS = new Words(Language.BOKMAAL);

    private static Trend trend(String name, LocalDate... planned) {
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < planned.length; i++) {
            sightings.add(new Sighting(Optional.empty(), JANUARY.plusDays(10L * i), planned[i]));
        }
        return Trend.of(new ActivityId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                name, sightings, WorkCalendar.weekdays());
    }

    /// The marks in words: what moves through the chart, and what is written in it.
    private static List<String> told(TrendPicture picture) {
        return picture.marks().stream().flatMap(mark -> switch (mark) {
            case TrendMark.Rule rule -> java.util.stream.Stream.empty();
            case TrendMark.Text text -> java.util.stream.Stream.of(text.text() + at(text.at()));
            case TrendMark.Course course -> java.util.stream.Stream.of(
                    course.ink() + String.join("", course.spots().stream().map(TrendPictureTest::at).toList()));
            case TrendMark.Sign sign -> java.util.stream.Stream.empty();
        }).toList();
    }

    private static String at(TrendMark.Spot spot) {
        return " (" + Math.round(spot.x()) + ", " + Math.round(spot.y()) + ")";
    }

    @Test
    void aMilestoneThatSlipsRisesAndOneThatKeepsItsDayGoesLevel() {
        var picture = TrendPicture.of(List.of(
                trend("Åpne", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)),
                trend("Avtale", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)),
                trend("Flytte", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 1))), 724,
                340, WORDS);
        assertEquals(List.of("1.2.2026 (68, 308)", "1.3.2026 (68, 215)", "1.4.2026 (68, 112)", "1.5.2026 (68, 12)",
                "1.1.2026 (76, 324)", "11.1.2026 (276, 324)", "21.1.2026 (476, 324)",
                "LATER (76, 308) (276, 215) (476, 112)", "SAME (76, 215) (276, 215) (476, 215)",
                "EARLIER (76, 112) (276, 215) (476, 308)", "Åpne 1.4.2026 (502, 112)", "Avtale 1.3.2026 (502, 215)",
                "Flytte 1.2.2026 (502, 308)"), told(picture));
        assertEquals(Optional.of("Åpne"), picture.near(470, 115).map(sign -> sign.trend().name()));
        assertEquals(Optional.empty(), picture.near(400, 40));
    }

    @Test
    void namesOfMilestonesOnTheSameDayStandUnderEachOther() {
        var day = LocalDate.of(2026, 2, 14);
        var picture = TrendPicture.of(List.of(trend("Første", day), trend("Andre", day),
                trend("En milepæl med et langt navn som ikke får plass", day)), 724, 340, WORDS);
        assertEquals(List.of("Første 14.2.2026 (502, 171)", "Andre 14.2.2026 (502, 187)",
                "En milepæl med et lan… 14.2.2026 (502, 203)"),
                told(picture).stream().filter(text -> text.contains("14.2.2026")).toList());
    }

    @Test
    void onlyThoseThatHaveMovedMostAreShown() {
        var all = IntStream.range(0, 20)
                .mapToObj(i -> trend("M" + i, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 2).plusDays(7L * i)))
                .toList();
        assertEquals(IntStream.range(8, 20).mapToObj(i -> "M" + i).toList(),
                TrendPicture.shown(all).stream().map(Trend::name).toList());
    }
}
