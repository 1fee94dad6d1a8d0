package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.project.ProjectType;
import no.faseport.project.Unit;
import no.faseport.ui.Desk;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.ui.portfolio.BulkViewModel.UnitChoice;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Below the table while several projects are chosen: what can be done to all of them, and what a change comes to in each.
final class BulkPanel extends VBox {
    private static final int MOST_DAYS = 3650;

    private final Words words;
    private final PortfolioViewModel portfolio;
    private final BulkViewModel model;
    private final VBox form = new VBox();
    private final FlowPane fields = new FlowPane();
    private final BulkPreview preview;

    BulkPanel(Desk desk, PortfolioViewModel portfolio) {
        this.words = desk.words();
        this.portfolio = portfolio;
        this.model = new BulkViewModel(desk, portfolio);
        this.preview = new BulkPreview(words, model);
        getStyleClass().add("bulk");
        fields.getStyleClass().add("bulk-fields");
        form.getStyleClass().add("bulk-form");
        form.getChildren().addAll(fields, preview);
        visibleProperty().bind(portfolio.chosen().map(chosen -> chosen.size() > 1));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(bar(), form);
        close();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && form.isVisible()) {
                close();
                event.consume();
            }
        });
    }

    private HBox bar() {
        var count = new Label();
        count.getStyleClass().add("bulk-count");
        count.textProperty().bind(portfolio.chosen().map(chosen -> words.count("bulk.chosen", chosen.size())));
        count.setMinWidth(USE_PREF_SIZE);
        var edit = button("bulk.edit", new FontIcon(Material2AL.EDIT), this::open);
        var star = button("bulk.star", new FontIcon(Material2MZ.STAR_BORDER),
                () -> portfolio.star(portfolio.chosen().get()));
        var cancel = button("portfolio.new.cancel", new FontIcon(Material2AL.CLOSE), this::close);
        var apply = button("bulk.apply", new FontIcon(Material2AL.CHECK), () -> model.apply(this::close));
        apply.getStyleClass().add("accent");
        apply.disableProperty().bind(model.preview().map(List::isEmpty));
        for (var later : List.of(cancel, apply)) {
            later.visibleProperty().bind(form.visibleProperty());
            later.managedProperty().bind(form.visibleProperty());
        }
        edit.disableProperty().bind(form.visibleProperty());
        var bar = new HBox(count, edit, star, Parts.space(), cancel, apply);
        bar.getStyleClass().add("bulk-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(String key, FontIcon icon, Runnable run) {
        var button = new Button(words.text(key), icon);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /// Shows the fields, empty.
    void open() {
        model.clear();
        var people = portfolio.people();
        var leader = typed(model.leader().text(), people);
        fields.getChildren().setAll(named("portfolio.column.LEADER", leader, model.leader()),
                named("portfolio.column.OWNER", typed(model.owner().text(), people), model.owner()),
                named("portfolio.column.UNIT", unit()),
                named("portfolio.column.TYPE", type()),
                named("portfolio.column.PROGRAMME", typed(model.programme().text(), portfolio.programmes()),
                        model.programme()),
                named("bulk.newTag", tag()),
                named("bulk.oldTag", typed(model.oldTag(), model.tags())), named("bulk.days", days()));
        form.setVisible(true);
        form.setManaged(true);
        leader.requestFocus();
    }

    private void close() {
        form.setVisible(false);
        form.setManaged(false);
    }

    private VBox named(String key, Node field) {
        var label = new Label(words.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-name");
        field.setAccessibleText(words.text(key));
        return new VBox(label, field);
    }

    /// A field that can also be emptied in every project.
    private VBox named(String key, Node field, BulkText text) {
        var empty = new ToggleButton("", new FontIcon(Material2AL.BACKSPACE));
        empty.getStyleClass().addAll("button-icon", "bulk-empty");
        empty.setAccessibleText(words.text("bulk.empty.this", words.text(key)));
        empty.setTooltip(new Tooltip(words.text("bulk.empty.this", words.text(key))));
        empty.setMaxHeight(Double.MAX_VALUE);
        empty.selectedProperty().bindBidirectional(text.emptied());
        field.disableProperty().bind(text.emptied());
        var named = named(key, field);
        named.getChildren().add(new HBox(4, field, empty));
        return named;
    }

    private static ComboBox<String> typed(StringProperty value, List<String> proposals) {
        var box = new ComboBox<String>();
        box.getItems().setAll(proposals);
        box.setEditable(true);
        box.getEditor().textProperty().bindBidirectional(value);
        return box;
    }

    private TextField tag() {
        var field = new TextField();
        field.setPrefColumnCount(10);
        field.textProperty().bindBidirectional(model.newTag());
        return field;
    }

    private ComboBox<UnitChoice> unit() {
        var box = new ComboBox<UnitChoice>();
        box.setConverter(new Naming<>(choice -> choice.changes()
                ? choice.unit().map(Unit::name).orElse(words.text("portfolio.noUnit"))
                : words.text("bulk.asItIs")));
        var choices = new ArrayList<>(List.of(UnitChoice.AS_IT_IS, new UnitChoice(true, Optional.empty())));
        portfolio.units().get().forEach(unit -> choices.add(new UnitChoice(true, Optional.of(unit))));
        box.getItems().setAll(choices);
        box.valueProperty().bindBidirectional(model.unit());
        return box;
    }

    private ComboBox<Optional<ProjectType>> type() {
        var box = new ComboBox<Optional<ProjectType>>();
        box.setConverter(new Naming<>(choice -> choice.map(type -> words.text("project.type." + type))
                .orElse(words.text("bulk.asItIs"))));
        box.getItems().add(Optional.empty());
        Arrays.stream(ProjectType.values()).map(Optional::of).forEach(box.getItems()::add);
        box.valueProperty().bindBidirectional(model.type());
        return box;
    }

    private Spinner<Integer> days() {
        var spinner = new Spinner<Integer>(-MOST_DAYS, MOST_DAYS, 0, 7);
        spinner.setEditable(true);
        spinner.setPrefWidth(112);
        spinner.valueProperty().addListener((property, was, is) -> model.days().set(is));
        return spinner;
    }
}
