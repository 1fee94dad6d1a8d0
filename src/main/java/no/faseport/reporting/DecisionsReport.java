package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Row;
import no.faseport.portfolio.ProtocolLine;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.words.Words;

/// Beslutningsprotokoll: every decision of a period, with its case number.
final class DecisionsReport implements Report {
    private static final List<Integer> WIDTHS = List.of(10, 26, 12, 16, 14);

    @Override
    public String code() {
        return "decisions";
    }

    @Override
    public PageShape usual() {
        return PageShape.A4;
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.VIEW, Choice.PERIOD);
    }

    @Override
    public List<String> sections() {
        return List.of();
    }

    @Override
    public Paper paper(ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var blocks = new ArrayList<Block>();
        for (var row : facts.rows()) {
            var lines = facts.protocol(row.id()).map(ProtocolPage::lines).orElse(List.of()).stream()
                    .filter(line -> falls(line, order)).toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block.Heading(1, row.number() + " " + row.name()));
                blocks.add(table(lines, words));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Text(words.text("reports.decisions.none")));
        }
        var title = words.text("reports.decisions.title");
        return new Paper(words.language(), new About(facts.settings().municipality(), title,
                facts.settings().name(), "", title, facts.today(), "", facts.author(), facts.selection()),
                order.shape(), blocks);
    }

    private static boolean falls(ProtocolLine line, ReportOrder order) {
        var on = line.decision().decidedOn();
        return order.from().filter(on::isBefore).isEmpty() && order.until().filter(on::isAfter).isEmpty();
    }

    private static Block table(List<ProtocolLine> lines, Words words) {
        return new Block.Table("", List.of("reports.decisions.column.gate", "reports.decisions.column.outcome",
                "reports.decisions.column.day", "reports.decisions.column.body", "reports.decisions.column.case")
                .stream()
                .map(words::text).toList(), WIDTHS, Set.of(),
                lines.stream().map(line -> Row.of(List.of(line.code(),
                        words.text("outcome." + line.decision().outcome()), words.date(line.decision().decidedOn()),
                        line.decision().body(), line.decision().caseNumber()))).toList());
    }
}
