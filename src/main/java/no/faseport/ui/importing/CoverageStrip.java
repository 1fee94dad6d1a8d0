package no.faseport.ui.importing;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.usecase.FilePreview;
import no.faseport.usecase.HoursPreview;
import no.faseport.words.Words;

/// Which months of which years the file has amounts for: what a re-import takes the place of.
final class CoverageStrip extends FlowPane {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");
    private static final int MOST_YEARS = 6;

    CoverageStrip(FilePreview preview, Words words) {
        super(24, 4);
        var told = preview instanceof HoursPreview ? "importing.hours.month" : "importing.month.sum";
        preview.months().entrySet().stream().limit(MOST_YEARS).forEach(year -> {
            var months = new HBox(2, ImportLook.text(String.valueOf(year.getKey()), "importing-heading"));
            months.setAlignment(Pos.CENTER_LEFT);
            if (year.getValue().containsKey(BudgetKey.WHOLE_YEAR)) {
                months.getChildren().add(month(words.text("importing.wholeYear"), year.getValue(), 0, told, words));
            }
            if (year.getValue().lastKey() > 0) {
                for (int month = 1; month <= 12; month++) {
                    months.getChildren().add(month(words.text("money.month." + month), year.getValue(), month, told,
                            words));
                }
            }
            getChildren().add(months);
        });
    }

    private static Label month(String name, Map<Integer, Money> sums, int month, String told,
            Words words) {
        var label = ImportLook.text(name, "importing-month");
        var sum = sums.get(month);
        label.pseudoClassStateChanged(COVERED, sum != null);
        label.setTooltip(new Tooltip(sum == null
                ? words.text("importing.month.none", name)
                : words.text(told, name, sum.amount())));
        return label;
    }
}
