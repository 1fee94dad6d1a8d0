package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Signal;
import no.faseport.document.Tile;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostView;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetStanding;
import no.faseport.economy.edition.ComparisonLines;
import no.faseport.economy.figures.MoneyFacts;
import no.faseport.economy.figures.MoneyFigures;
import no.faseport.economy.figures.Subject;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.words.Words;

/// IKT-kostnadsoversikt: what the projects cost in the order's year and the three after it, as the screen and the workbook
/// have it.
final class CostsReport implements Report {
    private static final List<Subject> FIGURES = List.of(Subject.FINANCING, Subject.FRAME, Subject.COURSE,
            Subject.STEPS, Subject.ACCOUNTS, Subject.UNITS);

    /// The parts that a template may leave out or order otherwise.
    private enum Part {
        TOTALS, COMPARISON, CHARTS, PROJECTS, ACCOUNTS, UNITS, FINANCING;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String code() {
        return "costs";
    }

    @Override
    public PageShape usual() {
        return new PageShape(PaperSize.A4, true);
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.VIEW, Choice.YEAR, Choice.STATUS_DATE, Choice.THOUSANDS);
    }

    @Override
    public List<String> sections() {
        return Arrays.stream(Part.values()).map(Part::code).toList();
    }

    @Override
    public Paper paper(ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var money = facts.money();
        var overview = new CostOverview(money.lines(), money.names(), money.year(),
                money.year() + MoneyFacts.YEARS - 1);
        var writing = new Writing(money, overview, Amounts.of(words, order), order.shape());
        var blocks = new ArrayList<Block>();
        if (money.lines().isEmpty()) {
            blocks.add(new Block.Text(words.text("reports.costs.none")));
        } else {
            for (var section : facts.template().sectionsOf(this)) {
                blocks.addAll(writing.part(Part.valueOf(section.toUpperCase(Locale.ROOT))));
            }
        }
        return new Paper(words.language(), about(facts, writing, overview), order.shape(), blocks);
    }

    private About about(ReportFacts facts, Writing writing, CostOverview overview) {
        var words = facts.words();
        var title = words.text("reports.costs.title");
        var subtitle = words.text("reports.costs.subtitle", facts.settings().name(),
                String.valueOf(overview.years().getFirst()), String.valueOf(overview.years().getLast()));
        var selection = Stream.of(facts.selection(), writing.amounts().unit()).filter(text -> !text.isBlank())
                .toList();
        return new About(facts.settings().municipality(), title, subtitle, "", title, facts.today(), "",
                facts.author(), String.join(", ", selection));
    }

    private record Writing(MoneyFacts money, CostOverview overview, Amounts amounts, PageShape shape) {
        List<Block> part(Part part) {
            return switch (part) {
                case TOTALS -> totals();
                case COMPARISON -> comparison();
                case CHARTS -> charts();
                case PROJECTS -> by(CostView.PROJECTS);
                case ACCOUNTS -> by(CostView.ACCOUNTS);
                case UNITS -> by(CostView.UNITS);
                case FINANCING -> by(CostView.FINANCING);
            };
        }

        private Words words() {
            return amounts.words();
        }

        private CostTables tables() {
            return new CostTables(overview, amounts);
        }

        private Block heading(String section, Object... arguments) {
            return new Block.Heading(1, words().text("reports.costs.section." + section, arguments));
        }

        private List<Block> totals() {
            var pictures = MoneyPictures.wide(amounts, shape);
            var blocks = new ArrayList<Block>(List.of(heading(Part.TOTALS.code()), new Block.Tiles(tiles()),
                    tables().years(shape.landscape()), pictures.years(overview, tables())));
            blocks.add(new Block.Text(words().text("reports.costs.how")));
            blocks.add(tables().groups());
            unforecast().ifPresent(blocks::add);
            return blocks;
        }

        /// What the forecast leaves out where projects have none, so that it can be held against the portfolio's.
        private Optional<Block> unforecast() {
            int first = money.year();
            var year = overview.net().in(first);
            return year.budget().minus(year.forecast()).equals(year.deviation())
                    ? Optional.empty()
                    : Optional.of(new Block.Text(words().text("reports.costs.unforecast",
                            amounts.text(year.budget().minus(year.deviation())), amounts.unit(),
                            String.valueOf(first))));
        }

        private List<Tile> tiles() {
            int first = money.year();
            var year = overview.net().in(first);
            var named = String.valueOf(first);
            var deviation = year.deviation();
            return List.of(
                    tile("budget", named, amounts.text(year.budget()), "", Optional.empty()),
                    tile("actual", named, amounts.text(year.actual()), "", Optional.empty()),
                    tile("forecast", named, amounts.text(year.forecast()), "", Optional.empty()),
                    tile("deviation", named, amounts.signed(deviation),
                            deviating(deviation, year.budget().minus(year.forecast())),
                            Optional.of(deviation.amount().signum() < 0 ? Signal.WATCH : Signal.GOOD)),
                    tile("all", words().text("reports.costs.span", named,
                            String.valueOf(overview.years().getLast())),
                            amounts.text(overview.net().total(AmountKind.BUDGET)), "", Optional.empty()));
        }

        /// Which way it deviates, and of what where some of the budget has no forecast to be held against.
        private String deviating(Money deviation, Money ofAll) {
            if (deviation.isZero()) {
                return "";
            }
            var way = words().text(deviation.amount().signum() > 0 ? "reports.costs.less" : "reports.costs.more");
            return deviation.equals(ofAll) ? way : words().text("reports.costs.forecasted", way);
        }

        private Tile tile(String name, String years, String figure, String note, Optional<Signal> signal) {
            return new Tile(words().text("reports.costs.tile." + name, years), figure,
                    note.isEmpty() ? amounts.unit() : note, signal);
        }

        private List<Block> comparison() {
            var standing = new BudgetStanding(money.editions().stream().map(MoneyFacts.Adopted::edition).toList());
            money.editions().forEach(
                    adopted -> adopted.lines().forEach(line -> standing.add(adopted.edition(), line)));
            var decided = standing.all().stream()
                    .filter(one -> overview.years().contains(one.key().year())).toList();
            var table = tables().comparison(ComparisonLines.of(money.names(), decided, money.lines()));
            return List.of(heading(Part.COMPARISON.code()), table.rows().isEmpty()
                    ? new Block.Text(words().text("reports.costs.comparison.none"))
                    : table, new Block.Text(words().text("reports.costs.comparison.how")));
        }

        /// Two beside each other where the sheet lies.
        private List<Block> charts() {
            var figures = new MoneyFigures(money, words());
            var wide = MoneyPictures.wide(amounts, shape);
            var pictures = shape.landscape() ? wide.half() : wide;
            var drawn = FIGURES.stream().map(figures::of).map(pictures::of).flatMap(Optional::stream).toList();
            var blocks = new ArrayList<Block>(List.of(heading(Part.CHARTS.code())));
            for (int i = 0; i < drawn.size(); i += 2) {
                if (shape.landscape() && i + 1 < drawn.size()) {
                    blocks.add(new Block.Beside(List.of(1, 1),
                            List.of(List.of(drawn.get(i)), List.of(drawn.get(i + 1)))));
                } else {
                    blocks.addAll(drawn.subList(i, Math.min(drawn.size(), i + 2)));
                }
            }
            return drawn.isEmpty() ? List.of() : blocks;
        }

        private List<Block> by(CostView view) {
            return List.of(heading(view.name().toLowerCase(Locale.ROOT)), tables().by(view));
        }
    }
}
