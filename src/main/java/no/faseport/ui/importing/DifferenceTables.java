package no.faseport.ui.importing;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.usecase.FilePreview;
import no.faseport.usecase.HoursChange;
import no.faseport.usecase.ImportGroup;
import no.faseport.usecase.ImportProblem;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The lists of an import: the file's projects, problems at their cells, and what differs line by line.
final class DifferenceTables {
    private final ImportViewModel model;
    private final FilePreview preview;
    private final Words words;

    DifferenceTables(ImportViewModel model, FilePreview preview, Words words) {
        this.model = model;
        this.preview = preview;
        this.words = words;
    }

    /// The projects the file names, those nobody knows first, each with a choice of what it is.
    Node projects() {
        var groups = preview.groups().stream()
                .sorted((one, other) -> Boolean.compare(other.how() == ImportGroup.How.UNKNOWN,
                        one.how() == ImportGroup.How.UNKNOWN))
                .toList();
        var table = ImportLook.table(FXCollections.observableArrayList(groups), words.text("importing.projects.none"));
        ImportLook.column(table, words.text("importing.projects.inFile"), 300, group -> group.named().toString());
        ImportLook.figures(table, words.text("importing.projects.amounts"), 90,
                group -> words.number(group.amounts()));
        ImportLook.figures(table, words.text("importing.projects.sum"), 140,
                group -> ImportLook.kroner(group.sum(), words));
        ImportLook.column(table, words.text("importing.projects.how"), 150, group -> words.text(group.how().key()));
        var choice = new TableColumn<ImportGroup, ImportGroup>(words.text("importing.projects.is"));
        choice.setPrefWidth(340);
        choice.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
        choice.setCellFactory(each -> new MatchCell(model, words));
        table.getColumns().add(choice);
        return table;
    }

    /// Everything wrong or odd, each at its cell.
    Node problems() {
        return new ProblemsView(model, model.findings().problems(), words);
    }

    /// These problems, each at its cell.
    static TableView<ImportProblem> problems(ObservableList<ImportProblem> problems, Words words) {
        var table = ImportLook.table(problems, words.text("import.problems.none"));
        var severity = ImportLook.column(table, "", 110, problem -> word(problem));
        severity.setCellFactory(each -> new Severity(words));
        severity.setMinWidth(110);
        severity.setMaxWidth(120);
        ImportLook.column(table, words.text("import.problem.where"), 170, problem -> place(problem.at()))
                .setMaxWidth(360);
        ImportLook.column(table, words.text("import.problem.what"), 700, problem -> words.text(problem.message()));
        return table;
    }

    /// The cell before the sheet, as the cell is what people look for.
    private static String place(String at) {
        var sheet = at.lastIndexOf('!');
        return sheet < 0 ? at : cell(at) + " – " + at.substring(0, sheet);
    }

    private static String cell(String at) {
        return at.substring(at.lastIndexOf('!') + 1);
    }

    private static String word(ImportProblem problem) {
        return problem.isError() ? "import.problem.error" : "import.problem.warning";
    }

    private static final class Severity extends TableCell<ImportProblem, String> {
        private final Words words;

        Severity(Words words) {
            this.words = words;
        }

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
            icon.getStyleClass().add(error ? "importing-error-icon" : "importing-warning-icon");
            setGraphic(icon);
        }
    }

    /// What would be added, changed and removed.
    Node changes() {
        var table = ImportLook.table(model.findings().changes(), words.text("import.changes.none"));
        ImportLook.column(table, words.text("importing.changes.what"), 80, change -> words.text(change.kind().key()));
        ImportLook.column(table, words.text("import.changes.project"), 250, change -> change.project().toString());
        ImportLook.column(table, words.text("import.changes.account"), 70,
                change -> change.key().accountString().toString());
        ImportLook.column(table, words.text("import.changes.unit"), 80, change -> change.key().accountString().unit());
        ImportLook.column(table, words.text("import.changes.period"), 90, change -> period(change.key()));
        ImportLook.figures(table, words.text("import.changes.before"), 120, change -> amount(change.before()));
        ImportLook.figures(table, words.text("import.changes.after"), 120, change -> amount(change.after()));
        ImportLook.figures(table, words.text("importing.changes.difference"), 120,
                change -> ImportLook.kroner(change.difference(), words));
        ImportLook.column(table, words.text("import.changes.at"), 70, change -> cell(change.at()));
        return table;
    }

    /// What hours would be added, changed and removed.
    Node hours() {
        var table = ImportLook.table(model.findings().hours(), words.text("import.changes.none"));
        ImportLook.column(table, words.text("importing.changes.what"), 80, change -> words.text(change.kind().key()));
        ImportLook.column(table, words.text("import.changes.project"), 230, change -> change.project().toString());
        ImportLook.column(table, words.text("ownTime.column.who"), 170, change -> change.time().who());
        ImportLook.column(table, words.text("ownTime.column.kind"), 90,
                change -> words.text(change.time().kind().key()));
        ImportLook.column(table, words.text("import.changes.period"), 90, change -> period(change));
        ImportLook.figures(table, words.text("import.changes.before"), 100, change -> hours(change.before()));
        ImportLook.figures(table, words.text("import.changes.after"), 100, change -> hours(change.after()));
        ImportLook.figures(table, words.text("ownTime.column.rate"), 90,
                change -> ImportLook.kroner(change.time().rate(), words));
        ImportLook.figures(table, words.text("importing.hours.costDifference"), 140,
                change -> ImportLook.kroner(change.difference(), words));
        ImportLook.column(table, words.text("import.changes.at"), 70, change -> cell(change.at()));
        return table;
    }

    private String hours(Optional<InternalTime> time) {
        return time.map(one -> words.plain(one.hours())).orElse("–");
    }

    private String period(HoursChange change) {
        return period(change.time().year(), change.time().month(), words);
    }

    private String amount(Optional<Money> money) {
        return money.map(one -> ImportLook.kroner(one, words)).orElse("–");
    }

    private String period(BudgetKey key) {
        return period(key, words);
    }

    /// A month and its year, or the year.
    static String period(BudgetKey key, Words words) {
        return period(key.year(), key.month(), words);
    }

    private static String period(int year, int month, Words words) {
        return month == BudgetKey.WHOLE_YEAR
                ? String.valueOf(year)
                : words.text("money.month." + month) + " " + year;
    }
}
