package no.faseport.ui.plan;

import java.util.ArrayList;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import no.faseport.portfolio.BaselinePage;
import no.faseport.schedule.Trend;
import no.faseport.words.Words;

/// The chart of milestones in figures: for each milestone the day it was planned for in each baseline, oldest first, and now.
final class TrendTable extends TableView<Trend> {
    private static final double ROW = 32;
    private static final int ROWS_AT_ONCE = 10;
    private static final int FEW = 7;

    private final Words words;

    TrendTable(Words words) {
        this.words = words;
        getStyleClass().add("plan-table");
        setAccessibleText(words.text("trend.table"));
        setPlaceholder(new Label());
        setSortPolicy(table -> false);
    }

    /// Shows the milestones of `page`.
    void show(BaselinePage page) {
        var columns = new ArrayList<TableColumn<Trend, String>>();
        columns.add(column(words.text("trend.column.name"), 240, Trend::name));
        page.baselines().reversed().forEach(baseline -> columns.add(figures(baseline.name(), 136,
                trend -> trend.planned(baseline.id()).map(words::date).orElse(""))));
        columns.add(figures(words.text("baseline.column.now"), 96, trend -> words.date(trend.planned())));
        var text = new VarianceText(words);
        columns.add(figures(words.text("trend.column.moved"), 168, trend -> text.days(trend.days())));
        getColumns().setAll(columns);
        getItems().setAll(page.trends());
        double height = ROW * (1 + Math.clamp(page.trends().size(), 1, ROWS_AT_ONCE)) + (columns.size() > FEW ? 20 : 4);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private static TableColumn<Trend, String> figures(String title, double width, Function<Trend, String> said) {
        var column = column(title, width, said);
        column.getStyleClass().add("amount");
        return column;
    }

    private static TableColumn<Trend, String> column(String title, double width, Function<Trend, String> said) {
        var column = new TableColumn<Trend, String>(title);
        column.setReorderable(false);
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(said.apply(row.getValue())));
        return column;
    }
}
