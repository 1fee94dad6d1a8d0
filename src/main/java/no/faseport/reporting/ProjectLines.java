package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Sums;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.Section;
import no.faseport.words.Words;

/// The projects of a portfolio, a low line for each, so that forty stand on one sheet.
record ProjectLines(ReportFacts facts, ReportOrder order) {
    private static final List<Integer> WIDTHS = List.of(76, 45, 46, 48, 9, 9, 9, 9, 9, 27, 17, 17, 17, 26, 44);
    private static final Set<Integer> NUMBERS = Set.of(10, 11, 12);
    /// Sheets with more room than this, in points, have every column.
    private static final double ALL = 1000;
    /// Those with more than this go without the unit, and those with less have the fewest.
    private static final double MOST = 700;
    private static final int THE_UNIT = 1;
    private static final Set<Integer> FEWEST = Set.of(0, 2, 3, 4, 5, 6, 7, 8, 12, 13);
    private static final int NAME = 54;
    private static final int UNIT = 33;
    private static final int LEADER = 31;

    /// The table of `rows`, with what its letters and bars mean below it.
    List<Block> of(List<PortfolioRow> rows) {
        var words = facts.words();
        var lines = new ArrayList<Row>();
        rows.forEach(row -> lines.add(line(row)));
        lines.add(sum(Sums.of(rows)));
        return List.of(new Block.Table("", kept(head(words)), kept(WIDTHS), numbers(), lines, true),
                new Block.Beside(List.of(1, 1), List.of(List.of(new Block.Text(new Signs(words).legend())),
                        List.of(new Block.Text(words.text("reports.bar.legend"))))));
    }

    /// The columns a sheet of the order's shape has room for.
    private List<Integer> columns() {
        double room = order.shape().room();
        return IntStream.range(0, WIDTHS.size()).boxed()
                .filter(column -> room > ALL || (room > MOST ? column != THE_UNIT : FEWEST.contains(column))).toList();
    }

    private <T> List<T> kept(List<T> all) {
        return columns().stream().map(all::get).toList();
    }

    private Set<Integer> numbers() {
        var columns = columns();
        return NUMBERS.stream().map(columns::indexOf).filter(place -> place >= 0).collect(Collectors.toSet());
    }

    private List<String> head(Words words) {
        var head = new ArrayList<>(List.of(words.text("reports.column.project"), words.text("reports.column.unit"),
                words.text("reports.column.phase"), words.text("reports.column.gate")));
        for (var section : Section.values()) {
            head.add(new Signs(words).letter(section));
        }
        head.add(words.text("reports.column.bar"));
        head.add(words.text("reports.column.budget"));
        head.add(words.text("reports.column.forecast"));
        head.add(words.text("reports.column.deviation"));
        head.add(words.text("reports.column.trend"));
        head.add(words.text("reports.column.leader"));
        return head;
    }

    private Row line(PortfolioRow row) {
        var words = facts.words();
        var telling = new Telling(words, facts.today());
        var pictures = new ProjectPictures(words, telling, order.thousands());
        var signs = new Signs(words);
        var cells = new ArrayList<Cell>(List.of(
                Cell.of(Excerpt.of(row.number() + " " + row.name(), NAME)), Cell.of(Excerpt.of(row.unit(), UNIT)),
                new Cell.Picture(pictures.phase(row)),
                Cell.of(row.nextGate().map(telling::gate).orElse(""))));
        for (var section : Section.values()) {
            cells.add(signs.cell(section, row.marks()));
        }
        cells.add(new Cell.Picture(pictures.money(row)));
        cells.add(Cell.of(telling.money(row.budget(), order.thousands())));
        cells.add(Cell.of(telling.money(row.forecast(), order.thousands())));
        cells.add(Cell.of(telling.signed(row.deviation(), order.thousands())));
        cells.add(row.isOver() ? Cell.of("") : signs.trend(facts.standing().reports(row.id())));
        cells.add(Cell.of(Excerpt.of(row.leader(), LEADER)));
        return Row.of(kept(cells).toArray(Cell[]::new));
    }

    private Row sum(Sums sums) {
        var telling = new Telling(facts.words(), facts.today());
        var texts = new ArrayList<>(IntStream.range(0, WIDTHS.size()).mapToObj(i -> "").toList());
        texts.set(0, facts.words().count("reports.sum", sums.projects()));
        texts.set(10, telling.money(sums.budget(), order.thousands()));
        texts.set(11, telling.money(sums.forecast(), order.thousands()));
        texts.set(12, telling.signed(sums.deviation(), order.thousands()));
        return Row.sum(kept(texts));
    }
}
