package no.faseport.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The two rows of the time header, from twenty years down to days.
class TimeAxisTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.11 | BOKMAAL  | 2020–2029, 2030–2039, 2040–2049 | 2026, 2027, 2028, 2029, 2030
            0.5  | BOKMAAL  | 2026, 2027, 2028, 2029, 2030 | 1. kv., 2. kv., 3. kv., 4. kv., 1. kv.
            0.9  | BOKMAAL  | 2026, 2027, 2028 | 1. kvartal, 2. kvartal, 3. kvartal, 4. kvartal, 1. kvartal
            1.1  | BOKMAAL  | 2026, 2027 | jan, feb, mar, apr, mai
            3    | BOKMAAL  | 2026 | januar, februar, mars, april, mai
            4    | BOKMAAL  | januar 2026, februar 2026, mars 2026, april 2026, mai 2026 | 1, 2, 3, 4, 5
            8    | NYNORSK  | januar 2026, februar 2026, mars 2026, april 2026 | veke 1, veke 2, veke 3, veke 4, veke 5
            20   | BOKMAAL  | uke 1, uke 2 · januar 2026, uke 3 · januar 2026, uke 4 · januar 2026, uke 5 · januar 2026 | 1, 2, 3, 4, 5
            45   | ENGLISH  | week 1 · January 2026, week 2 · January 2026, week 3 · January 2026 | Th 1, Fr 2, Sa 3, Su 4, Mo 5
            """)
    void theHeaderIsAsFineAsThereIsRoomFor(double pixelsPerDay, Language language, String upper, String lower) {
        var plan = GanttPlan.empty(Drawn.CALENDAR, START);
        var sight = new GanttSight(plan, GanttRows.of(plan, Set.of()), new TimeScale(START.toEpochDay(), pixelsPerDay),
                0, 800, 200, new Selection.Nothing(), new Hit.Nothing(), new Words(language),
                text -> 6.5 * text.length());
        assertEquals(List.of(upper, lower), List.of(texts(sight, true, 5), texts(sight, false, 5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.1  | 2020–2029, 2030–2039, 2040–2049 | 2026, 2027, 2028
            0.25 | 2026, 2027, 2028 | T1, T2, T3, T1, T2, T3
            3    | 2026 | 1. tertial, 2. tertial, 3. tertial
            4    | januar 2026, februar 2026, mars 2026, april 2026, mai 2026, juni 2026 | 1, 2, 3, 4, 5, 6
            """)
    void aRoadmapMayDivideTheYearInThirds(double pixelsPerDay, String upper, String lower) {
        var empty = GanttPlan.empty(Drawn.CALENDAR, START);
        var plan = empty.knowing(empty.facts().inTertials(true));
        var sight = new GanttSight(plan, GanttRows.of(plan, Set.of()), new TimeScale(START.toEpochDay(), pixelsPerDay),
                0, 800, 200, new Selection.Nothing(), new Hit.Nothing(), new Words(Language.BOKMAAL),
                text -> 6.5 * text.length());
        assertEquals(List.of(upper, lower),
                List.of(texts(sight, true, upper.split(", ").length), texts(sight, false, lower.split(", ").length)));
    }

    private static String texts(GanttSight sight, boolean upper, int most) {
        return String.join(", ", new HeadMarks(sight).marks().stream().filter(Mark.Cell.class::isInstance)
                .map(Mark.Cell.class::cast).filter(cell -> cell.sticky() == upper).map(Mark.Cell::text)
                .filter(text -> !text.isEmpty()).limit(most).toList());
    }
}
