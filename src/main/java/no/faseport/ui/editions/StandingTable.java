package no.faseport.ui.editions;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javafx.scene.control.TableView;
import no.faseport.economy.edition.YearStanding;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// How each year stands: adopted, adjusted, in force, working, and what nobody has adopted.
final class StandingTable extends TableView<Map.Entry<Integer, YearStanding>> {
    private static final double AMOUNT = 92;

    StandingTable(Words words) {
        getStyleClass().add("standing-table");
        setAccessibleText(words.text("editions.standing"));
        setPlaceholder(Parts.text(words.text("editions.standing.empty"), "quiet"));
        var year = EditionsLook.<Map.Entry<Integer, YearStanding>>text(words.text("editions.year"), 64,
                row -> String.valueOf(row.getKey()));
        year.getStyleClass().add("first");
        getColumns().addAll(List.of(year,
                EditionsLook.amount(words.text("editions.adopted"), AMOUNT, words, false,
                        row -> row.getValue().adopted()),
                EditionsLook.amount(words.text("editions.adjustments"), AMOUNT, words, true,
                        row -> row.getValue().adjustments()),
                EditionsLook.amount(words.text("editions.inForce"), AMOUNT, words, false,
                        row -> row.getValue().inForce()),
                EditionsLook.amount(words.text("editions.working"), 116, words, false,
                        row -> row.getValue().working()),
                EditionsLook.amount(words.text("editions.notAdopted"), AMOUNT, words, true,
                        row -> row.getValue().notAdopted())));
        getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    void show(SortedMap<Integer, YearStanding> years) {
        getItems().setAll(years.entrySet());
    }
}
