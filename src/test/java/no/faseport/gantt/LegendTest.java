package no.faseport.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The legend tells of what is in the picture and of nothing else.
class LegendTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static Legend legend(GanttPlan plan, double width) {
        var words = new Words(Language.BOKMAAL);
        TextWidths widths = text -> 6 * text.length();
        var sight = new GanttSight(plan, GanttRows.of(plan, Set.of()), new TimeScale(MONDAY.toEpochDay(), 2), 0, 800,
                900, new Selection.Nothing(), new Hit.Nothing(), words, widths);
        var picture = GanttPicture.of(sight);
        return Legend.of(Stream.concat(picture.body().stream(), picture.head().stream()).toList(), words, widths,
                width);
    }

    @Test
    void aSmallPlanNeedsFewWords() {
        var plan = new Drawn(MONDAY).work("Krav", MONDAY, 5, 0, "").work("Kort", MONDAY, 1, 50, "").plan();
        var legend = legend(plan.knowing(plan.facts().nearly(0)), 300);
        assertEquals("""
                bar ? 0,4 30×14 [bar]
                label 38,11 «Aktivitet» [label]
                bar ? 0,26 30×14 [critical]
                seam ? 0,37 30×3 [critical-edge]
                label 38,33 «Kritisk: forsinkelse her forsinker planen» [label]
                bar ? 0,48 30×14 [bar]
                done ? 0,52 15×6 [progress]
                label 38,55 «Utført del» [label]
                tail ? 0,77 30,77 [float]
                label 38,77 «Slakk: så langt kan den gli» [label]
                today 239 [today]
                label 262,77 «I dag» [label]
                """, new Golden(plan).text(legend.marks()));
        assertEquals(88, legend.height());
    }

    @Test
    void everyMarkOfAFullPictureIsTold() {
        var told = legend(Drawn.everything(), 4_000).marks().stream().filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast).map(Mark.Label::text).toList();
        assertEquals(List.of("Aktivitet", "Kritisk: forsinkelse her forsinker planen", "Nesten kritisk", "Utført del",
                "Sammendrag", "Milepæl", "Slakk: så langt kan den gli", "Referanseplan",
                "Fremdriftslinje ved statusdato",
                "Frist", "Frist som ikke holder", "Lagt inn for hånd", "Bundet til dagen", "Så sent som mulig",
                "Beslutningspunkt", "Sendt tilbake eller utsatt", "Avhengighet som styrer datoen",
                "Avhengighet som ikke holder",
                "Annet prosjekt",
                "I dag"), told);
    }
}
