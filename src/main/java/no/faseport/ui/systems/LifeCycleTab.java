package no.faseport.ui.systems;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AssetLife;
import no.faseport.economy.Cashflow;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.figures.LifeFigures;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.LifeCycle;
import no.faseport.portfolio.LifeCyclePage;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.FigureView;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;

/// What a project costs as long as what it leaves behind lasts: ten years side by side, what that is worth today, and the running
/// costs behind it, written where they stand.
public final class LifeCycleTab implements Screen {
    private static final double CHART = 180;

    private final Words words;
    private final LifeCycleViewModel model;
    private final LifeTable life;
    private final FigureView chart;
    private final CostTable costs;
    private final CostAdder adder;
    private final TextField rate = new TextField();
    private final TextField lifetime = new TextField();
    private final FlowPane figures = new FlowPane();
    private final TouchedSystems touched;
    private final VBox inside = new VBox();
    private final BorderPane node = new BorderPane();

    /// The life cycle of `project`.
    public LifeCycleTab(Desk desk, ProjectId project) {
        this(desk, new LifeCycleViewModel(desk, project));
    }

    /// Shows what `model` shows.
    LifeCycleTab(Desk desk, LifeCycleViewModel model) {
        this.words = desk.words();
        this.model = model;
        this.life = new LifeTable(words);
        this.chart = new FigureView(words, CHART);
        this.costs = new CostTable(model.costs(), words, List.of(SystemsLook.column(words.text("systems.costs.system"),
                120, cost -> system(cost.system().flatMap(id -> model.pageProperty().get().stream()
                        .flatMap(page -> page.systems().stream()).filter(one -> one.id().equals(id)).findFirst())))));
        ComboBox<Optional<ItSystem>> systems = SystemsLook.choice(ItSystem::name, words.text("systems.noSystem"));
        systems.setAccessibleText(words.text("systems.costs.system"));
        this.adder = new CostAdder(words, Optional.of(systems), model::add);
        adder.setDisable(model.isReadOnly());
        this.touched = new TouchedSystems(model, words);
        node.getStyleClass().addAll("systems", "life-cycle");
        SystemsLook.dress(node);
        figures.getStyleClass().add("life-figures");
        inside.getStyleClass().add("life-inside");
        inside.getChildren().setAll(figures, life, chart,
                Parts.text(words.text("lifecycle.explain"), "quiet"),
                Parts.text(words.text("lifecycle.costs"), "form-heading"), costs, adder, touched,
                Parts.text(words.text("lifecycle.write"), "form-heading"), writer());
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.setTop(bar());
        node.setCenter(scroll);
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
    }

    private static String system(Optional<ItSystem> system) {
        return system.map(ItSystem::name).orElse("");
    }

    private void show(LifeCyclePage page) {
        rate.setText(words.amount(model.rate()));
        lifetime.setText(model.lifetime());
        life.show(page.life());
        chart.show(new LifeFigures(words).of(page.life()));
        costs.show(page.life().rows().stream().flatMap(row -> row.cost().stream()).toList());
        adder.offer(page.systems());
        touched.show(page);
        var worth = page.life().presentValue(model.rate(), Cashflow.Convention.FIRST_YEAR_UNDISCOUNTED);
        var late = page.life().presentValue(model.rate(), Cashflow.Convention.END_OF_YEAR);
        figures.getChildren().setAll(
                figure(words.text("lifecycle.figure.sum", String.valueOf(LifeCycle.YEARS)),
                        Money.sum(page.life().sums()), words.text("lifecycle.figure.sum.note")),
                figure(words.text("lifecycle.figure.worth", words.amount(model.rate())), worth,
                        words.text("lifecycle.figure.worth.note", words.kroner(late.amount()))));
        Stream.of(ChargeKey.Kind.PCS, ChargeKey.Kind.USERS, ChargeKey.Kind.INHABITANTS)
                .forEach(kind -> page.each(kind).ifPresent(each -> figures.getChildren().add(
                        figure(words.text("lifecycle.figure." + kind), each,
                                words.text("lifecycle.figure.each.note")))));
    }

    private Node figure(String name, Money amount, String note) {
        var value = new Label(words.text("lifecycle.figure.kroner", words.kroner(amount.amount())));
        value.getStyleClass().add("figure-value");
        var box = new VBox(Parts.text(name, "field-name"), value, Parts.text(note, "figure-note"));
        box.getStyleClass().add("figure");
        return box;
    }

    private Node bar() {
        var basis = kinds();
        basis.setValue(model.kind());
        basis.setAccessibleText(words.text("lifecycle.basis"));
        basis.setOnAction(pick -> model.take(basis.getValue()));
        rate.setPrefColumnCount(4);
        rate.setAlignment(Pos.CENTER_RIGHT);
        rate.setAccessibleText(words.text("lifecycle.rate"));
        rate.setOnAction(enter -> model.reckonWith(rate.getText()));
        rate.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.reckonWith(rate.getText());
            }
        });
        var thousands = new ToggleButton(words.text("lifecycle.thousands"));
        thousands.setSelected(true);
        thousands.setMinWidth(Region.USE_PREF_SIZE);
        thousands.selectedProperty().subscribe(on -> {
            life.inThousands(on);
            model.pageProperty().get().ifPresent(this::show);
        });
        var bar = new HBox(Parts.text(words.text("lifecycle.lead"), "quiet"), Parts.space(), thousands,
                label("assetLife.label"), lifetime(), label("assetLife.years"), label("lifecycle.basis"), basis,
                label("lifecycle.rate"), rate, new Label("%"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("life-bar");
        return bar;
    }

    private TextField lifetime() {
        lifetime.setPrefColumnCount(3);
        lifetime.setAlignment(Pos.CENTER_RIGHT);
        lifetime.setId("asset-life");
        lifetime.setAccessibleText(words.text("assetLife.spoken"));
        lifetime.setTooltip(new Tooltip(words.text("assetLife.tip", AssetLife.LEAST)));
        lifetime.setDisable(model.isReadOnly());
        lifetime.setOnAction(enter -> model.lasts(lifetime.getText()));
        lifetime.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.lasts(lifetime.getText());
            }
        });
        return lifetime;
    }

    private Label label(String key) {
        var label = new Label(words.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private ChoiceBox<AmountKind> kinds() {
        var box = new ChoiceBox<AmountKind>();
        box.setConverter(new Naming<>(one -> words.text(one.key())));
        box.getItems().setAll(AmountKind.BUDGET, AmountKind.FORECAST);
        return box;
    }

    private Node writer() {
        var into = kinds();
        into.setValue(AmountKind.BUDGET);
        into.setAccessibleText(words.text("lifecycle.write.into"));
        var unit = Parts.prompted(words.text("lifecycle.write.unit"));
        unit.setPrefColumnCount(10);
        var function = Parts.prompted(words.text("lifecycle.write.function"));
        function.setPrefColumnCount(8);
        var write = new Button(words.text("lifecycle.write.do"));
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(press -> model.write(into.getValue(), unit.getText(), function.getText()));
        var row = new HBox(into, unit, function, write);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cost-adder");
        row.setDisable(model.isReadOnly());
        return row;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.MONEY, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        life.requestFocus();
    }
}
