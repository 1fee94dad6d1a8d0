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
    static final String PROJECTS = "projects";
    static final String EXCEPTIONS = "exceptions";
    static final String DECIDED = "decided";
    static final String NEEDED = "needed";
    static final String YEARS = "years";
    static final String MATRIX = "matrix";
    /// So wide a sheet has room for the two pictures beside each other, in points.
    private static final double WIDE = 1000;
    private static final int BROAD = 3;
    private static final int NARROW = 2;
    private static final double GAP = 24;
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
        return List.of(PROJECTS, EXCEPTIONS, DECIDED, NEEDED, YEARS, MATRIX);
    }

    @Override
    public Optional<DecisionPeriod> decided(ReportFacts facts, ReportOrder order) {
        return Optional.of(new RulingLines(facts, order).period());
    }

    @Override
    public Paper paper(ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var rows = facts.rows();
        var title = words.text("reports.portfolio-status.title");
        var about = new About(facts.settings().municipality(), title, facts.settings().name(), "", title,
                facts.today(), "", facts.author(), selection(facts, order));
        if (rows.isEmpty()) {
            return new Paper(words.language(), about, order.shape(),
                    List.of(new Block.Text(words.text("reports.noProjects"))));
        }
        var sections = facts.template().sectionsOf(this);
        var blocks = new ArrayList<Block>(List.of(new StatusTiles(facts, order).of(rows)));
        blocks.addAll(sections(sections, rows, facts, order));
        return new Paper(words.language(), about, order.shape(), blocks, new StatusSheet(facts, order, rows)
                .ways(sections, !facts.template().sections().isEmpty()));
    }

    /// One after the other; the two that are pictures above all stand beside each other where they follow each other and the
    /// sheet is wide.
    private static List<Block> sections(List<String> sections, List<PortfolioRow> rows, ReportFacts facts,
            ReportOrder order) {
        var blocks = new ArrayList<Block>();
        boolean isWide = order.shape().room() > WIDE;
        for (int i = 0; i < sections.size(); i++) {
            var next = i + 1 < sections.size() ? sections.get(i + 1) : "";
            if (isWide && Set.of(sections.get(i), next).equals(Set.of(MATRIX, YEARS))) {
                var pair = sections.subList(i, i + 2);
                blocks.add(new Block.Beside(pair.stream().map(PortfolioStatusReport::weight).toList(),
                        pair.stream().map(section -> half(section, rows, facts, order)).toList()));
                i++;
            } else {
                blocks.addAll(section(sections.get(i), rows, facts, order));
            }
        }
        return blocks;
    }

    private static int weight(String section) {
        return section.equals(MATRIX) ? BROAD : NARROW;
    }

    private static List<Block> half(String section, List<PortfolioRow> rows, ReportFacts facts, ReportOrder order) {
        double width = order.shape().room() * PIXELS * weight(section) / (BROAD + NARROW) - GAP;
        return under(facts, section, List.of(section.equals(MATRIX)
                ? new StandingMatrix(facts).of(rows, width, false)
                : new YearLines(facts, order).of(rows, width)));
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
            case EXCEPTIONS -> under(facts, section, new Exceptions(facts).of(rows));
            case DECIDED -> under(facts, section, rulings.decided());
            case NEEDED -> under(facts, section, rulings.needed(rows));
            case MATRIX -> under(facts, section, new StandingMatrix(facts).of(rows, width, true));
            case YEARS -> under(facts, section, new YearLines(facts, order).of(rows, width));
            default -> throw new IllegalArgumentException("No section " + section);
        };
    }

    private static List<Block> under(ReportFacts facts, String section, Block block) {
        return under(facts, section, List.of(block));
    }

    private static List<Block> under(ReportFacts facts, String section, List<Block> blocks) {
        return Stream.concat(Stream.of(heading(facts, section)), blocks.stream()).toList();
    }

    /// What `section` is called above it.
    static Block heading(ReportFacts facts, String section) {
        return new Block.Heading(1, facts.words().text("reports.portfolio-status.section." + section));
    }
}
