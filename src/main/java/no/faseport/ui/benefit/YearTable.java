package no.faseport.ui.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitYear;
import no.faseport.economy.Money;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenTable;
import no.faseport.ui.WrittenTable.Column;
import no.faseport.ui.WrittenTable.Mark;
import no.faseport.words.Words;

/// The years of a benefit in kroner, written where they stand, with their sums; below, a line in which years are added.
final class YearTable extends VBox {
    private static final double HEAD = 44;
    private static final double ROW = 30;
    private static final double AMOUNT = 100;

    private final BenefitsViewModel model;
    private final Figures figures;
    private final Words words;
    private final BenefitText text;
    private final WrittenTable<Line> table;
    private Optional<Benefit> shown = Optional.empty();

    /// A year, or the sum of those in `all` where there is none.
    private record Line(Optional<BenefitYear> year, List<BenefitYear> all) {
        Money planned() {
            return Money.sum(all.stream().map(BenefitYear::planned).toList());
        }

        Optional<Money> realised() {
            var told = all.stream().flatMap(one -> one.realised().stream()).toList();
            return told.isEmpty() ? Optional.empty() : Optional.of(Money.sum(told));
        }

        /// What came less what was planned for the years of which somebody has told.
        Optional<Money> deviation() {
            var told = all.stream().filter(one -> one.realised().isPresent()).toList();
            return realised().map(came -> came
                    .minus(Money.sum(told.stream().map(BenefitYear::planned).toList())));
        }
    }

    YearTable(BenefitsViewModel model, Figures figures) {
        this.model = model;
        this.figures = figures;
        this.words = figures.words();
        this.text = new BenefitText(words);
        this.table = new WrittenTable<>(words, words.text("benefits.years"), words.text("benefits.years.none"),
                this::name, columns());
        table.mark(line -> line.year().isEmpty() ? Mark.SUM : Mark.NONE);
        table.openWhere(line -> !model.isReadOnly() && line.year().isPresent());
        table.onDelete(line -> line.year().ifPresent(year -> shown.ifPresent(one -> model.remove(one, year))));
        getStyleClass().add("form-part");
        getChildren().setAll(table, adder());
    }

    private String name(Line line) {
        return line.year().map(year -> String.valueOf(year.year())).orElseGet(() -> words.text("benefits.sum"));
    }

    private List<Column<Line>> columns() {
        return List.of(Column.text(words.text("benefits.column.year"), 70, this::name),
                Column.<Line>figure(words.text("benefits.planned"), AMOUNT, line -> text.written(Optional.of(
                        line.planned()))).written((line, written) -> figures.amount(written,
                                money -> save(line, money, line.realised()))),
                Column.<Line>figure(words.text("benefits.realised"), AMOUNT, line -> text.written(line.realised()))
                        .written((line, written) -> figures.maybe(written,
                                money -> save(line, line.planned(), money))),
                Column.figure(words.text("benefits.deviation"), AMOUNT,
                        line -> line.deviation().map(figures::signed).orElse("")));
    }

    private void save(Line line, Money planned, Optional<Money> realised) {
        line.year().ifPresent(year -> shown.ifPresent(one -> model.save(one, List.of(year.year()), planned, realised)));
    }

    private Node adder() {
        var years = BenefitsLook.line(words.text("benefits.years.prompt"), 148);
        var planned = BenefitsLook.line(words.text("benefits.years.planned"), 132);
        planned.setAlignment(Pos.CENTER_RIGHT);
        Runnable done = () -> shown.ifPresent(one -> model.addYears(one, years.getText(), planned.getText(), () -> {
            years.clear();
            years.requestFocus();
        }));
        var add = Parts.adder(words.text("benefits.years.add"), done, years, planned);
        var row = new FlowPane(years, planned, add);
        row.getStyleClass().add("benefit-add");
        row.setDisable(model.isReadOnly());
        return row;
    }

    /// Shows the years of `benefit`; gone where it has no price.
    void show(Benefit benefit) {
        shown = Optional.of(benefit);
        var lines = new ArrayList<Line>();
        benefit.years().forEach(year -> lines.add(new Line(Optional.of(year), List.of(year))));
        if (lines.size() > 1) {
            lines.add(new Line(Optional.empty(), benefit.years()));
        }
        table.getItems().setAll(lines);
        table.setPrefHeight(HEAD + ROW * Math.max(1, lines.size()) + 2);
        table.setMinHeight(table.getPrefHeight());
    }
}
