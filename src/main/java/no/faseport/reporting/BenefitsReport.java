package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.benefit.Realisation;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Signal;
import no.faseport.document.Tile;
import no.faseport.economy.Money;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.Mark;
import no.faseport.words.Words;

/// Gevinstoversikt: what the projects are to bring, what has come, who reaps it, and how each benefit goes; those of closed
/// projects too.
final class BenefitsReport implements Report {
    /// The parts that a template may leave out or order otherwise.
    private enum Part {
        TOTALS, KINDS, UNITS, NET, PROJECTS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String code() {
        return "benefits";
    }

    @Override
    public PageShape usual() {
        return new PageShape(PaperSize.A4, true);
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.VIEW, Choice.PERIOD, Choice.STATUS_DATE, Choice.THOUSANDS);
    }

    @Override
    public List<String> sections() {
        return Arrays.stream(Part.values()).map(Part::code).toList();
    }

    @Override
    public Paper paper(ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var writing = new Writing(facts.benefits(), Amounts.of(words, order), BenefitSpan.of(order), order.shape());
        var blocks = new ArrayList<Block>();
        if (writing.all().projects().isEmpty()) {
            blocks.add(new Block.Text(words.text("reports.benefits.none")));
        } else {
            for (var section : facts.template().sectionsOf(this)) {
                blocks.addAll(writing.part(Part.valueOf(section.toUpperCase(Locale.ROOT))));
            }
        }
        var title = words.text("reports.benefits.title");
        var selection = Stream.of(facts.selection(), writing.span().told(words).orElse(""),
                writing.amounts().unit()).filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return new Paper(words.language(), new About(facts.settings().municipality(), title,
                facts.settings().name(), "", title, facts.today(), "", facts.author(), selection), order.shape(),
                blocks);
    }

    private record Writing(BenefitsOverview all, Amounts amounts, BenefitSpan span, PageShape shape) {
        List<Block> part(Part part) {
            return switch (part) {
                case TOTALS -> totals();
                case KINDS -> List.of(heading(part), tables().sums("reports.benefits.kinds", all.projects(),
                        tables()::kind));
                case UNITS -> List.of(heading(part), tables().sums("reports.benefits.units", all.projects(),
                        tables()::reaper));
                case NET -> net();
                case PROJECTS -> projects();
            };
        }

        private Words words() {
            return amounts.words();
        }

        private BenefitTables tables() {
            return new BenefitTables(amounts, span);
        }

        private BenefitFigures figures() {
            return new BenefitFigures(words());
        }

        private Block heading(Part part) {
            return new Block.Heading(1, words().text("reports.benefits.section." + part.code()));
        }

        private List<Block> totals() {
            var blocks = new ArrayList<Block>(List.of(heading(Part.TOTALS), new Block.Tiles(tiles())));
            var years = figures().years(all.projects().stream().flatMap(page -> page.benefits().stream())
                    .map(span::cut).toList());
            if (!years.isEmpty()) {
                blocks.add(MoneyPictures.wide(amounts, shape).beside(years));
            }
            blocks.add(new Block.Text(words().text("reports.benefits.how")));
            span.told(words()).ifPresent(told -> blocks.add(
                    new Block.Text(words().text("reports.benefits.only", told))));
            return blocks;
        }

        private List<Tile> tiles() {
            var goes = all.projects().stream().flatMap(page -> page.benefits().stream()
                    .map(one -> span.realisation(page, one))).reduce(Realisation.NONE, Realisation::plus);
            long late = all.projects().stream().flatMap(page -> page.benefits().stream()
                    .filter(one -> page.assessed(one).standing().mark() == Mark.BAD)).count();
            long count = all.projects().stream().mapToLong(page -> page.benefits().size()).sum();
            return List.of(new Tile(words().text("benefits.title"), words().number(count),
                    words().count("reports.benefits.from", all.projects().size()), Optional.empty()),
                    money("benefits.planned", goes.planned()), money("benefits.realised", goes.realised()),
                    money("reports.benefits.remaining", goes.remaining()), deviation(goes),
                    new Tile(words().text("reports.benefits.late"), words().number(late),
                            words().text("reports.benefits.late.note"),
                            late == 0 ? Optional.empty() : Optional.of(Signal.BAD)));
        }

        private Tile money(String key, Money money) {
            return new Tile(words().text(key), amounts.text(money), amounts.unit(), Optional.empty());
        }

        private Tile deviation(Realisation goes) {
            int sign = goes.deviation().amount().signum();
            return new Tile(words().text("benefits.deviation"), amounts.signed(goes.deviation()),
                    words().text("reports.benefits.deviation.note"),
                    sign < 0 ? Optional.of(Signal.WATCH) : Optional.empty());
        }

        private List<Block> net() {
            var net = all.net();
            var worth = words().text("reports.benefits.worth", amounts.text(all.presentValue()), amounts.unit(),
                    all.terms().rate(), words().text("cashflow." + all.terms().convention())
                            .toLowerCase(words().language().locale()));
            var back = net.paybackYear()
                    .map(year -> words().text("reports.benefits.back", String.valueOf(year)))
                    .orElseGet(() -> words().text("reports.benefits.back.never"));
            return List.of(heading(Part.NET),
                    MoneyPictures.wide(amounts, shape).of(figures().net(net), tables().net(net)),
                    new Block.Text(worth + " " + back));
        }

        private List<Block> projects() {
            var blocks = new ArrayList<Block>(List.of(heading(Part.PROJECTS)));
            for (var page : all.projects()) {
                blocks.add(new Block.Heading(2, name(page)));
                blocks.add(tables().benefits(page));
                tables().indicators(page).ifPresent(blocks::add);
            }
            return blocks;
        }

        private String name(BenefitsPage page) {
            var name = page.project().number() + " " + page.project().name();
            return page.project().isOver()
                    ? words().text("benefits.over", name, words().text("project.status." + page.project().status()))
                    : name;
        }
    }
}
