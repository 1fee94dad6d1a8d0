package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.document.Block;
import no.faseport.economy.AmountScale;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Telling;

/// What a project is and where it stands in time: facts at both sides, and its phases and gates to scale.
///
/// @param alone true where the title of the document says the case number already
record ProjectHead(ReportFacts facts, ReportOrder order, boolean alone) {
    private static final double ARROWS = 26;
    /// Pixels a point.
    private static final double PIXELS = 96.0 / 72;

    List<Block> of(PortfolioRow row) {
        var words = facts.words();
        var telling = new Telling(words, facts.today());
        var out = new Manuscript(words, order.thousands() ? AmountScale.THOUSANDS : AmountScale.KRONER);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Beside(List.of(1, 1), List.of(
                List.of(new Block.Facts(List.of(out.fact("report.owner", row.owner()),
                        out.fact("report.leader", row.leader()), out.fact("report.unit", row.unit())))),
                List.of(new Block.Facts(where(row, telling, out))))));
        blocks.add(time(row, telling));
        return blocks;
    }

    /// Its phase, its next gate or how it ended, and its case number where nothing else says that.
    private List<List<String>> where(PortfolioRow row, Telling telling, Manuscript out) {
        var lines = new ArrayList<List<String>>();
        lines.add(out.fact("reports.fact.phase", row.phase().name()));
        var next = next(row, telling, out);
        next.ifPresent(lines::add);
        if (alone || next.isEmpty()) {
            lines.add(standing(row, out));
        }
        if (!alone) {
            lines.add(out.fact("report.caseNumber", facts.standing().project(row.id()).caseNumber()));
        }
        return lines;
    }

    /// The gate it stands before, where there is one.
    private Optional<List<String>> next(PortfolioRow row, Telling telling, Manuscript out) {
        return row.nextGate().map(gate -> out.fact("reports.fact.next", telling.gate(gate)));
    }

    private List<String> standing(PortfolioRow row, Manuscript out) {
        return out.fact("reports.column.standing", facts.words().text("project.status." + row.status()));
    }

    private Block time(PortfolioRow row, Telling telling) {
        var pictures = new ProjectPictures(facts.words(), telling, order.thousands());
        double width = order.shape().room() * PIXELS;
        var drawing = facts.standing().time(row.id()).flatMap(line -> pictures.time(row, line, width))
                .orElseGet(() -> pictures.phases(row, width, ARROWS));
        return new Block.Picture("", drawing, Optional.empty());
    }
}
