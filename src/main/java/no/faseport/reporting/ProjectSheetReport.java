package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Row;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.ProjectStatus;

/// Prosjektark: what the public is told of a project, one page each, to be laid on the municipality's web pages.
///
/// Public is what the municipality tells of its plans anyway: what the project is called and is to give, which unit it belongs
/// to, how far it has come, and when it is decided about. Amounts, marks, risks, remarks, the log and the outcomes of decisions
/// are internal until somebody chooses to publish them, and people are named by their unit alone: a sheet lies on the web for
/// years, and those who work on the project change (personvern: no more about people than the purpose asks for).
final class ProjectSheetReport implements Report {
    private static final double ARROWS = 30;
    private static final double PIXELS = 96.0 / 72;

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
        var blocks = new ArrayList<Block>();
        if (rows.isEmpty()) {
            blocks.add(new Block.Text(words.text("reports.noProjects")));
        }
        for (var row : rows) {
            if (one.isEmpty()) {
                blocks.add(new Block.NewPage());
                blocks.add(new Block.Heading(1, row.name()));
            }
            blocks.addAll(sheet(row, facts, order, one.isPresent() ? 1 : 2));
        }
        return new Paper(words.language(), new About(facts.settings().municipality(),
                one.map(PortfolioRow::name).orElse(kind), one.map(PortfolioRow::unit).orElse(""), "", kind,
                facts.today(), "", one.map(PortfolioRow::unit).orElse(""), ""), order.shape(),
                one.isPresent() || blocks.size() < 2 ? blocks : blocks.subList(1, blocks.size()));
    }

    private static List<Block> sheet(PortfolioRow row, ReportFacts facts, ReportOrder order, int level) {
        var words = facts.words();
        var telling = new Telling(words, facts.today());
        double width = order.shape().room() * PIXELS;
        var purpose = facts.standing().project(row.id()).purpose();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(level, words.text("reports.project-sheet.goal")));
        blocks.add(new Block.Text(purpose.isBlank() ? words.text("reports.project-sheet.noGoal") : purpose));
        blocks.add(new Block.Heading(level, words.text("reports.project-sheet.where")));
        blocks.add(new Block.Picture(standing(row, telling, facts),
                new ProjectPictures(words, telling, false).phases(row, width, ARROWS), Optional.empty()));
        facts.standing().time(row.id()).map(Roadmap.Line::gates).map(gates -> gates(gates, row, facts))
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> {
                    blocks.add(new Block.Heading(level, words.text("reports.project-sheet.gates")));
                    blocks.add(new Block.Table("", List.of(words.text("reports.project-sheet.gate"),
                            words.text("reports.column.day"), words.text("reports.column.standing")),
                            List.of(100, 30, 48), Set.of(), lines));
                });
        blocks.add(new Block.Heading(level, words.text("reports.project-sheet.contact")));
        blocks.add(new Block.Text(row.unit().isBlank()
                ? facts.settings().municipality()
                : words.text("reports.project-sheet.contact.unit", row.unit(), facts.settings().municipality())));
        return blocks;
    }

    private static String standing(PortfolioRow row, Telling telling, ReportFacts facts) {
        return row.status() == ProjectStatus.ACTIVE
                ? telling.phase(row)
                : facts.words().text("project.status." + row.status());
    }

    /// When gates were passed and are planned; what was decided at the others is not told.
    private static List<Row> gates(List<Roadmap.Stage> gates, PortfolioRow row, ReportFacts facts) {
        var words = facts.words();
        return gates.stream().filter(gate -> passed(gate) || (!row.isOver() && gate.plannedOn().isPresent()))
                .map(gate -> Row.of(List.of(gate.title(), gate.day().map(words::date).orElse(""),
                        words.text("reports.project-sheet." + standing(gate, facts)))))
                .toList();
    }

    /// A gate whose day has gone by without a way on is not told as planned for that day.
    private static String standing(Roadmap.Stage gate, ReportFacts facts) {
        if (passed(gate)) {
            return "passed";
        }
        return gate.day().filter(facts.today()::isAfter).isPresent() ? "open" : "planned";
    }

    private static boolean passed(Roadmap.Stage gate) {
        return gate.outcome().filter(Outcome::movesOn).isPresent();
    }
}
