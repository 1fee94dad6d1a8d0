package no.faseport.ui.plan;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.faseport.chart.Slippage;
import no.faseport.portfolio.BaselineComparison;
import no.faseport.portfolio.BaselinePage;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Trend;
import no.faseport.ui.ChartPane;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;

/// A project's plan held against its baselines: what has moved and by how much, and how the milestones have slipped.
public final class BaselineView implements Screen {
    private static final double COUNTS_WIDTH = 184;
    private static final double CHART_HEIGHT = 320;

    private final Words words;
    private final BaselineViewModel model;
    private final PlanStones stones;
    private final VarianceText text;
    private final FlowPane figures = new FlowPane();
    private final VarianceTable table;
    private final ChartPane chart = new ChartPane();
    private final TrendTable trends;
    private final Label more;
    private final VBox empty;
    private final VBox variances;
    private final VBox slippage;
    private final BaselineBar bar;
    private final ScrollPane node;

    /// The baselines of `project`.
    public BaselineView(Desk desk, ProjectId project) {
        this(desk.words(), new BaselineViewModel(desk, project));
    }

    /// Shows what `model` shows.
    BaselineView(Words words, BaselineViewModel model) {
        this.words = words;
        this.model = model;
        this.stones = new PlanStones(words);
        this.text = new VarianceText(words);
        this.table = new VarianceTable(words);
        chart.getStyleClass().add("trend-chart");
        this.trends = new TrendTable(words);
        this.more = Parts.text("", "plan-quiet");
        this.bar = new BaselineBar(model, words);
        figures.getStyleClass().add("plan-figures");
        this.empty = stones.card("baseline.empty.title", Parts.text(words.text("baseline.empty.text"), "plan-body"));
        this.variances = new VBox(figures, stones.card("baseline.table", table));
        variances.getStyleClass().add("plan-column");
        this.slippage = stones.card("trend.title", Parts.text(words.text("trend.lead"), "plan-quiet"), chart, more,
                trends);
        var column = new VBox(bar, empty, variances, slippage);
        column.getStyleClass().addAll("plan-column", "plan-page");
        this.node = new ScrollPane(column);
        node.setFitToWidth(true);
        node.getStyleClass().addAll("edge-to-edge", "plan-screen");
        PlanStones.dress(node);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(BaselineViewModel.Shown shown) {
        PlanStones.show(empty, shown.comparison().isEmpty());
        PlanStones.show(variances, shown.comparison().isPresent());
        shown.comparison().ifPresent(this::show);
        show(shown.page());
    }

    private void show(BaselineComparison found) {
        figures.getChildren().setAll(List.of(
                figure("baseline.figure.finish", text.day(found.finishThen()), text.day(found.finishNow()),
                        text.moved(found.days()), found.days()),
                figure("baseline.figure.cost", text.kroner(found.baseline().cost()), text.kroner(found.costNow()),
                        text.dearer(found.dearer()), found.dearer().amount().signum()),
                counts(found)));
        table.show(found.variance());
    }

    private Node figure(String title, String then, String now, String by, int sign) {
        var grid = new GridPane();
        grid.getStyleClass().add("plan-grid");
        grid.addRow(0, Parts.whole(words.text("baseline.column.then"), "plan-quiet"),
                Parts.whole(words.text("baseline.column.now"), "plan-quiet"),
                Parts.whole(words.text("baseline.column.by"), "plan-quiet"));
        var change = Parts.whole(by, "plan-strong");
        change.getStyleClass().add(sign > 0 ? "more" : sign < 0 ? "less" : "same");
        grid.addRow(1, Parts.whole(then, "plan-strong"), Parts.whole(now, "plan-strong"), change);
        return stones.card(title, grid);
    }

    private Node counts(BaselineComparison found) {
        var card = stones.card("baseline.figure.activities", counted(found));
        var cost = found.variance().cost();
        if (!cost.isZero()) {
            card.getChildren().add(Parts.text(words.text("baseline.estimated", text.more(cost)), "plan-body"));
        }
        return card;
    }

    /// On two lines, as tall as the cards beside it.
    private Label counted(BaselineComparison found) {
        var label = Parts.text(text.counts(found), "plan-body");
        label.setPrefWidth(COUNTS_WIDTH);
        return label;
    }

    private void show(BaselinePage page) {
        PlanStones.show(slippage, !page.trends().isEmpty());
        var picture = new Slippage(page.trends().stream().map(BaselineView::milestone).toList(), words);
        int shown = picture.milestones().size();
        PlanStones.show(more, shown < page.trends().size());
        more.setText(words.text("trend.more", shown, page.trends().size()));
        chart.onSpot((spot, sign) -> Tooltip.install(sign, new Tooltip(picture.told(spot))));
        chart.show(CHART_HEIGHT, words.text("trend.chart", shown), picture::marks);
        trends.show(page);
    }

    private static Slippage.Milestone milestone(Trend trend) {
        return new Slippage.Milestone(trend.name(), trend.days(), trend.sightings().stream()
                .map(one -> new Slippage.Sighting(one.seen(), one.planned())).toList());
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.PLAN) || topics.contains(Topic.MONEY) || topics.contains(Topic.PROJECTS)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        bar.requestFocus();
    }
}
