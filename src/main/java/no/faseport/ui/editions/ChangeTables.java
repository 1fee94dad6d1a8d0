package no.faseport.ui.editions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.faseport.economy.CostNames;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.economy.edition.Touch;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The sums of what has changed above, and below them the lines of the sum that is marked, or all.
final class ChangeTables {
    private static final double WHEN = 136;

    private final Words words;
    private final TableView<MoneyChanges.Sum> sums = new TableView<>();
    private final TableView<MoneyChange> lines = new TableView<>();
    private Optional<MoneyChanges> changes = Optional.empty();
    private MoneyChanges.By by = MoneyChanges.By.PROJECT;

    ChangeTables(Words words) {
        this.words = words;
        sums.setAccessibleText(words.text("changes.sums"));
        lines.setAccessibleText(words.text("changes.lines"));
        sums.setPlaceholder(Parts.text(words.text("changes.nothing"), "quiet"));
        lines.setPlaceholder(Parts.text("", "quiet"));
        sums.getColumns().addAll(sumColumns());
        lines.getColumns().addAll(lineColumns());
        sums.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        lines.getColumns().getLast().setMinWidth(WHEN);
        sums.getSelectionModel().selectedItemProperty().subscribe(chosen -> fill(Optional.ofNullable(chosen)));
    }

    private List<TableColumn<MoneyChanges.Sum, ?>> sumColumns() {
        var label = EditionsLook.<MoneyChanges.Sum>text(words.text("changes.what"), 380,
                sum -> sum.label().toString().isEmpty() ? words.text("workbook.notStated") : sum.label().toString());
        label.getStyleClass().add("first");
        return List.of(label,
                EditionsLook.text(words.text("workbook.data.kind"), 100, sum -> words.text(sum.kind().key())),
                EditionsLook.amount(words.text("changes.before"), 130, words, false, MoneyChanges.Sum::before),
                EditionsLook.amount(words.text("changes.after"), 130, words, false, MoneyChanges.Sum::after),
                EditionsLook.amount(words.text("changes.difference"), 130, words, true, MoneyChanges.Sum::difference));
    }

    private List<TableColumn<MoneyChange, ?>> lineColumns() {
        var project = EditionsLook.<MoneyChange>text(words.text("changes.by.project"), 180,
                line -> names().project(line.key().project()).toString());
        project.getStyleClass().add("first");
        return List.of(project,
                EditionsLook.text(words.text("changes.account"), 190, line -> line.key().accountString() + " "
                        + names().account(line.key().accountString().account(), line.key().year()).name()),
                EditionsLook.text(words.text("changes.by.unit"), 60, line -> line.key().accountString().unit()),
                EditionsLook.text(words.text("changes.period.column"), 80,
                        line -> EditionsLook.period(line.key(), words)),
                EditionsLook.text(words.text("workbook.data.kind"), 84, line -> words.text(line.key().kind().key())),
                EditionsLook.text(words.text("changes.financing"), 96,
                        line -> words.text(line.key().financing().key())),
                EditionsLook.amount(words.text("changes.before"), 96, words, false, MoneyChange::before),
                EditionsLook.amount(words.text("changes.after"), 96, words, false, MoneyChange::after),
                EditionsLook.amount(words.text("changes.difference"), 100, words, true, MoneyChange::difference),
                EditionsLook.text(words.text("changes.by"), 108, line -> line.last().map(Touch::by).orElse("–")),
                EditionsLook.text(words.text("changes.on"), 140,
                        line -> line.last().map(touch -> words.dateTime(touch.at())).orElse("–")));
    }

    private CostNames names() {
        return changes.orElseThrow().names();
    }

    /// The table of sums.
    TableView<MoneyChanges.Sum> sums() {
        return sums;
    }

    /// The table of lines.
    TableView<MoneyChange> lines() {
        return lines;
    }

    /// Sums by something else.
    void by(MoneyChanges.By other) {
        by = other;
        changes.ifPresent(this::show);
    }

    /// Shows what has changed.
    void show(MoneyChanges found) {
        changes = Optional.of(found);
        sums.getItems().setAll(found.sums(by));
        sums.getSelectionModel().clearSelection();
        fill(Optional.empty());
    }

    private void fill(Optional<MoneyChanges.Sum> chosen) {
        changes.ifPresent(found -> lines.getItems().setAll(found.lines().stream()
                .filter(line -> chosen.map(sum -> line.key().kind() == sum.kind()
                        && by.label(line.key(), found.names()).code().equals(sum.label().code())).orElse(true))
                .toList()));
    }
}
