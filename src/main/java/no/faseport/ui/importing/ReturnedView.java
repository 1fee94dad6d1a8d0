package no.faseport.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.economy.Money;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Parts;
import no.faseport.usecase.AmountsChange;
import no.faseport.usecase.AmountsChange.Conflict;
import no.faseport.usecase.AmountsChange.Part;
import no.faseport.usecase.AmountsPreview;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What a workbook of amounts that came back changes, with a choice in each cell that both sides have changed.
final class ReturnedView extends BorderPane {
    private final ImportViewModel model;
    private final AmountsPreview preview;
    private final Words words;

    ReturnedView(ImportViewModel model, AmountsPreview preview, Words words) {
        this.model = model;
        this.preview = preview;
        this.words = words;
        getStyleClass().add("importing-page");
        setTop(new VBox(8, head(), problems()));
        BorderPane.setMargin(getTop(), new Insets(0, 0, 8, 0));
        setCenter(table());
        setBottom(actions());
    }

    private Node head() {
        var file = new Label(words.text("importing.returned.head", String.valueOf(preview.file().getFileName()),
                words.dateTime(preview.sentAt())), new FontIcon(Material2OutlinedAL.INSERT_DRIVE_FILE));
        var conflicts = preview.conflicts().size();
        var told = ImportLook.text(words.count("importing.returned.conflicts", conflicts),
                conflicts == 0 ? "importing-good" : "importing-watch");
        var line = new HBox(16, file, told);
        if (conflicts > 0) {
            line.getChildren().addAll(Parts.space(), all("importing.returned.allMine", false),
                    all("importing.returned.allTheirs", true));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button all(String key, boolean byFile) {
        var button = new Button(words.text(key));
        button.setOnAction(event -> {
            preview.conflicts().forEach(conflict -> model.settle(conflict, byFile));
            setCenter(table());
        });
        return button;
    }

    private Node problems() {
        var box = new VBox(4);
        preview.problems().forEach(problem -> box.getChildren().add(ImportLook.lines(words.text(problem.told()),
                problem.isError() ? "importing-wrong" : "importing-muted")));
        return box;
    }

    private TableView<AmountsChange> table() {
        var changes = new ArrayList<>(preview.changes());
        changes.sort((one, other) -> Boolean.compare(other.isConflict(), one.isConflict()));
        var table = ImportLook.table(FXCollections.observableArrayList(changes),
                words.text("importing.returned.none"));
        ImportLook.column(table, words.text("importing.changes.what"), 95, change -> words.text(change.kind().key()));
        ImportLook.column(table, words.text("import.changes.project"), 190, change -> change.project().toString());
        ImportLook.column(table, words.text("import.changes.account"), 70,
                change -> change.key().accountString().toString());
        ImportLook.column(table, words.text("import.changes.kind"), 105,
                change -> words.text(change.key().kind().key()));
        ImportLook.column(table, words.text("import.changes.period"), 90,
                change -> DifferenceTables.period(change.key(), words));
        ImportLook.figures(table, words.text("importing.returned.sent"), 95,
                change -> amount(change.amount().sent()));
        ImportLook.figures(table, words.text("importing.returned.here"), 95,
                change -> amount(change.amount().here()));
        ImportLook.figures(table, words.text("importing.returned.file"), 95,
                change -> amount(change.amount().file()));
        ImportLook.column(table, words.text("importing.returned.comment"), 120,
                change -> change.comment().file().orElse(""));
        choice(table, "importing.returned.amount", Part.AMOUNT);
        choice(table, "importing.returned.commentChoice", Part.COMMENT);
        return table;
    }

    private String amount(Optional<Money> money) {
        return money.map(one -> ImportLook.kroner(one, words)).orElse("–");
    }

    private void choice(TableView<AmountsChange> table, String title, Part part) {
        var column = new TableColumn<AmountsChange, AmountsChange>(words.text(title));
        column.setPrefWidth(185);
        column.setMinWidth(185);
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
        column.setCellFactory(each -> new Choice(part));
        table.getColumns().add(column);
    }

    private final class Choice extends TableCell<AmountsChange, AmountsChange> {
        private final Part part;

        Choice(Part part) {
            this.part = part;
        }

        @Override
        protected void updateItem(@Nullable AmountsChange change, boolean empty) {
            super.updateItem(change, empty);
            setGraphic(empty || change == null || !isConflict(change) ? null : segments(change));
        }

        private boolean isConflict(AmountsChange change) {
            return part == Part.AMOUNT ? change.amount().isConflict() : change.comment().isConflict();
        }

        private Node segments(AmountsChange change) {
            var conflict = new Conflict(change.key(), part);
            return new Alternatives<>(List.of(false, true), model.isByFile(conflict),
                    byFile -> words.text(byFile ? "importing.returned.theirs" : "importing.returned.mine"),
                    byFile -> model.settle(conflict, byFile));
        }
    }

    private Node actions() {
        var other = new Button(words.text("import.other"));
        other.setOnAction(event -> model.back());
        var again = new Button(words.text("import.again"));
        again.setOnAction(event -> model.again());
        var apply = new Button(words.text("importing.returned.apply"));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setDisable(!preview.applicable());
        apply.setOnAction(event -> model.apply());
        var bar = new HBox(8, Parts.space(), other, again, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("importing-actions");
        return bar;
    }
}
