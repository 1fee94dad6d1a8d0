package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.portfolio.PortfolioRow;

/// Prosjektark: what the public is told of a project, one page each, to be laid on the municipality's web pages.
final class ProjectSheetReport implements Report {
    @Override
    public String code() {
        return "project-sheet";
    }

    @Override
    public PageShape usual() {
        return PageShape.A4;
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.VIEW, Choice.PROJECT, Choice.STATUS_DATE);
    }

    @Override
    public List<String> sections() {
        return List.of();
    }

    @Override
    public Paper paper(ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var one = ProjectStatusReport.one(facts, order);
        var rows = one.map(List::of).orElse(order.project().isBlank() ? facts.rows() : List.of());
        var kind = words.text("reports.project-sheet.title");
        var sheet = new PublicSheet(facts, order, one.isPresent() ? 1 : 2);
        var blocks = new ArrayList<Block>();
        if (rows.isEmpty()) {
            blocks.add(new Block.Text(words.text("reports.noProjects")));
        }
        for (var row : rows) {
            if (one.isEmpty()) {
                blocks.add(new Block.NewPage());
                blocks.add(new Block.Heading(1, row.name()));
            }
            blocks.addAll(sheet.of(row));
        }
        return new Paper(words.language(), new About(facts.settings().municipality(),
                one.map(PortfolioRow::name).orElse(kind),
                one.map(PortfolioRow::unit).orElseGet(facts.settings()::name), "", kind,
                facts.today(), "", one.map(PortfolioRow::unit).orElse(""), ""), order.shape(),
                one.isPresent() || blocks.size() < 2 ? blocks : blocks.subList(1, blocks.size()));
    }
}
