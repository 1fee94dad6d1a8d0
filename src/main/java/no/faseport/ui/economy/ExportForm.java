package no.faseport.ui.economy;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.economy.AmountScale;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.CostView;
import no.faseport.economy.forecast.Tertial;
import no.faseport.ui.economy.ExportWish.Document;
import no.faseport.words.Words;

/// What is chosen before something is written: each row shown for the documents it is about.
final class ExportForm {
    private static final Set<Document> COSTS = Set.of(Document.COSTS);

    private final ExportViewModel model;
    private final Words words;
    private final VBox rows = new VBox(12);

    ExportForm(ExportViewModel model, Words words) {
        this.model = model;
        this.words = words;
        documents();
        years();
        tertial();
        levels();
        scale();
        several();
        shared();
    }

    Node node() {
        return rows;
    }

    /// Adds a row that is shown for `documents` only.
    private void row(String key, Set<Document> documents, Node control) {
        var name = new Label(words.text(key));
        name.getStyleClass().add("export-name");
        name.setLabelFor(control);
        var row = new HBox(16, name, control);
        row.setAlignment(control instanceof SeveralField ? Pos.BASELINE_LEFT : Pos.CENTER_LEFT);
        row.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> documents.contains(model.wish().get().document()), model.wish()));
        row.managedProperty().bind(row.visibleProperty());
        rows.getChildren().add(row);
    }

    private void documents() {
        var choice = new Segments<>(List.of(Document.values()), each -> words.text("export.what." + each.word()));
        choice.choose(Document.COSTS);
        choice.onChosen(each -> model.change(wish -> wish.of(each)));
        row("export.what", Set.of(Document.values()), choice);
    }

    private void years() {
        var wish = model.wish().get();
        var from = year(wish.from(), "export.from", (old, year) -> old.within(year, old.until()));
        var until = year(wish.until(), "export.until", (old, year) -> old.within(old.from(), year));
        var to = new Label("–");
        for (var node : new Node[]{to, until}) {
            node.visibleProperty().bind(Bindings.createBooleanBinding(
                    () -> COSTS.contains(model.wish().get().document()), model.wish()));
        }
        var both = new HBox(8, from, to, until);
        both.setAlignment(Pos.CENTER_LEFT);
        row("export.years", Set.of(Document.COSTS, Document.MEASURES, Document.TERTIAL, Document.CHARGES), both);
    }

    private Spinner<Integer> year(int value, String name, BiFunction<ExportWish, Integer, ExportWish> change) {
        var spinner = new Spinner<Integer>(BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR, value);
        spinner.setEditable(true);
        spinner.setPrefWidth(110);
        spinner.setAccessibleText(words.text(name));
        spinner.valueProperty()
                .addListener((property, before, now) -> model.change(wish -> change.apply(wish, now)));
        return spinner;
    }

    private void tertial() {
        var choice = new Segments<>(List.of(Tertial.values()), each -> words.text(each.key()));
        choice.choose(model.wish().get().tertial());
        choice.onChosen(each -> model.change(wish -> wish.after(each)));
        row("export.tertial", Set.of(Document.TERTIAL), choice);
    }

    private void levels() {
        var boxes = Stream.of(CostView.values()).map(level -> check(ExportWish.levelKey(level),
                (wish, on) -> wish.level(level, on))).toArray(Node[]::new);
        row("export.levels", COSTS, new HBox(16, boxes));
        row("export.with", COSTS, new HBox(16, check("workbook.comparison", ExportWish::compared),
                check("workbook.charts", ExportWish::drawn)));
    }

    private CheckBox check(String key, BiFunction<ExportWish, Boolean, ExportWish> change) {
        var box = new CheckBox(words.text(key));
        box.setSelected(true);
        box.selectedProperty().addListener((property, before, now) -> model.change(wish -> change.apply(wish, now)));
        return box;
    }

    private void scale() {
        var choice = new Segments<>(List.of(AmountScale.values()), each -> words.text(each.key()));
        choice.choose(model.wish().get().scale());
        choice.onChosen(each -> model.change(wish -> wish.in(each)));
        row("export.scale", Set.of(Document.COSTS, Document.BENEFITS), choice);
    }

    private void several() {
        several("export.units", model.units());
        several("export.projects", model.projects());
    }

    private void several(String key, Several choice) {
        row(key, COSTS, new SeveralField(choice, words, words.text(key), words.text(key + ".prompt")));
    }

    private void shared() {
        var nobody = words.text("export.shared.none");
        var keys = new ComboBox<String>();
        keys.getItems().add(nobody);
        keys.getItems().addAll(model.keys());
        keys.setValue(nobody);
        model.keys().addListener((javafx.beans.Observable changed) -> {
            keys.getItems().setAll(nobody);
            keys.getItems().addAll(model.keys());
            keys.setValue(nobody);
        });
        keys.valueProperty().addListener((property, before, now) -> model
                .change(wish -> wish.sharedBy(now == null || now.equals(nobody) ? "" : now)));
        row("export.shared", COSTS, keys);
    }
}
