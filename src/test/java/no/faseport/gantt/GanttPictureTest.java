package no.faseport.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The computed picture of a small plan, mark by mark, and what is left out of a large one.
class GanttPictureTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final GanttPlan PLAN = new Drawn(LocalDate.of(2026, 6, 4))
            .phase("Planlegging", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 9))
            .gate("BP3", LocalDate.of(2026, 6, 10), "").summary("Forberedelse", MONDAY)
            .work("Krav", MONDAY, 3, 50, "").after("Krav", "Grunnlag", 4, 0, "").after("Grunnlag", "Klar", 0, 0, "")
            .top().work("Opplæring", MONDAY, 2, 0, "").plan();

    private static GanttSight sight(GanttPlan plan, TimeScale scale, double top, double width, double height) {
        return new GanttSight(plan, GanttRows.of(plan, Set.of()), scale, top, width, height,
                Selection.line(Drawn.key("Krav")), new Hit.Nothing(), new Words(Language.BOKMAAL),
                text -> 6 * text.length());
    }

    private static GanttPicture picture() {
        return GanttPicture.of(sight(PLAN, new TimeScale(MONDAY.toEpochDay(), 20), 0, 300, 220));
    }

    @Test
    void theLinesOfASmallPlan() {
        assertEquals("""
                area 0,76 300×144 [paper]
                area 0,104 300×27 [selected-row]
                area 100,76 40×144 [free]
                area 240,76 40×144 [free]
                rule 140,76 140,220 [rule]
                """,
                new Golden(PLAN).text(picture().body().subList(0, 5)));
    }

    @Test
    void barsLinksAndNamesOfASmallPlan() {
        var shapes = picture().body().stream().filter(mark -> !(mark instanceof Mark.Area || mark instanceof Mark.Rule))
                .toList();
        assertEquals("""
                gate line BP3 190 [gate-open]
                link Krav→Grunnlag 60,118 68,118 68,138 driving [critical-link]
                link Grunnlag→Klar 180,146 190,146 190,166 driving [critical-link]
                today 70 [today]
                bracket Forberedelse 0,82 200×16 [summary]
                label 206,90 «Forberedelse» [label]
                bar Krav 0,110 60×16 [critical]
                done Krav 0,114 30×8 [critical-progress]
                seam Krav 0,123 60×3 [critical-edge]
                dot Krav 69,118 [chosen]
                label 78,118 «Krav» [label]
                bar Grunnlag 60,138 120×16 [critical]
                seam Grunnlag 60,151 120×3 [critical-edge]
                label 198,146 «Grunnlag» [label]
                diamond Klar 190,174 [critical-edge]
                sign Klar 190,174 RING [critical-edge]
                label 216,174 «Klar» [label]
                tail Opplæring 40,211 200,211 [float]
                bar Opplæring 0,194 40×16 [bar]
                label 58,202 «Opplæring» [label]
                """, new Golden(PLAN).text(shapes));
    }

    @Test
    void theHeadSaysWeeksAndDaysWithSundaysRed() {
        assertEquals("""
                area 0,0 300×76 [head]
                phase 0,5 180×22 «Planlegging» [phase]
                gate BP3 190,16 «BP3» [gate-open]
                cell 0,32 140×22 «uke 23 · juni 2026» [head-text]
                cell 140,32 140×22 «uke 24 · juni 2026» [head-text]
                cell 280,32 20×22 «25» [head-text]
                cell 0,54 20×22 «1» [head-text]
                cell 20,54 20×22 «2» [head-text]
                cell 40,54 20×22 «3» [head-text]
                cell 60,54 20×22 «4» [today]
                cell 80,54 20×22 «5» [head-text]
                cell 100,54 20×22 «6» [head-text]
                cell 120,54 20×22 «7» [red-day]
                cell 140,54 20×22 «8» [head-text]
                cell 160,54 20×22 «9» [head-text]
                cell 180,54 20×22 «10» [head-text]
                cell 200,54 20×22 «11» [head-text]
                cell 220,54 20×22 «12» [head-text]
                cell 240,54 20×22 «13» [head-text]
                cell 260,54 20×22 «14» [red-day]
                cell 280,54 20×22 «15» [head-text]
                cell 300,54 20×22 «16» [head-text]
                rule 0,76 300,76 [rule]
                """, new Golden(PLAN).text(picture().head()));
    }

    private static GanttPlan large() {
        var drawn = new Drawn(MONDAY);
        drawn.work("0", MONDAY, 5, 0, "");
        for (int i = 1; i < 2_000; i++) {
            drawn.after(String.valueOf(i - 1), String.valueOf(i), 5, 0, "");
        }
        return drawn.plan();
    }

    @Test
    void ofALargePlanOnlyWhatIsInSightIsComputed() {
        var plan = large();
        var middle = new TimeScale(plan.activities().get(1_000).start().toEpochDay() - 3, 8);
        var picture = GanttPicture.of(sight(plan, middle, 1_000 * GanttSight.ROW, 600, 400));
        var bars = picture.body().stream().filter(Mark.Bar.class::isInstance).count();
        var links = picture.body().stream().filter(Mark.Link.class::isInstance).count();
        assertEquals(List.of(10L, 10L, true), List.of(bars, links, picture.body().size() < 100));
    }

    @Test
    void aNameStaysInSightWhenItsBarBeginsBeforeTheChart() {
        var plan = new Drawn(MONDAY).work("Lang aktivitet", MONDAY, 200, 0, "").plan();
        var picture = GanttPicture.of(sight(plan, new TimeScale(MONDAY.toEpochDay() + 50, 5), 0, 400, 200));
        var labels = picture.body().stream().filter(Mark.Label.class::isInstance).toList();
        assertEquals("label 6,58 «Lang aktivitet» on bar [label]\n", new Golden(plan).text(labels));
    }

    @Test
    void aNameThatFitsOnNeitherSideHidesNoShortBar() {
        var name = "Flytte data fra gammelt system";
        var plan = new Drawn(MONDAY).work(name, MONDAY, 10, 0, "").plan();
        assertEquals("label 78,58 «Flytte data fra…» [label]\n", labels(plan, 0, 5, 180));
        assertEquals("label 10,58 «Flytte data…» [label]\n", labels(plan, -20, 5, 180));
        assertEquals("label 6,58 «Flytte data fra g…» on bar [label]\n", labels(plan, 2, 25, 120));
    }

    private String labels(GanttPlan plan, int from, double pixels, int width) {
        var picture = GanttPicture.of(sight(plan, new TimeScale(MONDAY.toEpochDay() + from, pixels), 0, width, 200));
        return new Golden(plan).text(picture.body().stream().filter(Mark.Label.class::isInstance).toList());
    }

    @Test
    void aNamePointsToABarThatIsOutOfSight() {
        var plan = new Drawn(MONDAY).work("Før", MONDAY, 2, 0, "").work("Etter", MONDAY.plusYears(1), 2, 0, "").plan();
        var picture = GanttPicture.of(sight(plan, new TimeScale(MONDAY.toEpochDay() + 50, 5), 0, 400, 200));
        var labels = picture.body().stream().filter(Mark.Label.class::isInstance).toList();
        assertEquals("label 6,58 «‹ Før» [label]\nlabel 352,86 «Etter ›» [label]\n", new Golden(plan).text(labels));
    }

    @Test
    void thePointerFindsBarsTheirEndsLinksAndGates() {
        var picture = picture();
        assertEquals(
                List.of(new Hit.OnActivity(Drawn.key("Krav"), Hit.Part.BODY),
                        new Hit.OnActivity(Drawn.key("Krav"), Hit.Part.START),
                        new Hit.OnActivity(Drawn.key("Krav"), Hit.Part.FINISH),
                        new Hit.OnActivity(Drawn.key("Krav"), Hit.Part.DOT),
                        new Hit.OnLink(Drawn.link("Krav", "Grunnlag")), new Hit.OnGate(Drawn.id("BP3")),
                        new Hit.Nothing()),
                List.of(new Point(30, 118), new Point(2, 118), new Point(58, 118), new Point(71, 118),
                        new Point(68, 132), new Point(190, 16), new Point(200, 118)).stream().map(picture::at)
                        .toList());
    }
}
