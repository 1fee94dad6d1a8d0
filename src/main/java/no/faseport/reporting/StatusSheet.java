package no.faseport.reporting;

import static no.faseport.reporting.PortfolioStatusReport.DECIDED;
import static no.faseport.reporting.PortfolioStatusReport.EXCEPTIONS;
import static no.faseport.reporting.PortfolioStatusReport.MATRIX;
import static no.faseport.reporting.PortfolioStatusReport.NEEDED;
import static no.faseport.reporting.PortfolioStatusReport.PROJECTS;
import static no.faseport.reporting.PortfolioStatusReport.YEARS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.OnePage;
import no.faseport.document.OnePage.Closeness;
import no.faseport.portfolio.PortfolioRow;

/// The portfolio's status on one sheet: the projects over all of its width, and what follows from them in columns below.
record StatusSheet(ReportFacts facts, ReportOrder order, List<PortfolioRow> rows) {
    /// No sheet has room for more projects.
    private static final int MOST = 60;
    /// Narrower sheets, in points, have no room for columns.
    private static final double WIDE = 1000;
    private static final double PIXELS = 96.0 / 72;
    private static final double GAP = 24;
    private static final int EXCEPTIONS_WIDE = 82;
    private static final int RULINGS_WIDE = 83;
    private static final int YEARS_WIDE = 36;
    private static final int KRONER_WIDE = 44;
    private static final int ALL = EXCEPTIONS_WIDE + RULINGS_WIDE + KRONER_WIDE;

    /// The ways to stand on one page, that with the most and largest first; none where there is no room for it anyway. The matrix,
    /// where nobody has asked for it, gives way before letters become smaller. Lists are cut last, where the table of projects has
    /// what they miss, and never to make room for the matrix.
    List<OnePage> ways(List<String> sections, boolean asked) {
        if (order.shape().room() <= WIDE || rows.size() > MOST) {
            return List.of();
        }
        var told = sections.stream().collect(Collectors.toMap(section -> section, this::told));
        var tiles = new StatusTiles(facts, order).of(rows);
        var kept = asked ? sections : sections.stream().filter(section -> !section.equals(MATRIX)).toList();
        var ways = new LinkedHashSet<OnePage>();
        if (!kept.equals(sections)) {
            ways.add(new OnePage(Closeness.USUAL, blocks(tiles, told, sections, Brevity.NONE)));
        }
        for (var closeness : Closeness.values()) {
            ways.add(new OnePage(closeness, blocks(tiles, told, kept, Brevity.NONE)));
        }
        if (kept.contains(PROJECTS) && !kept.contains(MATRIX)) {
            Brevity.STEPS.forEach(step -> ways.add(new OnePage(Closeness.CLOSEST, blocks(tiles, told, kept, step))));
        }
        return List.copyOf(ways);
    }

    private List<Block> blocks(Block tiles, Map<String, CutList> told, List<String> sections, Brevity brevity) {
        var blocks = new ArrayList<Block>(List.of(tiles));
        var columns = new ArrayList<Column>();
        for (var section : sections) {
            var parts = Objects.requireNonNull(told.get(section)).to(brevity.of(section));
            if (section.equals(PROJECTS) || section.equals(MATRIX)) {
                blocks.addAll(beside(columns));
                columns.clear();
                blocks.addAll(parts);
            } else {
                place(section, parts, columns);
            }
        }
        blocks.addAll(beside(columns));
        return blocks;
    }

    /// What stands in a column, and how wide that is beside others.
    private record Column(int wide, boolean rulings, List<Block> blocks) {
    }

    /// Each section has a column of its own, but what was decided and what must be share one where they follow each other.
    private void place(String section, List<Block> told, List<Column> columns) {
        boolean rulings = section.equals(DECIDED) || section.equals(NEEDED);
        if (rulings && !columns.isEmpty() && columns.getLast().rulings()) {
            var before = columns.removeLast().blocks();
            columns.add(new Column(RULINGS_WIDE, true, Stream.concat(before.stream(), told.stream()).toList()));
        } else {
            columns.add(new Column(wide(section), rulings, told));
        }
    }

    private int wide(String section) {
        return switch (section) {
            case EXCEPTIONS -> EXCEPTIONS_WIDE;
            case YEARS -> order.thousands() ? YEARS_WIDE : KRONER_WIDE;
            default -> RULINGS_WIDE;
        };
    }

    private CutList told(String section) {
        if (section.equals(PROJECTS)) {
            return CutList.whole(new ProjectLines(facts, order).of(rows));
        }
        var rulings = new RulingLines(facts, order);
        return (switch (section) {
            case EXCEPTIONS -> new BriefExceptions(facts).of(rows);
            case DECIDED -> rulings.decidedBriefly();
            case NEEDED -> rulings.neededBriefly(rows);
            case YEARS -> CutList.whole(
                    new YearLines(facts, order).stacked(rows, width() * wide(YEARS) / ALL - GAP));
            case MATRIX -> CutList.whole(List.of(new StandingMatrix(facts).of(rows, width(), false)));
            default -> throw new IllegalArgumentException("No section " + section);
        }).under(PortfolioStatusReport.heading(facts, section));
    }

    private static List<Block> beside(List<Column> columns) {
        return columns.isEmpty()
                ? List.of()
                : List.of(new Block.Beside(columns.stream().map(Column::wide).toList(),
                        columns.stream().map(Column::blocks).toList()));
    }

    private double width() {
        return order.shape().room() * PIXELS;
    }
}
