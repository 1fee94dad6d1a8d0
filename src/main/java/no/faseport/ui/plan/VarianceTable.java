package no.faseport.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.faseport.economy.Money;
import no.faseport.schedule.PlannedActivity;
import no.faseport.schedule.Variance;
import no.faseport.schedule.Variance.Line;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The plan held against a baseline, a row for each activity: then, now, and by how much it has moved.
final class VarianceTable extends TableView<Line> {
    private static final PseudoClass MORE = PseudoClass.getPseudoClass("more");
    private static final PseudoClass LESS = PseudoClass.getPseudoClass("less");
    private static final double ROW = 32;
    private static final double HEADS = 64;
    private static final int ROWS_AT_ONCE = 14;

    private final Words words;
    private final VarianceText text;
    private final TableColumn<Line, Line> cost;

    VarianceTable(Words words) {
        this.words = words;
        this.text = new VarianceText(words);
        getStyleClass().add("plan-table");
        setAccessibleText(words.text("baseline.table"));
        setPlaceholder(new Label());
        var name = column("baseline.column.name", text::name, line -> 0);
        name.setPrefWidth(280);
        name.setMinWidth(160);
        this.cost = group("baseline.column.cost", 92,
                planned -> planned.cost().map(amount -> words.kroner(amount.amount())).orElse(""),
                column("baseline.column.by", line -> cost(line).map(text::more).orElse(""),
                        line -> cost(line).map(by -> by.amount().signum()).orElse(0)));
        getColumns().addAll(List.of(name,
                group("baseline.column.start", 84, planned -> words.date(planned.start()), by(Line.Kept::start)),
                group("baseline.column.finish", 84, planned -> words.date(planned.finish()), by(Line.Kept::finish)),
                group("baseline.column.duration", 56, planned -> words.number(planned.duration()),
                        by(Line.Kept::duration)),
                cost));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        setSortPolicy(table -> false);
    }

    /// Shows the lines of `variance`; the columns of costs only where somebody has estimated any.
    void show(Variance variance) {
        getItems().setAll(variance.lines());
        cost.setVisible(variance.lines().stream().anyMatch(line -> cost(line).isPresent()));
        var height = HEADS + ROW * Math.clamp(variance.lines().size(), 1, ROWS_AT_ONCE) + 4;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private static Optional<Money> cost(Line line) {
        return switch (line) {
            case Line.Kept kept -> kept.cost();
            case Line.Added added -> added.now().cost();
            case Line.Removed removed -> removed.then().cost().map(Money::negated);
        };
    }

    private static Optional<PlannedActivity> then(Line line) {
        return switch (line) {
            case Line.Kept kept -> Optional.of(kept.then());
            case Line.Added added -> Optional.empty();
            case Line.Removed removed -> Optional.of(removed.then());
        };
    }

    private static Optional<PlannedActivity> now(Line line) {
        return switch (line) {
            case Line.Kept kept -> Optional.of(kept.now());
            case Line.Added added -> Optional.of(added.now());
            case Line.Removed removed -> Optional.empty();
        };
    }

    private TableColumn<Line, Line> by(Function<Line.Kept, Integer> days) {
        Function<Line, Optional<Integer>> by = line -> line instanceof Line.Kept kept
                ? Optional.of(days.apply(kept))
                : Optional.empty();
        return column("baseline.column.by", line -> by.apply(line).map(text::days).orElse(""),
                line -> Integer.signum(by.apply(line).orElse(0)));
    }

    private TableColumn<Line, Line> group(String key, double width, Function<PlannedActivity, String> figure,
            TableColumn<Line, Line> by) {
        var group = new TableColumn<Line, Line>(words.text(key));
        var then = column("baseline.column.then", line -> then(line).map(figure).orElse(""), line -> 0);
        var now = column("baseline.column.now", line -> now(line).map(figure).orElse(""), line -> 0);
        for (var part : List.of(then, now, by)) {
            part.getStyleClass().add("amount");
            part.setPrefWidth(width);
            part.setMinWidth(width);
        }
        by.getStyleClass().add("by");
        by.setPrefWidth(Math.max(64, width - 20));
        by.setMinWidth(56);
        group.getColumns().addAll(List.of(then, now, by));
        return group;
    }

    private TableColumn<Line, Line> column(String key, Function<Line, String> said, Function<Line, Integer> sign) {
        var column = new TableColumn<Line, Line>(words.text(key));
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(line == null || empty ? "" : said.apply(line));
                int by = line == null || empty ? 0 : sign.apply(line);
                pseudoClassStateChanged(MORE, by > 0);
                pseudoClassStateChanged(LESS, by < 0);
            }
        });
        return column;
    }
}
