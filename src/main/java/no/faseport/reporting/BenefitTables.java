package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.NetBenefits;
import no.faseport.benefit.Realisation;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.chart.TargetCourse;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Drawing;
import no.faseport.document.Row;
import no.faseport.economy.Money;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.Section;
import no.faseport.project.Unit;
import no.faseport.words.Words;

/// The tables of benefits on paper; an amount nobody has told is a dash, and nothing realised is 0.
///
/// @param span the years whose amounts are told
record BenefitTables(Amounts amounts, BenefitSpan span) {
    private static final String NOTHING = "–";
    private static final double SPARK = 96;
    private static final double LOW = 26;

    /// Tables that tell of all years.
    BenefitTables(Amounts amounts) {
        this(amounts, BenefitSpan.ALL);
    }

    private Words words() {
        return amounts.words();
    }

    /// So many benefits together; told where somebody has said what came of any of them.
    private record Sum(int count, boolean told, Realisation goes) {
        Sum plus(Sum other) {
            return new Sum(count + other.count, told || other.told, goes.plus(other.goes));
        }
    }

    /// What was planned, has come and is still to come, for all benefits of which `by` says the same; the most first.
    Block.Table sums(String key, Collection<BenefitsPage> pages, BiFunction<BenefitsPage, Benefit, String> by) {
        var sums = new LinkedHashMap<String, Sum>();
        pages.forEach(page -> page.benefits().forEach(one -> sums.merge(by.apply(page, one),
                new Sum(1, span.isTold(one), span.realisation(page, one)), Sum::plus)));
        var rows = new ArrayList<>(sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Sum> one) -> one.getValue().goes().planned())
                        .reversed())
                .map(one -> Row.of(summed(one.getKey(), one.getValue()))).toList());
        sums.values().stream().reduce(Sum::plus)
                .ifPresent(all -> rows.add(Row.sum(summed(words().text("benefits.sum"), all))));
        return new Block.Table(titled(key), head(key + ".row", "reports.benefits.count", "benefits.planned",
                "benefits.realised", "reports.benefits.remaining", "benefits.deviation"),
                List.of(40, 12, 16, 16, 16, 16),
                Set.of(1, 2, 3, 4, 5), rows, true);
    }

    private List<String> summed(String name, Sum sum) {
        var goes = sum.goes();
        return List.of(name, words().number(sum.count()), amounts.sparse(goes.planned()),
                sum.told() ? amounts.text(goes.realised()) : NOTHING, amounts.sparse(goes.remaining()),
                goes.deviation().isZero() ? NOTHING : amounts.signed(goes.deviation()));
    }

    /// Its kind.
    String kind(BenefitsPage page, Benefit benefit) {
        return words().text("benefit.kind." + benefit.facts().kind());
    }

    /// By who reaps: the unit where one is named.
    String reaper(BenefitsPage page, Benefit benefit) {
        return page.unit(benefit).map(Unit::name)
                .orElseGet(() -> words().text("benefit.reaper." + benefit.facts().reaper()));
    }

    /// B, P, D, their net and what that adds up to, year by year.
    Block.Table net(NetBenefits net) {
        var lines = new LinkedHashMap<String, List<Money>>();
        lines.put("benefits.net.row.benefits", net.benefits());
        lines.put("benefits.net.row.project", net.project());
        lines.put("benefits.net.row.running", net.running());
        lines.put("benefits.net.row.net", net.net());
        lines.put("benefits.figure.accumulated", net.accumulated());
        var head = Stream.concat(Stream.of(""), net.years().stream().map(String::valueOf)).toList();
        return new Block.Table(titled("benefits.net"), head,
                IntStream.range(0, head.size()).mapToObj(column -> column == 0 ? 22 : 10).toList(),
                IntStream.range(1, head.size()).boxed().collect(Collectors.toSet()),
                lines.entrySet().stream().map(this::line).toList(), true);
    }

    private Row line(Map.Entry<String, List<Money>> line) {
        var cells = Stream.concat(Stream.of(words().text(line.getKey())), line.getValue().stream().map(amounts::text))
                .toList();
        return line.getKey().equals("benefits.net.row.net") ? Row.sum(cells) : Row.of(cells);
    }

    /// The benefits of a project, how each stands and why.
    Block.Table benefits(BenefitsPage page) {
        return new Block.Table("", head("benefits.column.name", "benefits.column.reaper",
                "benefits.planned", "benefits.realised", "reports.benefits.remaining", "benefits.column.standing"),
                List.of(54, 32, 14, 15, 14, 67), Set.of(2, 3, 4),
                page.benefits().stream().map(one -> benefit(page, one)).toList());
    }

    private Row benefit(BenefitsPage page, Benefit benefit) {
        var goes = span.realisation(page, benefit);
        var assessed = page.assessed(benefit);
        return Row.of(new Cell.Lines(benefit.name(), kind(page, benefit)),
                new Cell.Lines(reaper(page, benefit), benefit.facts().owner()),
                Cell.of(benefit.isPriced() ? amounts.text(goes.planned()) : NOTHING),
                Cell.of(span.isTold(benefit) ? amounts.text(goes.realised()) : NOTHING),
                Cell.of(benefit.isPriced() ? amounts.text(goes.remaining()) : NOTHING),
                standing(words().text(assessed.standing().key(Section.BENEFIT)), words().text(assessed.reason())));
    }

    /// How it stands and why, but not the same words twice.
    private static Cell standing(String standing, String reason) {
        return new Cell.Lines(standing, reason.equals(standing) ? "" : reason);
    }

    /// What the benefits of a project are measured by, with their courses; nothing where nothing is.
    Optional<Block.Table> indicators(BenefitsPage page) {
        var rows = page.benefits().stream().flatMap(benefit -> benefit.indicators().stream()
                .map(one -> indicator(benefit, one))).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table("",
                        head("benefits.indicator.name", "benefits.indicator.baseline", "benefits.indicator.target",
                                "reports.benefits.latest", "benefits.column.achieved", "benefits.column.course"),
                        List.of(56, 28, 28, 34, 22, 34), Set.of(), rows));
    }

    private Row indicator(Benefit benefit, Indicator indicator) {
        var facts = indicator.facts();
        var course = new BenefitFigures(words()).course(indicator);
        var trend = indicator.trend().map(one -> words().text("benefit.trend." + one)).orElse("");
        return Row.of(new Cell.Lines(indicator.name(), benefit.name()),
                level(facts.baseline().map(course::text), facts.baselineOn().map(words()::date)),
                level(facts.target().map(course::text), facts.targetOn().map(words()::date)),
                level(indicator.latest().map(one -> course.text(one.value())),
                        indicator.latest().map(one -> words().date(one.on()))),
                new Cell.Lines(indicator.achievement()
                        .map(one -> words().text("gantt.percent", words().amount(one.percent()))).orElse(NOTHING),
                        trend),
                indicator.latest().isPresent() ? spark(course) : Cell.of(NOTHING));
    }

    private static Cell level(Optional<String> value, Optional<String> day) {
        return new Cell.Lines(value.orElse(NOTHING), day.orElse(""));
    }

    private static Cell spark(TargetCourse course) {
        return new Cell.Picture(new Drawing(course.spoken(), SPARK, LOW, course.spark(SPARK, LOW)));
    }

    private List<String> head(String... keys) {
        return Stream.of(keys).map(key -> words().text(key)).toList();
    }

    private String titled(String key) {
        return words().text("reports.costs.in", words().text(key), amounts.unit());
    }
}
