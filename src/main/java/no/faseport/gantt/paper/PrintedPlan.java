package no.faseport.gantt.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.gantt.GanttFacts;
import no.faseport.gantt.GanttPicture;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttRows;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Hit;
import no.faseport.gantt.Legend;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Selection;
import no.faseport.gantt.TextWidths;
import no.faseport.gantt.TimeScale;
import no.faseport.schedule.ActivityId;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// A plan laid out on sheets: what stands on each of them, what the legend explains, and what had to give way.
///
/// The chart of a sheet is computed when it is asked for, so that a plan of a thousand sheets is never in memory at once.
public final class PrintedPlan {
    private static final double ROOM_FOR_LEGEND = 2 * Legend.LINE;
    /// What is left free beside the legend, for the map of the sheets.
    private static final double BESIDE_LEGEND = 120;

    private final PaperOrder order;
    private final PaperTitle title;
    private final GanttPlan plan;
    private final List<PaperColumn> columns;
    private final GanttRows rows;
    private final Words words;
    private final TextWidths widths;
    private final Legend legend;
    private final List<LocalDate> extent;
    private final Measures measures;
    private final List<PrintedPage> pages;
    private final List<Message> notices;

    /// Lays `plan` out as `order` says, with its columns; `widths` are those of the paper's font at [PaperFrame#TEXT] pixels.
    public PrintedPlan(PaperOrder order, PaperTitle title, GanttPlan plan, Words words, TextWidths widths) {
        this(order, new PaperMatter(title, plan,
                rows -> new PaperCells(plan, rows, words).columns(order.columns())), words, widths);
    }

    /// Lays `matter` out as `order` says, with the columns it has of its own.
    public PrintedPlan(PaperOrder order, PaperMatter matter, Words words, TextWidths widths) {
        this.order = order;
        this.title = matter.title();
        this.plan = matter.plan();
        this.words = words;
        this.widths = widths;
        this.extent = plan.extent();
        var all = GanttRows.of(plan, order.closed());
        this.rows = all.within(order.from(), order.until());
        this.columns = matter.columns().apply(rows);
        var guess = measured(ROOM_FOR_LEGEND);
        this.legend = legend(guess);
        this.measures = legend.height() > ROOM_FOR_LEGEND ? measured(legend.height()) : guess;
        int count = rows.open().size();
        this.pages = laidOut(count);
        this.notices = noticed(all.open().size() - count);
    }

    /// What is how wide and high on a sheet.
    private record Measures(PaperFrame frame, PaperTable table, PaperTime time) {
    }

    private Measures measured(double legendHeight) {
        double head = (plan.hasRibbon() ? GanttSight.RIBBON : 0) + 2 * GanttSight.HEAD_ROW;
        var frame = PaperFrame.of(order, rows.open().size(), head, legendHeight);
        var table = new PaperTable(columns, rows.open(), widths, frame.inner());
        return new Measures(frame, table,
                PaperTime.of(order, plan, frame.inner() - table.width(0), frame.inner() - table.width(1)));
    }

    /// The kinds of marks that occur anywhere in the plan as it is printed.
    private Legend legend(Measures measured) {
        var time = measured.time();
        var picture = GanttPicture.of(new GanttSight(plan, rows, time.whole(), 0, time.width(),
                headHeight(time) + rows.open().size() * GanttSight.ROW, new Selection.Nothing(), new Hit.Nothing(),
                words,
                widths));
        var marks = Stream.concat(picture.body().stream(), picture.head().stream()).toList();
        double room = measured.frame().inner() - BESIDE_LEGEND;
        return plan.facts().courses().isEmpty()
                ? Legend.of(marks, words, widths, room)
                : Legend.ofProjects(marks, words, widths, room);
    }

    private List<PrintedPage> laidOut(int count) {
        var laid = new ArrayList<PrintedPage>();
        int bands = Math.max(1, Math.ceilDiv(count, measures.frame().rows()));
        for (int band = 0; band < bands; band++) {
            int first = band * measures.frame().rows();
            int last = Math.min(count, first + measures.frame().rows()) - 1;
            for (int tile = 0; tile < measures.time().tiles().size(); tile++) {
                laid.add(new PrintedPage(laid.size() + 1, band, tile, first, last, measures.time().first(tile),
                        measures.time().last(tile)));
            }
        }
        return List.copyOf(laid);
    }

    private List<Message> noticed(int leftOut) {
        var noticed = new ArrayList<Message>();
        if (order.layout() instanceof PlanLayout.OnePage && pages.size() > 1) {
            noticed.add(Message.of("paper.notice.tooSmall", (long) pages.size(), words.amount(leastPoints())));
        }
        if (leftOut > 0) {
            noticed.add(Message.of("paper.notice.leftOut", (long) leftOut));
        }
        if (measures.table().width(0) > measures.frame().inner() - PaperTime.LEAST_CHART) {
            noticed.add(Message.of("paper.notice.tooManyColumns"));
        }
        return List.copyOf(noticed);
    }

    private static BigDecimal leastPoints() {
        return BigDecimal.valueOf(PaperOrder.LEAST_POINTS).stripTrailingZeros();
    }

    /// What was ordered.
    public PaperOrder order() {
        return order;
    }

    /// What is printed, and whose it is.
    public PaperTitle title() {
        return title;
    }

    /// The words its texts are in.
    public Words words() {
        return words;
    }

    /// The measures of every sheet.
    public PaperFrame frame() {
        return measures.frame();
    }

    /// The table beside the chart.
    public PaperTable table() {
        return measures.table();
    }

    /// The sheets, from left to right and then down.
    public List<PrintedPage> pages() {
        return pages;
    }

    /// The first day that was asked for, or of the plan.
    public LocalDate from() {
        return order.from().orElse(extent.getFirst());
    }

    /// The last day that was asked for, or of the plan.
    public LocalDate until() {
        return order.until().orElse(extent.getLast());
    }

    /// How many sheets lie beside each other.
    public int tiles() {
        return measures.time().tiles().size();
    }

    /// How many sheets lie below each other.
    public int bands() {
        return pages.size() / tiles();
    }

    /// What could not be as ordered, and what is not shown.
    public List<Message> notices() {
        return notices;
    }

    /// The rows on `page`, from the top.
    public List<GanttRow> rows(PrintedPage page) {
        return rows.open().subList(page.firstRow(), page.lastRow() + 1);
    }

    /// The gates of the whole plan; none where its lines are projects, which have their own.
    public List<GanttPlan.GateMark> gates() {
        return plan.gates();
    }

    /// The gates of the project that `row` is; none where it is an activity.
    public List<GanttPlan.GateMark> gatesOf(GanttRow row) {
        return Optional.ofNullable(plan.facts().courses().get(row.id())).map(GanttFacts.Course::gates)
                .orElse(List.of());
    }

    /// How wide the chart is on `page`.
    public double chartWidth(PrintedPage page) {
        return measures.time().tiles().get(page.tile()).width();
    }

    /// What the marks mean, laid out in lines.
    public Legend legend() {
        return legend;
    }

    /// The height of the head over the rows.
    public double headHeight() {
        return headHeight(measures.time());
    }

    private double headHeight(PaperTime time) {
        return sight(time.whole(), 0, 1, 0).headBottom();
    }

    /// The chart on `page`: the marks of its rows and days, without names of what lies on another sheet.
    public GanttPicture chart(PrintedPage page) {
        double height = headHeight() + page.rows() * GanttSight.ROW - 0.5;
        var picture = GanttPicture.of(sight(measures.time().scale(page.tile()), page.firstRow() * GanttSight.ROW,
                chartWidth(page), height));
        var here = new HashSet<ActivityId>();
        picture.body().forEach(mark -> shown(mark).ifPresent(here::add));
        var body = picture.body().stream()
                .filter(mark -> !(mark instanceof Mark.Label label) || here.contains(label.activity())).toList();
        return new GanttPicture(body, picture.head(), picture.headBottom());
    }

    private static Optional<ActivityId> shown(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> Optional.of(bar.activity());
            case Mark.Diamond diamond -> Optional.of(diamond.activity());
            case Mark.Bracket bracket -> Optional.of(bracket.activity());
            case Mark ignored -> Optional.empty();
        };
    }

    private GanttSight sight(TimeScale scale, double top, double width, double height) {
        return new GanttSight(plan, rows, scale, top, width, height, new Selection.Nothing(),
                new Hit.Nothing(), words, widths);
    }
}
