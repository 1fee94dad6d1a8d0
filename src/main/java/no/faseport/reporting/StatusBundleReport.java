package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Row;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.Section;

/// The status of every project in the view, each on pages of its own, after a front page and the contents.
final class StatusBundleReport implements Report {
    private static final List<Integer> WIDTHS = List.of(76, 60, 9, 9, 9, 9, 9, 20);

    @Override
    public String code() {
        return "status-bundle";
    }

    @Override
    public PageShape usual() {
        return PageShape.A4;
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.VIEW, Choice.YEAR, Choice.STATUS_DATE, Choice.THOUSANDS);
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
        var rows = facts.rows();
        var blocks = new ArrayList<Block>();
        if (rows.isEmpty()) {
            blocks.add(new Block.Text(words.text("reports.noProjects")));
        } else {
            blocks.add(new StatusTiles(facts, order).of(rows));
            blocks.add(front(rows, facts, order));
            blocks.add(new Block.Text(new Signs(words).legend()));
            if (rows.size() > 1) {
                blocks.addAll(List.of(new Block.NewPage(), new Block.Contents(false)));
            }
            var chapters = new ProjectChapters(facts, order, 2);
            var sections = facts.template().sectionsOf(this);
            for (var row : rows) {
                blocks.add(new Block.NewPage());
                blocks.add(new Block.Heading(1, ProjectStatusReport.name(row)));
                blocks.addAll(chapters.of(row, sections));
            }
        }
        return new Paper(words.language(), new About(facts.settings().municipality(),
                words.text("reports.status-bundle.title"), facts.settings().name(), "",
                words.text("reports.project-status.title"), facts.today(), "", facts.author(),
                PortfolioStatusReport.selection(facts, order)), order.shape(), blocks);
    }

    private static Block front(List<PortfolioRow> rows, ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var signs = new Signs(words);
        var head = new ArrayList<>(List.of(words.text("reports.column.project"), words.text("reports.column.gate")));
        for (var section : Section.values()) {
            head.add(signs.letter(section));
        }
        head.add(words.text("reports.column.deviation"));
        return new Block.Table("", head, WIDTHS, Set.of(7), rows.stream().map(row -> line(row, facts, order)).toList(),
                true);
    }

    private static Row line(PortfolioRow row, ReportFacts facts, ReportOrder order) {
        var telling = new Telling(facts.words(), facts.today());
        var cells = new ArrayList<Cell>(List.of(Cell.of(ProjectStatusReport.name(row)),
                Cell.of(row.nextGate().map(telling::gate)
                        .orElse(facts.words().text("project.status." + row.status())))));
        for (var section : Section.values()) {
            cells.add(new Signs(facts.words()).cell(section, row.marks()));
        }
        cells.add(Cell.of(Amounts.of(facts.words(), order).signed(row.deviation())));
        return Row.of(cells.toArray(Cell[]::new));
    }
}
