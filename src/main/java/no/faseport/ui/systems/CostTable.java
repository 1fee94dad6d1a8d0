package no.faseport.ui.systems;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.faseport.economy.system.RunningCost;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenCell;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// Running costs, written where they stand: what, on which art, how many at which price, from when until when.
final class CostTable extends TableView<RunningCost> implements WrittenCell.Sheet<RunningCost> {
    private static final double ROW = 30;
    private static final double HEAD = 34;
    private static final double LEAST = 96;
    private static final double MOST = 2_000;
    private static final double WIDE = 200;
    private static final int ROWS = 2;

    private final CostEdits edits;
    private final Words words;

    /// A table that saves through `edits`; the columns of `more` stand after the kind.
    CostTable(CostEdits edits, Words words, List<TableColumn<RunningCost, String>> more) {
        this.edits = edits;
        this.words = words;
        getStyleClass().add("cost-table");
        setEditable(true);
        setAccessibleText(words.text("systems.costs"));
        Parts.stretch(this);
        getSelectionModel().setCellSelectionEnabled(true);
        var nothing = new Label(words.text("systems.costs.none"));
        nothing.getStyleClass().add("quiet");
        setPlaceholder(nothing);
        var name = written(CostEdits.Field.NAME, 138);
        name.getStyleClass().remove("amount");
        name.setMinWidth(LEAST);
        name.setMaxWidth(MOST);
        name.getStyleClass().add("worded");
        getColumns().add(name);
        var kind = SystemsLook.<RunningCost>column(words.text("systems.costs.kind"), 112,
                cost -> words.text("systems.cost." + cost.kind()));
        kind.setMaxWidth(WIDE);
        getColumns().add(kind);
        more.forEach(column -> column.setMaxWidth(WIDE));
        getColumns().addAll(more);
        getColumns().addAll(List.of(written(CostEdits.Field.ACCOUNT, 48), written(CostEdits.Field.QUANTITY, 62),
                written(CostEdits.Field.PRICE, 80),
                SystemsLook.figures(words.text("systems.costs.yearly"), 84,
                        cost -> words.kroner(cost.yearly().amount())),
                written(CostEdits.Field.FIRST, 52), written(CostEdits.Field.LAST, 52), remover()));
    }

    private TableColumn<RunningCost, String> written(CostEdits.Field field, double width) {
        Function<RunningCost, String> text = cost -> edits.text(cost, field);
        var column = SystemsLook.figures(words.text("systems.costs." + field), width, text);
        column.setUserData(field);
        column.setCellFactory(any -> new WrittenCell<>(this));
        return column;
    }

    private TableColumn<RunningCost, String> remover() {
        var column = SystemsLook.<RunningCost>figures("", 40, RunningCost::name);
        column.getStyleClass().remove("amount");
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                setGraphic(empty || name == null || edits.isReadOnly()
                        ? null
                        : Parts.icon(words.text("systems.costs.remove", name), Material2AL.CLOSE,
                                () -> edits.remove(getTableRow().getItem())));
            }
        });
        return column;
    }

    /// Shows these costs, and is as high as they are.
    void show(List<RunningCost> costs) {
        getItems().setAll(costs);
        setPrefHeight(HEAD + ROW * Math.max(ROWS, costs.size()) + 2);
        setMinHeight(getPrefHeight());
    }

    @Override
    public boolean takes(RunningCost line, TableColumn<RunningCost, ?> column) {
        return !edits.isReadOnly() && column.getUserData() instanceof CostEdits.Field;
    }

    @Override
    public String name(RunningCost line, TableColumn<RunningCost, ?> column) {
        return words.text("systems.costs.cell", column.getText(), line.name());
    }

    @Override
    public void write(RunningCost line, TableColumn<RunningCost, ?> column, String text) {
        if (column.getUserData() instanceof CostEdits.Field field) {
            edits.write(line, field, text);
        }
    }
}
