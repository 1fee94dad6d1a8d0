package no.faseport.reporting;

import static no.faseport.reporting.PortfolioStatusReport.DECIDED;
import static no.faseport.reporting.PortfolioStatusReport.EXCEPTIONS;
import static no.faseport.reporting.PortfolioStatusReport.MATRIX;
import static no.faseport.reporting.PortfolioStatusReport.NEEDED;
import static no.faseport.reporting.PortfolioStatusReport.PROJECTS;
import static no.faseport.reporting.PortfolioStatusReport.YEARS;
import static no.faseport.reporting.PortfolioStatusReport.under;

import java.util.ArrayList;
import java.util.List;
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
        var kept = asked ? sections : sections.stream().filter(section -> !section.equals(MATRIX)).toList();
        var ways = new ArrayList<OnePage>();
        if (!kept.equals(sections)) {
            ways.add(new OnePage(Closeness.USUAL, blocks(sections, Brevity.NONE)));
        }
        for (var closeness : Closeness.values()) {
            ways.add(new OnePage(closeness, blocks(kept, Brevity.NONE)));
        }
        if (kept.contains(PROJECTS) && !kept.contains(MATRIX)) {
            Brevity.STEPS.forEach(step -> ways.add(new OnePage(Closeness.CLOSEST, blocks(kept, step))));
        }
        return ways;
    }

    private List<Block> blocks(List<String> sections, Brevity brevity) {
        var blocks = new ArrayList<Block>();
        blocks.add(new StatusTiles(facts, order).of(rows));
        var columns = new ArrayList<Column>();
        for (var section : sections) {
            if (section.equals(PROJECTS) || section.equals(MATRIX)) {
                blocks.addAll(beside(columns));
                columns.clear();
                blocks.addAll(section.equals(PROJECTS) ? new ProjectLines(facts, order).of(rows) : matrix());
            } else {
                place(section, brevity, columns);
            }
        }
        blocks.addAll(beside(columns));
        return blocks;
    }

    /// What stands in a column, and how wide that is beside others.
    private record Column(int wide, boolean rulings, List<Block> blocks) {
    }

    /// Each section has a column of its own, but what was decided and what must be share one where they follow each other.
    private void place(String section, Brevity brevity, List<Column> columns) {
        boolean rulings = section.equals(DECIDED) || section.equals(NEEDED);
        var told = told(section, brevity);
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

    private List<Block> told(String section, Brevity brevity) {
        var rulings = new RulingLines(facts, order);
        return under(facts, section, switch (section) {
            case EXCEPTIONS -> new BriefExceptions(facts).of(rows, brevity.watched());
            case DECIDED -> rulings.decidedBriefly(brevity.decided());
            case NEEDED -> rulings.neededBriefly(rows, brevity.needed());
            case YEARS -> new YearLines(facts, order).stacked(rows, width() * wide(YEARS) / ALL - GAP);
            default -> throw new IllegalArgumentException("No section " + section);
        });
    }

    private List<Block> matrix() {
        return under(facts, MATRIX, List.of(new StandingMatrix(facts).of(rows, width(), false)));
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
