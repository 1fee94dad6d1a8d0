package no.faseport.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.portfolio.PortfolioRow;

/// Prosjektstatus: one project on a page or two, for its owner.
final class ProjectStatusReport implements Report {
    static final String CODE = "project-status";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public PageShape usual() {
        return PageShape.A4;
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.PROJECT, Choice.YEAR, Choice.STATUS_DATE, Choice.THOUSANDS);
    }

    @Override
    public List<String> sections() {
        return ProjectChapters.SECTIONS;
    }

    @Override
    public List<String> usualSections() {
        return ProjectChapters.USUAL;
    }

    @Override
    public Paper paper(ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var row = one(facts, order);
        var title = words.text("reports.project-status.title");
        var about = new About(facts.settings().municipality(), title, row.map(ProjectStatusReport::name).orElse(""),
                row.map(one -> facts.standing().project(one.id()).caseNumber()).orElse(""), title, facts.today(), "",
                facts.author(), words.text(order.thousands() ? "reports.unit.thousands" : "reports.unit.kroner"));
        var blocks = row.map(one -> new ProjectChapters(facts, order, 1).of(one, facts.template().sectionsOf(this)))
                .orElse(List.<Block>of(new Block.Text(words.text("reports.noProject", order.project()))));
        return new Paper(words.language(), about, order.shape(), blocks);
    }

    /// Number and name.
    static String name(PortfolioRow row) {
        return row.number() + " " + row.name();
    }

    /// The project that is asked for; nothing where no number is given or none has it.
    static Optional<PortfolioRow> one(ReportFacts facts, ReportOrder order) {
        return facts.rows().stream().filter(row -> row.number().equals(order.project().strip())).findFirst();
    }
}
