package no.faseport.ui.economy;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.usecase.ImportChange;
import no.faseport.usecase.ImportColumn;
import no.faseport.usecase.ImportLine;
import no.faseport.usecase.ImportPreview;
import no.faseport.usecase.ImportProblem;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The lists of an import: problems at their cells, changes line by line, and columns as they were understood.
final class ImportTables {
    private final ImportViewModel model;
    private final ImportPreview preview;
    private final Words words;

    ImportTables(ImportViewModel model, ImportPreview preview, Words words) {
        this.model = model;
        this.preview = preview;
        this.words = words;
    }

    /// Everything wrong or odd, the errors with a sign and a word.
    Node problems() {
        var table = table(model.problems(), "import.problems.none");
        var severity = column("import.tab.problems", 110, ImportTables::word, table);
        severity.setText("");
        severity.setCellFactory(each -> new Severity());
        severity.setMaxWidth(120);
        column("import.problem.where", 200, ImportProblem::at, table).setMaxWidth(280);
        column("import.problem.what", 700, problem -> words.text(problem.message()), table);
        return table;
    }

    private static String word(ImportProblem problem) {
        return problem.isError() ? "import.problem.error" : "import.problem.warning";
    }

    private final class Severity extends TableCell<ImportProblem, String> {
        @Override
        protected void updateItem(String key, boolean empty) {
            super.updateItem(key, empty);
            if (empty || key == null) {
                setText("");
                setGraphic(null);
                return;
            }
            var error = key.equals("import.problem.error");
            setText(words.text(key));
            var icon = new FontIcon(error ? Material2OutlinedAL.ERROR_OUTLINE : Material2OutlinedMZ.WARNING);
            icon.getStyleClass().add(error ? "money-error-icon" : "money-warning-icon");
            setGraphic(icon);
        }
    }

    /// What would be added and changed.
    Node changes() {
        var table = table(model.changes(), "import.changes.none");
        column("import.changes.project", 260, change -> change.project().toString(), table);
        column("import.changes.account", 90, change -> change.line().accountString().toString(), table);
        column("import.changes.period", 90, change -> period(change.line()), table);
        column("import.changes.kind", 100, change -> words.text(change.line().kind().key()), table);
        wide("import.changes.before", change -> change.before().map(this::amount).orElse(""), table);
        wide("import.changes.after", this::after, table);
        column("import.changes.at", 130, change -> change.line().at(), table);
        return table;
    }

    private String amount(Money money) {
        return AmountUnit.KRONER.exact(money, words);
    }

    private String after(ImportChange change) {
        var amount = amount(change.line().amount());
        return change.before().filter(before -> before.equals(change.line().amount())).isPresent()
                ? words.text("import.changes.comment", amount)
                : amount;
    }

    private String period(ImportLine line) {
        return line.month() == BudgetKey.WHOLE_YEAR
                ? String.valueOf(line.year())
                : words.text("money.month." + line.month()) + " " + line.year();
    }

    private static void right(TableColumn<ImportChange, String> column) {
        column.getStyleClass().add("money-number");
    }

    private void wide(String key, Function<ImportChange, String> text, TableView<ImportChange> table) {
        right(column(key, 150, text, table));
    }

    /// What each column of the file was read as.
    Node columns() {
        var table = table(FXCollections.observableArrayList(preview.columns()), "import.changes.none");
        column("import.columns.column", 160, column -> column.sheet() + " " + column.letters(), table);
        column("import.columns.heading", 300, ImportColumn::heading, table);
        column("import.columns.meaning", 300, column -> words.text(column.meaning()), table);
        return table;
    }

    private <T> TableView<T> table(ObservableList<T> items, String placeholder) {
        var table = new TableView<>(items);
        table.getStyleClass().addAll("dense", "money-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(words.text(placeholder)));
        return table;
    }

    private <T> TableColumn<T, String> column(String key, double width, Function<T, String> text,
            TableView<T> table) {
        var column = new TableColumn<T, String>(words.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(text.apply(each.getValue())));
        table.getColumns().add(column);
        return column;
    }
}
