package no.faseport.ui.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import no.faseport.schedule.Activity;
import no.faseport.ui.WrittenCell;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The plan line by line with what is estimated of each, written as in a spreadsheet.
final class EstimateTable extends TableView<EstimateLine> implements WrittenCell.Sheet<EstimateLine> {
    private static final double LEVEL = 14;
    private static final List<Figure> FIGURES = List.of(Figure.values());

    private final UncertaintyViewModel model;
    private final Words words;

    EstimateTable(UncertaintyViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("estimate-table");
        setEditable(true);
        setItems(model.lines());
        setAccessibleText(words.text("uncertainty.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        getColumns().add(names());
        getColumns().add(plan());
        for (var figure : FIGURES) {
            getColumns().add(figure(figure));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var nothing = new Label(words.text("uncertainty.table.empty"));
        nothing.setWrapText(true);
        setPlaceholder(nothing);
    }

    private TableColumn<EstimateLine, String> column(String key, double width, double most,
            Function<EstimateLine, String> text) {
        var column = new TableColumn<EstimateLine, String>(words.text(key));
        column.setCellValueFactory(line -> new SimpleStringProperty(text.apply(line.getValue())));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(most);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<EstimateLine, String> names() {
        var column = column("uncertainty.column.name", 150, 2000, EstimateLine::name);
        column.setPrefWidth(260);
        column.getStyleClass().add("first");
        column.setEditable(false);
        column.setCellFactory(any -> new NameCell());
        return column;
    }

    private TableColumn<EstimateLine, String> plan() {
        var column = column("uncertainty.column.plan", 52, 72, line -> line.summary()
                ? ""
                : line.activity().map(Activity::duration).filter(days -> days > 0).map(words::number).orElse(""));
        column.setEditable(false);
        column.getStyleClass().add("amount");
        return column;
    }

    private TableColumn<EstimateLine, String> figure(Figure figure) {
        var column = column("uncertainty.column." + figure, figure.isDays() ? 68 : 84, figure.isDays() ? 80 : 120,
                line -> figure.text(line, words));
        column.setUserData(figure);
        column.getStyleClass().add("amount");
        column.setCellFactory(any -> new WrittenCell<>(this));
        return column;
    }

    private static final class NameCell extends TableCell<EstimateLine, String> {
        private final Region indent = new Region();

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            var line = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : name);
            indent.setMinWidth(line == null ? 0 : LEVEL * line.level());
            setGraphic(empty ? null : indent);
            pseudoClassStateChanged(UncertaintyLook.SUMMARY, line != null && line.summary());
            pseudoClassStateChanged(UncertaintyLook.CLOSED, line != null && line.isDone());
        }
    }

    @Override
    public boolean takes(EstimateLine line, TableColumn<EstimateLine, ?> column) {
        return !model.isReadOnly() && figure(column).filter(line::takes).isPresent();
    }

    @Override
    public String name(EstimateLine line, TableColumn<EstimateLine, ?> column) {
        return words.text("uncertainty.cell", line.name(), column.getText());
    }

    @Override
    public void write(EstimateLine line, TableColumn<EstimateLine, ?> column, String text) {
        figure(column).ifPresent(figure -> model.write(line, figure, text));
    }

    private Optional<Figure> figure(TableColumn<EstimateLine, ?> column) {
        return column.getUserData() instanceof Figure figure ? Optional.of(figure) : Optional.empty();
    }

    private void pressed(KeyEvent key) {
        var at = getFocusModel().getFocusedCell();
        if (getEditingCell() != null || at == null || at.getRow() < 0) {
            return;
        }
        if (key.getCode() == KeyCode.DELETE && !model.isReadOnly()) {
            model.remove(getItems().get(at.getRow()));
            key.consume();
        }
    }
}
