package no.faseport.gantt.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import org.junit.jupiter.api.Test;

/// Widths with letters of five pixels: twelve of air in each column.
class PaperTableTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static List<Double> widths(String responsible, double inner) {
        var plan = new Drawn(MONDAY).work("Beskrive behovet sammen med enhetene", MONDAY, 3, 0, responsible).plan();
        var columns = List.of(new PaperColumn("Aktivitet", PaperColumn.Kind.NAME, row -> row.activity().name()),
                new PaperColumn("Ansvarlig", PaperColumn.Kind.TEXT, PaperTableTest::responsible),
                new PaperColumn("Dager", PaperColumn.Kind.NUMBER, row -> "1234567"));
        return new PaperTable(columns, GanttRows.of(plan, Set.of()).all(), text -> 5 * text.length(), inner).columns(0)
                .stream().map(PaperTable.Column::width).toList();
    }

    private static String responsible(GanttRow row) {
        return row.activity().responsible();
    }

    @Test
    void everythingHasItsWidthWhereThereIsRoom() {
        assertEquals(List.of(192.0, 147.0, 47.0), widths("Prosjektleder økonomisystem", 800));
    }

    @Test
    void textsGoOnTwoLinesBeforeNamesAreNarrowed() {
        assertEquals(List.of(192.0, 147 * 0.65, 47.0), widths("Prosjektleder økonomisystem", 560));
        assertEquals(List.of(157.45, 147 * 0.65, 47.0), widths("Prosjektleder økonomisystem", 500));
    }

    @Test
    void aWordIsNotParted() {
        assertEquals(82.0, widths("Nettverksdrift", 400).get(1));
    }
}
