package no.faseport.ui.importing;

import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.usecase.ImportLine;
import no.faseport.usecase.ImportPreview;
import no.faseport.words.Words;

/// Which months of which years the file has amounts for: what a re-import takes the place of.
final class CoverageStrip extends FlowPane {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");
    private static final int MOST_YEARS = 6;

    CoverageStrip(ImportPreview preview, Words words) {
        super(24, 4);
        var sums = new TreeMap<Integer, TreeMap<Integer, Money>>();
        for (ImportLine line : preview.read().lines()) {
            sums.computeIfAbsent(line.year(), year -> new TreeMap<>()).merge(line.month(), line.amount(), Money::plus);
        }
        sums.entrySet().stream().limit(MOST_YEARS).forEach(year -> {
            var months = new HBox(2, ImportLook.text(String.valueOf(year.getKey()), "importing-heading"));
            months.setAlignment(Pos.CENTER_LEFT);
            if (year.getValue().containsKey(BudgetKey.WHOLE_YEAR)) {
                months.getChildren().add(month(words.text("importing.wholeYear"), year.getValue(), 0, words));
            }
            if (year.getValue().lastKey() > 0) {
                for (int month = 1; month <= 12; month++) {
                    months.getChildren().add(month(words.text("money.month." + month), year.getValue(), month, words));
                }
            }
            getChildren().add(months);
        });
    }

    private static Label month(String name, Map<Integer, Money> sums, int month, Words words) {
        var label = ImportLook.text(name, "importing-month");
        var sum = sums.get(month);
        label.pseudoClassStateChanged(COVERED, sum != null);
        label.setTooltip(new Tooltip(sum == null
                ? words.text("importing.month.none", name)
                : words.text("importing.month.sum", name, sum.amount())));
        return label;
    }
}
