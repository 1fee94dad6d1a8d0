package no.faseport.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.Commitment;
import no.faseport.portfolio.ForecastPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.words.Words;
import no.faseport.words.WrittenDay;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// What a project has ordered, written where it stands, and a line in which an order is added.
final class CommitmentTable {
    private final Words words;
    private final Figures figures;
    private final CommitmentDraft draft;
    private final ForecastViewModel model;
    private final WrittenTable<Commitment> table;
    private final Label sum = new Label();
    private final TextField supplier = new TextField();
    private final TextField account = new TextField();
    private final TextField amount = new TextField();
    private final BorderPane node = new BorderPane();

    CommitmentTable(Desk desk, ForecastViewModel model, ProjectId project) {
        this.words = desk.words();
        this.figures = Figures.of(desk);
        this.draft = new CommitmentDraft(desk, project);
        this.model = model;
        this.table = new WrittenTable<>(words, words.text("commitment.table"), words.text("commitment.empty"),
                Commitment::supplier, columns());
        table.openWhere(row -> !model.isReadOnly());
        table.onDelete(model::remove);
        table.setId("commitments");
        var heading = new HBox(Parts.text(words.text("commitment.table"), "forecast-heading"),
                Parts.space(), sum);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("forecast-head");
        sum.getStyleClass().add("quiet");
        node.setTop(heading);
        node.setCenter(table);
        node.setBottom(adder());
    }

    Node node() {
        return node;
    }

    private List<Column<Commitment>> columns() {
        return List.of(text("commitment.column.supplier", 150, Commitment::supplier, CommitmentDraft::supplier),
                text("commitment.column.text", 120, Commitment::text, CommitmentDraft::text),
                text("commitment.column.reference", 80, Commitment::reference, CommitmentDraft::reference),
                Column.<Commitment>text(words.text("commitment.column.ordered"), 80,
                        one -> words.date(one.orderedOn())).written(
                                (one, text) -> WrittenDay.read(text)
                                        .ifPresent(day -> model.edit(CommitmentDraft.ordered(one, day)))),
                string("forecast.column.account", one -> one.accountString().toString(), draft::account),
                string("forecast.column.unit", one -> one.accountString().unit(), draft::unit),
                string("forecast.column.function", one -> one.accountString().function(), draft::function),
                Column.<Commitment>figure(words.text("commitment.column.year"), 56,
                        one -> String.valueOf(one.year())).written(
                                (one, text) -> figures.whole(text,
                                        BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR,
                                        year -> model.edit(CommitmentDraft.due(one, year, one.month())))),
                Column.<Commitment>figure(words.text("commitment.column.month"), 64,
                        one -> one.month() == BudgetKey.WHOLE_YEAR ? "" : String.valueOf(one.month()))
                        .written((one, text) -> figures.whole(text.isEmpty() ? "0" : text, 0, 12,
                                month -> model.edit(CommitmentDraft.due(one, one.year(), month)))),
                Column.<Commitment>figure(words.text("commitment.column.amount"), 104, one -> figures.of(one.amount()))
                        .written((one, text) -> figures.amount(text,
                                money -> model.edit(CommitmentDraft.amount(one, money)))));
    }

    private Column<Commitment> text(String key, double width, Function<Commitment, String> read,
            BiFunction<Commitment, String, Commitment> change) {
        return Column.text(words.text(key), width, read).written((one, text) -> model.edit(change.apply(one, text)));
    }

    private Column<Commitment> string(String key, Function<Commitment, String> read,
            BiFunction<Commitment, String, Optional<Commitment>> change) {
        return Column.text(words.text(key), 76, read)
                .written((one, text) -> change.apply(one, text).ifPresent(model::edit));
    }

    private Node adder() {
        field(supplier, "commitment.column.supplier", 160);
        field(account, "commitment.add.account", 110);
        field(amount, "commitment.column.amount", 110);
        HBox.setHgrow(supplier, Priority.ALWAYS);
        var add = new Button(words.text("commitment.add"), new FontIcon(Material2AL.ADD));
        add.setOnAction(press -> add());
        add.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(supplier, account, amount, add);
        row.getStyleClass().add("forecast-add");
        row.setDisable(model.isReadOnly());
        return new VBox(row);
    }

    private void field(TextField field, String key, double width) {
        field.setPromptText(words.text(key));
        field.setAccessibleText(words.text(key));
        field.setId(key.replace('.', '-'));
        field.setPrefWidth(width);
        field.setOnAction(enter -> add());
    }

    private void add() {
        if (supplier.getText().isBlank()) {
            supplier.requestFocus();
            return;
        }
        figures.amount(amount.getText(),
                money -> draft.made(supplier.getText().strip(), account.getText(), money, model).ifPresent(made -> {
                    model.add(made);
                    supplier.clear();
                    amount.clear();
                    supplier.requestFocus();
                }));
    }

    void show(ForecastPage page) {
        int year = page.figures().year();
        table.getItems().setAll(page.commitments());
        var due = Money.sum(page.commitments().stream().filter(one -> one.year() == year).map(Commitment::amount)
                .toList());
        sum.setText(words.text("commitment.sum", String.valueOf(year), words.kroner(due.amount()),
                words.kroner(page.figures().net(line -> line.available()).amount())));
    }
}
