package no.faseport.ui.importing;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.usecase.FileRow;
import no.faseport.usecase.ImportProblem;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// Everything wrong or odd in a file, and beside the list the row of the file that the one chosen is about.
final class ProblemsView extends SplitPane {
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final double LIST = 0.66;

    private final Words words;
    private final VBox beside = new VBox(8);

    ProblemsView(ImportViewModel model, ObservableList<ImportProblem> problems, Words words) {
        this.words = words;
        var list = DifferenceTables.problems(problems, words);
        beside.getStyleClass().add("importing-beside");
        getItems().setAll(list, beside);
        setDividerPositions(LIST);
        SplitPane.setResizableWithParent(beside, false);
        hint("importing.row.choose");
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen(model, now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(model, list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    private void chosen(ImportViewModel model, @Nullable ImportProblem problem) {
        if (problem == null) {
            hint("importing.row.choose");
        } else {
            model.row(problem,
                    row -> row.ifPresentOrElse(found -> show(found, problem), () -> hint("importing.row.none")));
        }
    }

    private void hint(String key) {
        beside.getChildren().setAll(ImportLook.lines(words.text(key), "importing-muted"));
    }

    private void show(FileRow row, ImportProblem problem) {
        var table = ImportLook.table(FXCollections.observableArrayList(row.cells()), "");
        table.setRowFactory(all -> new Marked());
        ImportLook.column(table, words.text("import.problem.where"), 70, FileRow.Cell::at).setMaxWidth(90);
        ImportLook.column(table, words.text("importing.row.text"), 240, FileRow.Cell::text);
        VBox.setVgrow(table, Priority.ALWAYS);
        row.cells().stream().filter(FileRow.Cell::meant).findFirst().ifPresent(table::scrollTo);
        beside.getChildren().setAll(ImportLook.text(
                words.text("importing.row.title", row.sheet(), String.valueOf(row.number())), "importing-heading"),
                ImportLook.lines(words.text(problem.message()), "importing-wrong"), table);
        table.setAccessibleText(words.text("importing.row.title", row.sheet(), String.valueOf(row.number())));
    }

    /// A cell of the row, marked where the problem is about it.
    private static final class Marked extends TableRow<FileRow.Cell> {
        @Override
        protected void updateItem(FileRow.@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            pseudoClassStateChanged(MEANT, !empty && cell != null && cell.meant());
        }
    }
}
