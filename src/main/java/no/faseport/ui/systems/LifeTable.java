package no.faseport.ui.systems;

import java.util.ArrayList;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// Ten years side by side: what the project costs, what it costs to run, the sums, and whether the budget holds.
final class LifeTable extends TableView<LifeLine> {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final double ROW = 30;
    private static final double HEAD = 36;
    private static final double WIDEST = 130;
    private static final double WIDEST_NAME = 320;

    private final Words words;
    private boolean thousands = true;

    LifeTable(Words words) {
        this.words = words;
        getStyleClass().add("life-table");
        setAccessibleText(words.text("lifecycle.title"));
        Parts.stretch(this);
        setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable LifeLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(STRONG, line != null && line.strong());
                pseudoClassStateChanged(SHORT, line != null && line.name().equals(words.text("lifecycle.difference"))
                        && line.sum().filter(sum -> sum.amount().signum() < 0).isPresent());
            }
        });
    }

    /// Shows thousands of kroner, or kroner.
    void inThousands(boolean on) {
        thousands = on;
    }

    /// Shows `life`, and is as high as it is.
    void show(LifeCycle life) {
        var lines = LifeLine.of(life, words);
        var columns = new ArrayList<TableColumn<LifeLine, String>>();
        var name = SystemsLook.<LifeLine>column(words.text("lifecycle.line"), 200, LifeLine::name);
        name.getStyleClass().add("first");
        columns.add(name);
        IntStream.range(0, LifeCycle.YEARS).forEach(at -> columns.add(SystemsLook.figures(
                String.valueOf(life.firstYear() + at), width(72, 98), line -> amount(line.amounts().get(at)))));
        columns.add(SystemsLook.figures(words.text("lifecycle.sum"), width(84, 112),
                line -> line.sum().map(this::amount).orElse("")));
        name.setMaxWidth(WIDEST_NAME);
        columns.stream().filter(column -> column != name).forEach(column -> column.setMaxWidth(WIDEST));
        getColumns().setAll(columns);
        getItems().setAll(lines);
        setPrefHeight(HEAD + ROW * lines.size() + 2);
        setMinHeight(getPrefHeight());
    }

    private double width(double narrow, double wide) {
        return thousands ? narrow : wide;
    }

    private String amount(Money money) {
        if (money.isZero()) {
            return "";
        }
        return thousands ? words.thousands(money.amount()) : words.kroner(money.amount());
    }
}
