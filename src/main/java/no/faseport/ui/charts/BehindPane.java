package no.faseport.ui.charts;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.ui.Parts;
import no.faseport.ui.charts.ChartsViewModel.Behind;
import no.faseport.ui.charts.ChartsViewModel.Line;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2AL;

/// The lines behind the chosen value; gone while nothing is chosen.
final class BehindPane extends VBox {
    private static final double WIDTH = 500;

    private final Label title = new Label();
    private final TableView<Line> table = new TableView<>();

    BehindPane(ChartsViewModel model, Words words) {
        getStyleClass().add("figure-behind");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        title.getStyleClass().add("figure-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var close = Parts.icon(words.text("chart.behind.close"), Material2AL.CLOSE, model::forget);
        if (!model.isOfAProject()) {
            table.getColumns().add(column(words.text("chart.behind.project"), 130, false, Line::name));
        }
        table.getColumns().add(column(words.text("chart.behind.account"), 160, false, Line::account));
        table.getColumns().add(column(words.text("chart.behind.period"), 76, false, Line::period));
        table.getColumns().add(column(words.text("chart.behind.amount"), 108, true, Line::amount));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setAccessibleText(words.text("chart.behind"));
        table.setPlaceholder(new Label(words.text("chart.behind.none")));
        VBox.setVgrow(table, Priority.ALWAYS);
        open(model);
        getChildren().addAll(new HBox(8, title, close), table);
        if (!model.isOfAProject()) {
            var hint = new Label(words.text("chart.behind.open"));
            hint.getStyleClass().add("figure-about");
            getChildren().add(hint);
        }
        model.behind().subscribe(this::show);
    }

    private void open(ChartsViewModel model) {
        table.setRowFactory(view -> {
            var row = new TableRow<Line>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    model.open(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::open);
            }
        });
    }

    private static TableColumn<Line, String> column(String name, double width, boolean amount,
            Function<Line, String> text) {
        var column = new TableColumn<Line, String>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        if (amount) {
            column.getStyleClass().add("amount");
        }
        return column;
    }

    private void show(Optional<Behind> behind) {
        setVisible(behind.isPresent());
        setManaged(behind.isPresent());
        behind.ifPresent(found -> {
            title.setText(found.title());
            table.getItems().setAll(found.lines());
        });
    }
}
