package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.document.Block;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Telling;

/// What a project is and where it stands in time: facts at both sides, and its phases and gates to scale.
record ProjectHead(ReportFacts facts, ReportOrder order) {
    private static final double ARROWS = 26;
    /// Pixels a point.
    private static final double PIXELS = 96.0 / 72;

    List<Block> of(PortfolioRow row) {
        var words = facts.words();
        var project = facts.standing().project(row.id());
        var telling = new Telling(words, facts.today());
        var out = new Manuscript(words);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Beside(List.of(1, 1), List.of(
                List.of(new Block.Facts(List.of(out.fact("report.owner", row.owner()),
                        out.fact("report.leader", row.leader()), out.fact("report.unit", row.unit())))),
                List.of(new Block.Facts(List.of(
                        out.fact("reports.fact.phase", row.phase().name()),
                        out.fact("reports.fact.next", row.nextGate().map(telling::gate)
                                .orElse(words.text("project.status." + row.status()))),
                        out.fact("report.caseNumber", project.caseNumber())))))));
        blocks.add(time(row, telling));
        return blocks;
    }

    private Block time(PortfolioRow row, Telling telling) {
        var pictures = new ProjectPictures(facts.words(), telling, order.thousands());
        double width = order.shape().room() * PIXELS;
        var drawing = facts.standing().time(row.id()).flatMap(line -> pictures.time(row, line, width))
                .orElseGet(() -> pictures.phases(row, width, ARROWS));
        return new Block.Picture(facts.words().text("reports.time"), drawing, Optional.empty());
    }
}
