package no.faseport.ui.portfolio;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.faseport.usecase.BulkLine;
import no.faseport.words.Words;

/// What a change of many projects comes to: a line for each field that becomes another.
final class BulkPreview extends TableView<BulkLine> {
    private static final double HEIGHT = 164;

    BulkPreview(Words words, BulkViewModel model) {
        getStyleClass().add("bulk-preview");
        setAccessibleText(words.text("bulk.preview"));
        setPlaceholder(new Label(words.text("bulk.nothing")));
        getColumns().setAll(List.of(
                column(words.text("portfolio.column.PROJECT"), 3, line -> line.number() + "  " + line.name()),
                column(words.text("bulk.field"), 1.4, line -> words.text(line.field())),
                column(words.text("bulk.before"), 2, BulkLine::before),
                column(words.text("bulk.after"), 2, BulkLine::after)));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        model.preview().addListener((property, was, is) -> getItems().setAll(is));
    }

    private static TableColumn<BulkLine, String> column(String title, double share, Function<BulkLine, String> text) {
        var column = new TableColumn<BulkLine, String>(title);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setPrefWidth(share * 100);
        column.setSortable(false);
        return column;
    }
}
