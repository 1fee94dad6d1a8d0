package no.faseport.gantt.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Mark;
import no.faseport.gantt.paper.PlanLayout.Detail;
import no.faseport.gantt.paper.PlanLayout.OnePage;
import no.faseport.gantt.paper.PlanLayout.PagesWide;
import no.faseport.gantt.paper.PlanLayout.Roll;
import no.faseport.gantt.paper.PlanLayout.Tiled;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// What stands on which sheet.
class PrintedPlanTest {
    private static final Words WORDS = new Words(Language.BOKMAAL);
    private static final PaperTitle TITLE = new PaperTitle("Fjordvik kommune", "1001 Velferdsteknologi",
            LocalDate.of(2026, 6, 10), Optional.empty());
    private static final PaperOrder A4 = PaperOrder.usual(PaperSize.A4);
    private static final PaperOrder A3 = PaperOrder.usual(PaperSize.A3);

    private static PrintedPlan printed(PaperOrder order) {
        return new PrintedPlan(order, TITLE, Drawn.example(), WORDS, text -> 6 * text.length());
    }

    private static GanttPlan longPlan() {
        var drawn = new Drawn(LocalDate.of(2026, 6, 10));
        for (int i = 0; i < 200; i++) {
            drawn.work("Aktivitet " + i, LocalDate.of(2026, 1, 5).plusDays(i), 10, 0, "");
        }
        return drawn.plan();
    }

    private static String told(PrintedPlan printed) {
        return printed.pages().stream()
                .map(page -> page.number() + ": " + page.band() + "/" + page.tile() + " " + printed.rows(page).size()
                        + " linjer fra " + printed.rows(page).getFirst().activity().name() + ", " + page.from()
                        + " til "
                        + page.until() + ", "
                        + printed.table().columns(page.tile()).stream().map(one -> one.what().head())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> notices(PrintedPlan printed) {
        return printed.notices().stream().map(WORDS::text).toList();
    }

    @Test
    void allTimeAcrossOneSheetTakesAsManySheetsBelowAsTheRowsNeed() {
        assertEquals("""
                1: 0/0 23 linjer fra Konsept, 2025-12-27 til 2027-02-21, Aktivitet Start Slutt Dager Utført Ansvarlig
                2: 1/0 5 linjer fra I drift, 2025-12-27 til 2027-02-21, Aktivitet Start Slutt Dager Utført Ansvarlig
                """, told(printed(A4)));
        assertEquals(1, printed(A3).pages().size());
    }

    @Test
    void sheetsToTheRightRepeatTheNamesAndEveryTileEndsWithAWholeWeek() {
        assertEquals("""
                1: 0/0 28 linjer fra Konsept, 2025-12-22 til 2026-08-23, Aktivitet Start Slutt Dager Utført Ansvarlig
                2: 0/1 28 linjer fra Konsept, 2026-08-24 til 2027-02-21, Aktivitet
                """, told(printed(A3.laid(new Tiled(Detail.WEEKS)))));
    }

    @Test
    void aPlanIsSpreadOverAsManySheetsBesideEachOtherAsAskedFor() {
        var three = printed(A3.laid(new PagesWide(3)));
        assertEquals(List.of(3, 1), List.of(three.tiles(), three.bands()));
        var whole = three.pages().stream().mapToDouble(three::chartWidth).sum();
        var table = three.table();
        assertEquals(3 * three.frame().inner() - table.width(0) - 2 * table.width(1), whole, 0.01);
    }

    @Test
    void onlyTheDaysAndLinesAskedForArePrinted() {
        var autumn = printed(A4.between(Optional.of(LocalDate.of(2026, 8, 3)), Optional.of(LocalDate.of(2026, 10, 30)))
                .with(List.of(PlanColumn.NUMBER, PlanColumn.PREDECESSORS)));
        assertEquals(
                "1: 0/0 8 linjer fra Anskaffelse, 2026-08-03 til 2026-10-30, Aktivitet Nr. Venter på\n",
                told(autumn));
        assertEquals(List.of("20 linjer utenfor perioden er utelatt."), notices(autumn));
        var closed = printed(A4.without(Set.of(Drawn.key("Konsept"), Drawn.key("Innføring"))));
        assertEquals(17, closed.rows(closed.pages().getFirst()).size());
    }

    @Test
    void everythingOnOneSheetShrinksTheTextButNeverBelowWhatCanBeRead() {
        var one = printed(A4.laid(new OnePage()));
        assertEquals(1, one.pages().size());
        assertTrue(one.frame().scale() * PaperFrame.TEXT >= PaperOrder.LEAST_POINTS, "the text can be read");
        assertEquals(List.of(), notices(one));
        var many = new PrintedPlan(A4.laid(new OnePage()), TITLE, longPlan(), WORDS, text -> 6 * text.length());
        assertEquals(PaperOrder.LEAST_POINTS, many.frame().scale() * PaperFrame.TEXT, 1e-9);
        assertEquals(List.of("Med lesbar tekst (6 punkt) trengs 7 sider."), notices(many));
    }

    @Test
    void aRollIsAsHighAsItsRows() {
        var roll = printed(A3.laid(new Roll()));
        assertEquals(1, roll.pages().size());
        assertEquals(2 * roll.frame().margin() + PaperFrame.TITLE + PaperFrame.ABOVE_LEGEND + roll.frame().legend()
                + PaperFrame.LAST_LINE + roll.headHeight()
                + 28 * GanttSight.ROW, roll.frame().height(), 0.01);
    }

    @Test
    void noRowIsSplitAndNoneIsPrintedTwice() {
        var many = new PrintedPlan(A4.laid(new Tiled(Detail.MONTHS)), TITLE, longPlan(), WORDS,
                text -> 6 * text.length());
        var first = many.pages().stream().filter(page -> page.tile() == 0).flatMap(page -> many.rows(page).stream())
                .map(row -> row.activity().name()).toList();
        assertEquals(longPlan().activities().stream().map(one -> one.name()).toList(), first);
        for (var page : many.pages()) {
            double room = many.frame().foot() - many.frame().top() - many.headHeight();
            assertTrue(page.rows() * GanttSight.ROW <= room, "the rows of sheet " + page.number() + " fit");
        }
    }

    @Test
    void aNameStandsOnlyOnTheSheetItsBarIsOn() {
        var tiled = printed(A3.laid(new Tiled(Detail.WEEKS)));
        var second = tiled.chart(tiled.pages().get(1)).body();
        var names = second.stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                .map(Mark.Label::text).toList();
        assertTrue(names.contains("Pilot på to soner"), "a bar of the autumn is named in the autumn");
        assertEquals(List.of(), names.stream().filter(name -> name.contains("Gevinstkartlegging")).toList());
    }

    @Test
    void theLegendExplainsWhatOccursAndNothingElse() {
        var plain = new PrintedPlan(A4, TITLE,
                new Drawn(LocalDate.of(2030, 1, 1)).work("Alene", LocalDate.of(2026, 1, 5), 10, 0, "").plan(), WORDS,
                text -> 6 * text.length());
        assertEquals(List.of("Kritisk: forsinkelse her forsinker planen", "Fri"), said(plain));
        assertTrue(said(printed(A3)).containsAll(List.of("Aktivitet", "Sammendrag", "Milepæl", "Beslutningspunkt",
                "Besluttet", "I dag")), "an example with everything has them all");
    }

    private static List<String> said(PrintedPlan printed) {
        return printed.legend().marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                .map(Mark.Label::text).toList();
    }

    @Test
    void anEmptyPlanIsOneSheetWithoutRows() {
        var empty = new PrintedPlan(A4, TITLE, GanttPlan.empty(Drawn.CALENDAR, LocalDate.of(2026, 6, 10)), WORDS,
                text -> 6 * text.length());
        assertEquals(List.of(0), empty.pages().stream().map(PrintedPage::rows).toList());
    }

    @Test
    void aSummaryIsNotPrintedForDaysWhenNothingUnderItHappens() {
        var monday = LocalDate.of(2026, 6, 1);
        var plan = new Drawn(monday).summary("Før og etter", monday).work("Før", monday, 5, 0, "")
                .work("Etter", monday.plusWeeks(10), 5, 0, "").top().work("Imens", monday.plusWeeks(4), 5, 0, "")
                .plan();
        var imens = new PrintedPlan(
                A4.between(Optional.of(monday.plusWeeks(3)), Optional.of(monday.plusWeeks(6))), TITLE, plan, WORDS,
                text -> 6 * text.length());
        assertEquals(List.of("Imens"),
                imens.rows(imens.pages().getFirst()).stream().map(row -> row.activity().name()).toList());
        assertEquals(List.of(Message.of("paper.notice.leftOut", 3L)), imens.notices());
    }
}
