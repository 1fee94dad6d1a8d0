package no.faseport.ui.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.benefit.NetBenefits;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Cashflow;
import no.faseport.economy.Money;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FigureView;
import no.faseport.ui.Screen;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.ui.WrittenTable.Mark;
import no.faseport.words.Words;

/// What is left of a project's benefits when it and what it leaves behind are paid: ten years, their worth today, and when all has
/// come back.
public final class NetTab implements Screen {
    private static final double NAME = 240;
    private static final double AMOUNT = 68;
    private static final double CHART = 200;
    private static final double ROW = 30;
    private static final double HEAD = 44;

    private final Words words;
    private final BenefitText text;
    private final NetViewModel model;
    private final FlowPane figures = new FlowPane();
    private final WrittenTable<Line> table;
    private final FigureView chart;
    private final FigureView years;
    private final BorderPane node = new BorderPane();

    /// A row of the table, with an amount for each year.
    private record Line(String name, List<Money> amounts, boolean summed, Mark mark) {
    }

    /// The net benefits of `project`.
    public NetTab(Desk desk, ProjectId project) {
        this.words = desk.words();
        this.text = new BenefitText(words);
        this.model = new NetViewModel(desk, project);
        this.table = new WrittenTable<>(words, words.text("benefits.net"), words.text("benefits.net.none"), Line::name,
                List.of(Column.text("", NAME, Line::name)));
        this.chart = new FigureView(words, CHART);
        this.years = new FigureView(words, CHART);
        table.mark(Line::mark);
        node.getStyleClass().addAll("benefits", "net");
        BenefitsLook.dress(node);
        figures.getStyleClass().add("net-figures");
        var inside = new VBox(figures, table, BenefitsLook.text(words.text("benefits.net.explain"), "quiet"),
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
        return BenefitsLook.text(words.text(key), "form-heading");
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
        var bar = new HBox(BenefitsLook.text(words.text("benefits.net.lead"), "quiet"), BenefitsLook.space(),
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
        figures.getChildren().setAll(figure("worth", kroner(page.presentValue()),
                words.text("cashflow." + page.terms().convention())),
                figure("payback", net.paybackYear().map(String::valueOf).orElse(BenefitText.NONE),
                        words.text(net.paybackYear().isPresent()
                                ? "benefits.net.payback.note"
                                : "benefits.net.payback.never")),
                figure("irr", net.internalRate().map(this::percent).orElse(BenefitText.NONE),
                        words.text("benefits.net.irr.note")),
                figure("sum", kroner(Money.sum(net.net())), words.text("benefits.net.sum.note",
                        String.valueOf(NetBenefits.YEARS))),
                figure("adjusted", kroner(page.adjusted()), words.text("benefits.net.adjusted.note")));
        table.show(columns(net));
        var lines = lines(net);
        table.getItems().setAll(lines);
        table.setPrefHeight(HEAD + ROW * lines.size() + 2);
        table.setMinHeight(table.getPrefHeight());
        var draw = new BenefitFigures(words);
        chart.show(draw.net(net));
        years.show(draw.years(page.benefits()));
    }

    private String kroner(Money money) {
        return words.text("lifecycle.figure.kroner", words.kroner(money.amount()));
    }

    private String percent(BigDecimal rate) {
        return words.text("gantt.percent", words.amount(rate));
    }

    private Node figure(String key, String told, String note) {
        var value = new Label(told);
        value.getStyleClass().add("figure-value");
        var box = new VBox(BenefitsLook.text(words.text("benefits.net." + key), "field-name"), value,
                BenefitsLook.text(note, "figure-note"));
        box.getStyleClass().add("figure");
        return box;
    }

    private List<Column<Line>> columns(NetBenefits net) {
        var columns = new ArrayList<Column<Line>>(List.of(Column.text(words.text("benefits.net.thousands"), NAME,
                Line::name)));
        for (int at = 0; at < net.years().size(); at++) {
            int year = at;
            columns.add(Column.figure(String.valueOf(net.years().get(at)), AMOUNT,
                    line -> text.thousands(line.amounts().get(year))));
        }
        columns.add(Column.figure(words.text("benefits.sum"), AMOUNT + 8,
                line -> line.summed() ? text.thousands(Money.sum(line.amounts())) : ""));
        return columns;
    }

    private List<Line> lines(NetBenefits net) {
        return List.of(new Line(words.text("benefits.net.row.benefits"), net.benefits(), true, Mark.NONE),
                new Line(words.text("benefits.net.row.project"), net.project(), true, Mark.NONE),
                new Line(words.text("benefits.net.row.running"), net.running(), true, Mark.NONE),
                new Line(words.text("benefits.net.row.net"), net.net(), true, Mark.SUM),
                new Line(words.text("benefits.figure.accumulated"), net.accumulated(), false, Mark.MUTED));
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
        table.requestFocus();
    }
}
