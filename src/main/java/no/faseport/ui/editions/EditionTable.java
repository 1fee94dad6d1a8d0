package no.faseport.ui.editions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.portfolio.BudgetPage;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The decisions in the order they were taken, with what each changed the budget by.
final class EditionTable extends TableView<BudgetEdition> {
    private static final PseudoClass PLAN = PseudoClass.getPseudoClass("plan");

    private Optional<BudgetPage> page = Optional.empty();
    private boolean showing;

    EditionTable(Words words, Consumer<BudgetEdition> open) {
        getStyleClass().add("edition-table");
        setAccessibleText(words.text("editions.list"));
        setPlaceholder(Parts.text(words.text("editions.empty"), "quiet"));
        var day = EditionsLook.<BudgetEdition>text(words.text("editions.decided"), 104,
                edition -> words.date(edition.head().decidedOn()));
        day.getStyleClass().add("first");
        getColumns().addAll(List.of(day,
                EditionsLook.text(words.text("editions.name"), 300, edition -> edition.head().name()),
                EditionsLook.text(words.text("editions.kind"), 92, edition -> words.text(edition.kind().key())),
                EditionsLook.text(words.text("editions.years"), 92, EditionTable::years),
                EditionsLook.text(words.text("editions.body"), 140, edition -> edition.head().body()),
                EditionsLook.text(words.text("editions.case"), 104, edition -> edition.head().caseNumber()),
                EditionsLook.amount(words.text("editions.change"), 116, words, true, this::sum)));
        getColumns().forEach(column -> column.setSortable(false));
        setRowFactory(any -> new Row());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (!showing) {
                Optional.ofNullable(chosen).ifPresent(open);
            }
        });
    }

    /// The years of an edition: "2026" or "2026–2029".
    static String years(BudgetEdition edition) {
        return edition.firstYear() == edition.lastYear()
                ? String.valueOf(edition.firstYear())
                : edition.firstYear() + "–" + edition.lastYear();
    }

    private Money sum(BudgetEdition edition) {
        return page.map(found -> found.sum(edition)).orElse(Money.ZERO);
    }

    void show(BudgetPage found) {
        page = Optional.of(found);
        showing = true;
        getItems().setAll(found.editions());
        showing = false;
    }

    /// Marks the edition that is looked at.
    void mark(BudgetEdition edition) {
        showing = true;
        getItems().stream().filter(one -> one.id().equals(edition.id())).findFirst()
                .ifPresent(getSelectionModel()::select);
        showing = false;
    }

    private static final class Row extends TableRow<BudgetEdition> {
        @Override
        protected void updateItem(BudgetEdition edition, boolean empty) {
            super.updateItem(edition, empty);
            pseudoClassStateChanged(PLAN, !empty && edition.kind() == BudgetEdition.Kind.ADOPTED);
        }
    }
}
