package no.faseport.ui.benefit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Cashflow;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FigureView;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;

/// What is left of a project's benefits when it and what it leaves behind are paid: ten years, their worth today, and when all has
/// come back.
public final class NetTab implements Screen {
    private static final double CHART = 200;

    private final Words words;
    private final NetViewModel model;
    private final NetFigures figures;
    private final TwiceWarnings warnings;
    private final NetTable table;
    private final FigureView chart;
    private final FigureView years;
    private final BorderPane node = new BorderPane();

    /// The net benefits of `project`.
    public NetTab(Desk desk, ProjectId project) {
        this.words = desk.words();
        this.model = new NetViewModel(desk, project);
        this.figures = new NetFigures(words);
        this.warnings = new TwiceWarnings(words);
        this.table = new NetTable(words);
        this.chart = new FigureView(words, CHART);
        this.years = new FigureView(words, CHART);
        node.getStyleClass().addAll("benefits", "net");
        BenefitsLook.dress(node);
        var inside = new VBox(figures, warnings, table.node(), Parts.text(words.text("benefits.net.explain"), "quiet"),
                heading("benefits.figure.net"), chart, heading("benefits.figure.years"), years);
        inside.getStyleClass().add("net-inside");
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.setTop(bar());
        node.setCenter(scroll);
        model.page().subscribe(page -> page.ifPresent(this::show));
    }

    private Label heading(String key) {
        return Parts.text(words.text(key), "form-heading");
    }

    private Node bar() {
        ComboBox<AmountKind> costs = BenefitsLook.choice(List.of(AmountKind.BUDGET, AmountKind.FORECAST),
                one -> words.text(one.key()));
        costs.setValue(model.terms().costs());
        costs.setAccessibleText(words.text("benefits.net.costs"));
        costs.setOnAction(pick -> model.pay(costs.getValue()));
        ComboBox<Cashflow.Convention> convention = BenefitsLook.choice(Arrays.asList(Cashflow.Convention.values()),
                one -> words.text("cashflow." + one));
        convention.setValue(model.terms().convention());
        convention.setAccessibleText(words.text("benefits.net.convention"));
        convention.setOnAction(pick -> model.reckon(convention.getValue()));
        var rate = new TextField(words.amount(model.terms().rate()));
        rate.setPrefColumnCount(4);
        rate.setAlignment(Pos.CENTER_RIGHT);
        rate.setAccessibleText(words.text("lifecycle.rate"));
        BenefitsLook.save(rate, written -> {
            model.reckon(written);
            rate.setText(words.amount(model.terms().rate()));
        });
        var bar = new HBox(Parts.text(words.text("benefits.net.lead"), "quiet"), Parts.space(),
                named("benefits.net.costs"), costs, convention, named("lifecycle.rate"), rate, new Label("%"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("net-bar");
        return bar;
    }

    private Label named(String key) {
        var label = new Label(words.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void show(BenefitsPage page) {
        var net = page.net();
        figures.show(page);
        warnings.show(page);
        table.show(net);
        var draw = new BenefitFigures(words);
        chart.show(draw.net(net));
        years.show(draw.years(page.benefits()));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.BENEFITS, Topic.MONEY, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        table.node().requestFocus();
    }
}
