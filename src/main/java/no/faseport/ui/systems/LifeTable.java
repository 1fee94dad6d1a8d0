package no.faseport.ui.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import no.faseport.economy.Money;
import no.faseport.economy.system.LifeCycle;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// Ten years side by side: what the project costs, what it costs to run, the sums, and whether the budget holds.
final class LifeTable extends TableView<LifeTable.Line> {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final double ROW = 30;
    private static final double HEAD = 36;

    private final Words words;
    private boolean thousands = true;

    /// A line of the table: its name, its amounts, and whether they may be summed over the years.
    record Line(String name, List<Money> amounts, boolean strong, boolean summed) {
        Line {
            amounts = List.copyOf(amounts);
        }

        Optional<Money> sum() {
            return summed ? Optional.of(Money.sum(amounts)) : Optional.empty();
        }
    }

    LifeTable(Words words) {
        this.words = words;
        getStyleClass().add("life-table");
        setAccessibleText(words.text("lifecycle.title"));
        setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
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
        var lines = lines(life, words);
        var columns = new ArrayList<TableColumn<Line, String>>();
        var name = SystemsLook.<Line>column(words.text("lifecycle.line"), 200, Line::name);
        name.getStyleClass().add("first");
        columns.add(name);
        IntStream.range(0, LifeCycle.YEARS).forEach(at -> columns.add(SystemsLook.figures(
                String.valueOf(life.firstYear() + at), width(72, 98), line -> amount(line.amounts().get(at)))));
        columns.add(SystemsLook.figures(words.text("lifecycle.sum"), width(84, 112),
                line -> line.sum().map(this::amount).orElse("")));
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

    /// The lines of `life`, in the order of the table.
    static List<Line> lines(LifeCycle life, Words words) {
        var lines = new ArrayList<Line>();
        for (var row : life.rows()) {
            lines.add(new Line(row.cost().map(cost -> cost.name())
                    .orElseGet(() -> words.text("lifecycle.part." + row.part())), row.amounts(), false, true));
        }
        lines.add(new Line(words.text("lifecycle.total"), life.sums(), true, true));
        lines.add(new Line(words.text("lifecycle.accumulated"), life.accumulated(), false, false));
        lines.add(new Line(words.text("lifecycle.budgeted"), life.budgeted(), false, true));
        lines.add(new Line(words.text("lifecycle.difference"), life.differences(), true, true));
        return List.copyOf(lines);
    }
}
