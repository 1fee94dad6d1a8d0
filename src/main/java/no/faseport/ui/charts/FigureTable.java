package no.faseport.ui.charts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import no.faseport.chart.Spot;
import no.faseport.economy.figures.MoneyFigure;
import no.faseport.words.Words;

/// The same figure as a table: a row for each of its rows, a column for each of its series, to the øre.
final class FigureTable extends VBox {
    private static final double ROW = 30;
    private static final double HEAD = 34;

    /// The table of `shown`.
    FigureTable(ChartsViewModel model, Words words, MoneyFigure shown) {
        getStyleClass().add("figure-card");
        var title = new Label(shown.figure().title());
        title.getStyleClass().add("figure-title");
        var table = new TableView<Integer>();
        table.setAccessibleText(shown.figure().title());
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column(words.text("chart.row"), false, row -> shown.figure().rows().get(row)));
        for (int each = 0; each < shown.figure().series().size(); each++) {
            int series = each;
            table.getColumns().add(column(shown.figure().series().get(each).name(), true, row -> shown.figure()
                    .at(new Spot(row, series)).map(words::amount).orElse("")));
        }
        for (int row = 0; row < shown.figure().rows().size(); row++) {
            table.getItems().add(row);
        }
        table.setPrefHeight(HEAD + ROW * table.getItems().size() + 2);
        table.setMinHeight(table.getPrefHeight());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().getSelectedCells().addListener((ListChangeListener<Object>) change -> {
            var cells = table.getSelectionModel().getSelectedCells();
            if (!cells.isEmpty() && cells.getFirst().getColumn() > 0) {
                model.choose(shown, new Spot(cells.getFirst().getRow(), cells.getFirst().getColumn() - 1));
            }
        });
        getChildren().addAll(List.of(title, table));
    }

    private static TableColumn<Integer, String> column(String name, boolean amount,
            Function<Integer, String> text) {
        var column = new TableColumn<Integer, String>(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        if (amount) {
            column.getStyleClass().add("amount");
        }
        return column;
    }
}
