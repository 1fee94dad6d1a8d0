package no.faseport.ui.history;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.ChangeDetail;
import no.faseport.words.Words;

/// What the chosen change did: a line for each field, with what stood there before and after.
final class DetailTable extends VBox {
    private final TableView<ChangeDetail> table = new TableView<>();
    private final Words words;

    DetailTable(HistoryViewModel model, Words words) {
        this.words = words;
        var told = new DetailWords(words);
        var heading = new Label(words.text("history.detail"));
        heading.getStyleClass().add("history-heading");
        var choose = new Label(words.text("history.detail.choose"));
        choose.getStyleClass().add("empty-state");
        table.setId("history-details");
        table.getStyleClass().add("history-table");
        table.setAccessibleText(words.text("history.detail"));
        table.setPlaceholder(choose);
        table.setItems(model.details());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("history.detail.what", 280, told::thing);
        column("history.detail.field", 176, told::field);
        column("history.detail.before", 240, told::before);
        column("history.detail.after", 240, told::after);
        table.getColumns().getFirst().getStyleClass().add("first");
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("history-detail");
        getChildren().addAll(heading, table);
    }

    private void column(String key, double width, Function<ChangeDetail, String> text) {
        var column = new TableColumn<ChangeDetail, String>(words.text(key));
        column.setCellValueFactory(detail -> new SimpleStringProperty(text.apply(detail.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }
}
