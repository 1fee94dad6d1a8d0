package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.portfolio.PortfolioRow;

/// Porteføljestatus: forty projects on a sheet, then what is not as it should be, what was decided, what must be, and the money.
final class PortfolioStatusReport implements Report {
    static final String CODE = "portfolio-status";
    private static final String PROJECTS = "projects";
    private static final String MATRIX = "matrix";
    private static final String YEARS = "years";
    /// So wide a sheet has room for the two pictures beside each other, in points.
    private static final double WIDE = 1000;
    private static final List<Integer> SIDES = List.of(3, 2);
    private static final double BROAD = 0.59;
    private static final double NARROW = 0.385;
    private static final double PIXELS = 96.0 / 72;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public PageShape usual() {
        return PageShape.A3_LYING;
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.VIEW, Choice.YEAR, Choice.PERIOD, Choice.STATUS_DATE, Choice.THOUSANDS);
    }

    @Override
    public List<String> sections() {
        return List.of(PROJECTS, MATRIX, YEARS, "exceptions", "decided", "needed");
    }

    @Override
    public Optional<DecisionPeriod> decided(ReportFacts facts, ReportOrder order) {
        return Optional.of(new RulingLines(facts, order).period());
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
            blocks.addAll(sections(facts.template().sectionsOf(this), rows, facts, order));
        }
        var title = words.text("reports.portfolio-status.title");
        return new Paper(words.language(), new About(facts.settings().municipality(), title, facts.settings().name(),
                "", title, facts.today(), "", facts.author(), selection(facts, order)), order.shape(), blocks);
    }

    /// One after the other; the two that are pictures above all stand beside each other where they follow each other and the
    /// sheet is wide.
    private static List<Block> sections(List<String> sections, List<PortfolioRow> rows, ReportFacts facts,
            ReportOrder order) {
        var blocks = new ArrayList<Block>();
        boolean isWide = order.shape().room() > WIDE;
        for (int i = 0; i < sections.size(); i++) {
            var next = i + 1 < sections.size() ? sections.get(i + 1) : "";
            if (isWide && sections.get(i).equals(MATRIX) && next.equals(YEARS)) {
                double width = order.shape().room() * PIXELS;
                blocks.add(new Block.Beside(SIDES, List.of(
                        under(facts, MATRIX, new StandingMatrix(facts).of(rows, width * BROAD, false)),
                        under(facts, YEARS, new YearLines(facts, order).of(rows, width * NARROW)))));
                i++;
            } else {
                blocks.addAll(section(sections.get(i), rows, facts, order));
            }
        }
        return blocks;
    }

    /// The view, and how amounts are written.
    static String selection(ReportFacts facts, ReportOrder order) {
        var money = facts.words().text(order.thousands() ? "reports.money.thousands" : "reports.money.kroner",
                String.valueOf(order.year()));
        return facts.selection().isBlank() ? money : facts.selection() + ", " + money;
    }

    private static List<Block> section(String section, List<PortfolioRow> rows, ReportFacts facts,
            ReportOrder order) {
        var rulings = new RulingLines(facts, order);
        double width = order.shape().room() * PIXELS;
        return switch (section) {
            case PROJECTS -> new ProjectLines(facts, order).of(rows);
            case "exceptions" -> under(facts, section, new Exceptions(facts).of(rows));
            case "decided" -> under(facts, section, rulings.decided());
            case "needed" -> under(facts, section, rulings.needed(rows));
            case MATRIX -> under(facts, section, new StandingMatrix(facts).of(rows, width, true));
            case YEARS -> under(facts, section, new YearLines(facts, order).of(rows, width));
            default -> throw new IllegalArgumentException("No section " + section);
        };
    }

    private static List<Block> under(ReportFacts facts, String section, Block block) {
        return under(facts, section, List.of(block));
    }

    private static List<Block> under(ReportFacts facts, String section, List<Block> blocks) {
        return Stream.concat(
                Stream.of(new Block.Heading(1, facts.words().text("reports.portfolio-status.section." + section))),
                blocks.stream()).toList();
    }
}
