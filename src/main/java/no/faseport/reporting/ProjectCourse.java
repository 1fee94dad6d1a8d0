package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.chart.OutcomeCurve;
import no.faseport.chart.Slippage;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Drawing;
import no.faseport.document.Row;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.Section;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Outcomes;
import no.faseport.schedule.Trend;
import no.faseport.status.StatusReport;

/// Where a project comes from and what it may come to: its last status reports, how its milestones have slipped, and what its
/// plan may end with; each picture with the table of its figures.
record ProjectCourse(ReportFacts facts, ReportOrder order) {
    private static final double PIXELS = 96.0 / 72;
    private static final double SLIPPAGE = 190;
    private static final double CURVE = 140;
    private static final int WHOLE = 100;
    private static final List<Integer> HISTORY = List.of(22, 11, 11, 11, 11, 11, 24, 24, 24, 26);
    private static final List<Integer> MILESTONES = List.of(80, 32, 32, 32);

    private double width() {
        return order.shape().room() * PIXELS;
    }

    /// The last status reports below each other, the newest first; nothing where there are none to compare.
    Optional<Block> history(PortfolioRow row) {
        var reports = facts.standing().reports(row.id());
        var words = facts.words();
        var head = new ArrayList<>(List.of(words.text("reports.column.reported")));
        Arrays.stream(Section.values()).forEach(section -> head.add(new Signs(words).letter(section)));
        Stream.of("budget", "forecast", "deviation.signs", "finish")
                .forEach(column -> head.add(words.text("reports.column." + column)));
        return reports.size() < 2
                ? Optional.empty()
                : Optional.of(new Block.Table(words.text("reports.history", Amounts.of(words, order).unit()), head,
                        HISTORY, Set.of(6, 7, 8, 9), reports.stream().map(this::line).toList(), true));
    }

    private Row line(StatusReport report) {
        var words = facts.words();
        var amounts = Amounts.of(words, order);
        var cells = new ArrayList<Cell>(List.of(Cell.of(words.date(report.reportedOn()))));
        Arrays.stream(Section.values())
                .forEach(section -> cells.add(new Signs(words).cell(section, report.marks())));
        var figures = report.figures();
        Stream.of(amounts.text(figures.budget()), amounts.text(figures.forecast()),
                amounts.signed(figures.deviation()), figures.finish().map(words::date).orElse(""))
                .forEach(text -> cells.add(Cell.of(text)));
        return Row.of(cells.toArray(Cell[]::new));
    }

    /// How the milestones have slipped from baseline to baseline; nothing where none was in one.
    Optional<Block> slippage(PortfolioRow row) {
        var words = facts.words();
        var trends = facts.standing().trends(row.id());
        if (trends.isEmpty()) {
            return Optional.empty();
        }
        var picture = new Slippage(trends.stream().map(ProjectCourse::milestone).toList(), words);
        var told = trends.stream().map(trend -> words.text("reports.slippage.told", trend.name(),
                trend.sightings().getFirst().planned(), trend.planned())).collect(Collectors.joining(" "));
        return Optional.of(new Block.Picture(words.text("reports.slippage"), new Drawing(told, width(), SLIPPAGE,
                picture.marks(width(), SLIPPAGE)), Optional.of(table(trends))));
    }

    private static Slippage.Milestone milestone(Trend trend) {
        return new Slippage.Milestone(trend.name(), trend.days(), trend.sightings().stream()
                .map(one -> new Slippage.Sighting(one.seen(), one.planned())).toList());
    }

    private Block.Table table(List<Trend> trends) {
        var words = facts.words();
        return new Block.Table("", List.of(words.text("trend.column.name"), words.text("reports.column.first"),
                words.text("reports.column.now"), words.text("trend.column.moved")), MILESTONES, Set.of(3),
                trends.stream().map(trend -> Row.of(List.of(trend.name(),
                        words.date(trend.sightings().getFirst().planned()), words.date(trend.planned()),
                        (trend.days() > 0 ? "+" : "") + words.number(trend.days())))).toList(),
                true);
    }

    /// What the plan may come to as S-curves, and the figures below; nothing where nothing is uncertain.
    List<Block> uncertainty(PortfolioRow row) {
        return facts.standing().forecast(row.id()).map(this::uncertainty).orElse(List.of());
    }

    private List<Block> uncertainty(Forecast forecast) {
        var words = facts.words();
        var curves = new ArrayList<Curve>();
        if (!forecast.finish().isCertain()) {
            curves.add(new Curve("uncertainty.curve.finish", forecast.finish(), forecast.planned().toEpochDay(), true));
        }
        forecast.cost().filter(cost -> !cost.isCertain())
                .ifPresent(cost -> curves.add(new Curve("uncertainty.curve.cost", cost, forecast.likely(), false)));
        if (curves.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        curves.forEach(curve -> blocks.add(curve.picture(facts, width())));
        blocks.add(figures(curves));
        blocks.add(new Block.Text(words.text("reports.uncertainty.how", words.number(forecast.runs()),
                forecast.correlation())));
        return blocks;
    }

    /// One picture of what may come.
    private record Curve(String title, Outcomes outcomes, double planned, boolean isDays) {
        OutcomeCurve curve(ReportFacts facts) {
            return new OutcomeCurve(IntStream.rangeClosed(0, WHOLE).mapToObj(outcomes::at).toList(), planned, isDays,
                    facts.words());
        }

        Block picture(ReportFacts facts, double width) {
            var curve = curve(facts);
            return new Block.Picture(facts.words().text(title),
                    new Drawing(curve.spoken(), width, CURVE, curve.marks(width, CURVE)), Optional.empty());
        }
    }

    /// A line for each curve, and a column for each share of the runs.
    private Block figures(List<Curve> curves) {
        var words = facts.words();
        var shares = curves.getFirst().curve(facts).rows();
        var head = Stream.concat(Stream.of(words.text("uncertainty.table.runs")),
                shares.stream().map(List::getFirst)).toList();
        var widths = IntStream.range(0, head.size()).mapToObj(column -> column == 0 ? 44 : 19).toList();
        return new Block.Table("", head, widths, IntStream.range(1, head.size()).boxed().collect(Collectors.toSet()),
                curves.stream().map(curve -> Row.of(Stream.concat(Stream.of(words.text(curve.title())),
                        curve.curve(facts).rows().stream().map(List::getLast)).toList())).toList(),
                true);
    }
}
