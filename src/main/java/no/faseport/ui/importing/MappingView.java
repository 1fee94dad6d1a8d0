package no.faseport.ui.importing;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.economy.importing.UseText;
import no.faseport.economy.ledger.ColumnGuess;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.economy.ledger.Sureness;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The second step: the first rows of the file, with what each column was taken for and why over it, to be corrected.
final class MappingView extends BorderPane {
    private static final double WIDTH = 168;

    private final ImportViewModel model;
    private final Step.Mapping mapping;
    private final Words words;

    MappingView(ImportViewModel model, Step.Mapping mapping, List<String> sources, Words words) {
        this.model = model;
        this.mapping = mapping;
        this.words = words;
        getStyleClass().add("importing-page");
        var options = new MappingOptions(model, mapping, sources, words);
        setTop(new VBox(12, options, notes()));
        setCenter(table());
        setBottom(actions());
    }

    private SheetFound sheet() {
        return mapping.proposal().sheets().stream().filter(one -> one.name().equals(mapping.layout().sheet()))
                .findFirst().orElseThrow();
    }

    private Node notes() {
        var box = new VBox(4);
        sheet().notes().forEach(note -> box.getChildren().add(ImportLook.lines(words.text(note), "importing-muted")));
        return box;
    }

    private Node table() {
        var sheet = sheet();
        var table = new TableView<List<String>>(FXCollections.observableArrayList(sheet.sample()));
        table.getStyleClass().addAll("dense", "importing-table", "importing-sample");
        table.setAccessibleText(words.text("importing.sample"));
        for (var guess : sheet.columns()) {
            table.getColumns().add(column(guess));
        }
        return table;
    }

    private TableColumn<List<String>, String> column(ColumnGuess guess) {
        var at = guess.column().index();
        var use = use(mapping.layout(), at);
        var choice = UseChoice.of(mapping.purpose(), use, words);
        choice.setAccessibleText(words.text("importing.use.of", guess.column().letters(), guess.column().heading()));
        choice.setOnAction(event -> model.correct(layout -> layout.with(at, choice.getValue())));
        var heading = ImportLook.text(guess.column().letters() + "  " + guess.column().heading(), "importing-heading");
        heading.setTooltip(new Tooltip(guess.column().heading()));
        var same = guess.column().use().equals(use);
        var reason = ImportLook.text(same ? why(guess) : words.text("importing.use.byYou"),
                "importing-reason");
        reason.setTooltip(new Tooltip(words.text(guess.why())));
        var column = new TableColumn<List<String>, String>();
        column.setGraphic(new VBox(4, heading, choice, reason));
        column.setPrefWidth(WIDTH);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                at < row.getValue().size() ? row.getValue().get(at) : ""));
        if (use.equals(LedgerUse.UNUSED)) {
            column.getStyleClass().add("importing-unused");
        } else if (!(use instanceof LedgerUse.Field)) {
            column.getStyleClass().add("importing-number");
        }
        return column;
    }

    /// How sure it is, and why where the heading above does not say it.
    private String why(ColumnGuess guess) {
        var sureness = words.text(guess.sureness().key());
        return guess.sureness() == Sureness.CERTAIN ? sureness : sureness + ": " + words.text(guess.why());
    }

    private static LedgerUse use(LedgerLayout layout, int at) {
        return layout.columns().stream().filter(column -> column.index() == at).map(LedgerColumn::use).findFirst()
                .orElse(LedgerUse.UNUSED);
    }

    private Node actions() {
        var lacks = lacks();
        var left = lacks.isEmpty()
                ? ImportLook.text(words.text("importing.mapping.whole"), "importing-good")
                : ImportLook.lines(lacks, "importing-wrong");
        left.setGraphic(new FontIcon(lacks.isEmpty()
                ? Material2OutlinedAL.CHECK_CIRCLE_OUTLINE
                : Material2OutlinedAL.ERROR_OUTLINE));
        var back = new Button(words.text("import.other"));
        back.setOnAction(event -> model.back());
        var next = new Button(words.text("importing.next"));
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setDisable(!lacks.isEmpty());
        next.setOnAction(event -> model.check());
        var bar = new HBox(8, left, Parts.space(), back, next);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("importing-actions");
        return bar;
    }

    /// What must be told before the file can be read; empty where nothing is.
    private String lacks() {
        var layout = mapping.layout();
        if (!layout.missing().isEmpty()) {
            return words.text("importing.mapping.missing",
                    words.text(UseText.of(new LedgerUse.Field(layout.missing().getFirst().getFirst()))));
        }
        if (layout.lacksAmounts()) {
            return words.text("importing.mapping.noAmounts");
        }
        return layout.lacksYear() ? words.text("importing.mapping.noYear") : "";
    }
}
