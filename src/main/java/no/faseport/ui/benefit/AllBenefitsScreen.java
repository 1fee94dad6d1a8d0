package no.faseport.ui.benefit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.portfolio.Topic;
import no.faseport.project.Section;
import no.faseport.project.Unit;
import no.faseport.status.Standing;
import no.faseport.ui.Desk;
import no.faseport.ui.FigureView;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.WorkbookButton;
import no.faseport.words.Words;

/// The benefits of the whole portfolio, those of closed projects too: by project, unit, kind or standing, with what comes each year
/// and what is to be measured next.
public final class AllBenefitsScreen implements Screen {
    private static final double DIVIDER = 0.72;
    private static final double CHART = 190;
    private static final double NARROWEST = 220;
    private static final double ROOM_FOR_FIGURE = 560;

    private final Words words;
    private final AllBenefitsViewModel model;
    private final AllBenefitsTable table;
    private final DueList due;
    private final FigureView years;
    private final Label lead = new Label();
    private final ComboBox<Optional<Unit>> units;
    private final BorderPane node = new BorderPane();

    /// The benefits of the portfolio on `desk`.
    public AllBenefitsScreen(Desk desk) {
        this.words = desk.words();
        this.model = new AllBenefitsViewModel(desk);
        this.table = new AllBenefitsTable(model, words, words.text("benefits.all.empty"));
        this.due = new DueList(model, words);
        this.years = new FigureView(words, CHART);
        this.units = choice("reaper", List.of(), Unit::name, one -> model.want(model.wanted().in(one.map(Unit::id))));
        node.getStyleClass().addAll("screen", "benefits");
        BenefitsLook.dress(node);
        var figure = new VBox(heading("benefits.figure.years"), years);
        figure.getStyleClass().add("side-part");
        var measured = new BorderPane(due);
        measured.setTop(heading("benefits.due"));
        measured.getStyleClass().add("side-part");
        var side = new SplitPane(measured);
        side.setOrientation(Orientation.VERTICAL);
        side.setMinWidth(NARROWEST);
        node.heightProperty().map(height -> height.doubleValue() >= ROOM_FOR_FIGURE).subscribe(roomy -> {
            if (!roomy) {
                side.getItems().remove(figure);
            } else if (!side.getItems().contains(figure)) {
                side.getItems().add(figure);
                side.setDividerPositions(0.5);
            }
        });
        var split = new SplitPane(table, side);
        split.setDividerPositions(DIVIDER);
        node.setTop(new VBox(head(), filters()));
        node.setCenter(split);
        model.overview().subscribe(found -> found.ifPresent(this::show));
    }

    private Label heading(String key) {
        return Parts.text(words.text(key), "form-heading");
    }

    private void show(BenefitsOverview found) {
        lead.setText(model.lead());
        offer(found);
        table.show(model.rows());
        due.show(model.due(), found.today());
        years.show(new BenefitFigures(words).years(model.benefits()));
    }

    private void offer(BenefitsOverview found) {
        var all = new ArrayList<Optional<Unit>>(List.of(Optional.empty()));
        found.projects().stream().flatMap(page -> page.benefits().stream().flatMap(one -> page.unit(one).stream()))
                .distinct().forEach(unit -> all.add(Optional.of(unit)));
        if (!all.equals(units.getItems())) {
            var chosen = units.getValue();
            units.getItems().setAll(all);
            units.setValue(all.contains(chosen) ? chosen : Optional.empty());
        }
    }

    private Node head() {
        var title = words.text("benefits.title");
        return Parts.head(title, lead, new WorkbookButton(words, title, model::export));
    }

    private Node filters() {
        var field = Parts.prompted(words.text("benefits.filter"));
        field.getStyleClass().add("filter-field");
        field.textProperty().subscribe(text -> model.want(model.wanted().with(text)));
        var kinds = choice("kind", Arrays.asList(BenefitKind.values()), one -> words.text("benefit.kind." + one),
                one -> model.want(model.wanted().of(one)));
        var standings = choice("standing", Standing.of(Section.BENEFIT), one -> words.text(one.key(Section.BENEFIT)),
                one -> model.want(model.wanted().as(one)));
        ComboBox<Wanted.By> by = BenefitsLook.choice(Arrays.asList(Wanted.By.values()),
                one -> words.text("benefits.by." + one));
        by.setValue(model.wanted().by());
        by.setAccessibleText(words.text("benefits.by"));
        by.setId("benefits-by");
        by.setOnAction(pick -> model.want(model.wanted().by(by.getValue())));
        var row = new FlowPane(field, kinds, units, standings, by);
        row.getStyleClass().add("benefit-filters");
        return row;
    }

    /// A choice between one of `all` and all of them.
    private <T> ComboBox<Optional<T>> choice(String key, List<T> all, Function<T, String> name,
            Consumer<Optional<T>> take) {
        var named = words.text("benefits.column." + key);
        var offered = Stream.concat(Stream.of(Optional.<T>empty()), all.stream().map(Optional::of)).toList();
        var box = BenefitsLook.choice(offered,
                (Optional<T> one) -> one.map(name).orElseGet(() -> words.text("benefits.filter.all", named)));
        box.setValue(Optional.empty());
        box.setAccessibleText(named);
        box.setOnAction(pick -> Optional.ofNullable(box.getValue()).ifPresent(take));
        return box;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.BENEFITS, Topic.MONEY, Topic.PROJECTS, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void home() {
        model.read();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
