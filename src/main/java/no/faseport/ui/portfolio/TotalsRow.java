package no.faseport.ui.portfolio;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import no.faseport.portfolio.view.Column;
import no.faseport.portfolio.view.Line;
import no.faseport.words.Words;

/// The sums below the table, each under its own column.
final class TotalsRow extends Region {
    private static final double HEIGHT = 40;

    private final Words words;
    private final PortfolioTable table;
    private final PortfolioViewModel model;
    private final Map<Column, Label> labels = new EnumMap<>(Column.class);
    private final InvalidationListener again = width -> requestLayout();
    private double scrolled;

    TotalsRow(Words words, PortfolioTable table, PortfolioViewModel model) {
        this.words = words;
        this.table = table;
        this.model = model;
        getStyleClass().add("totals-row");
        for (var column : Column.values()) {
            if (column == Column.PROJECT || column.isMoney()) {
                var label = new Label();
                label.setMaxWidth(Double.MAX_VALUE);
                label.getStyleClass().add(column.isMoney() ? "amount" : "title");
                labels.put(column, label);
                getChildren().add(label);
            }
        }
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        table.getColumns().addListener((ListChangeListener<TableColumn<Line, ?>>) change -> watchAll());
        watchAll();
        table.skinProperty().addListener((property, was, is) -> {
            if (is instanceof TableViewSkin<?>) {
                followScrolling();
            }
        });
        model.sums().addListener((property, was, is) -> say());
        model.thousands().addListener((property, was, is) -> say());
        say();
    }

    private void watchAll() {
        table.getColumns().forEach(this::watch);
        requestLayout();
    }

    private void watch(TableColumn<Line, ?> column) {
        column.widthProperty().removeListener(again);
        column.widthProperty().addListener(again);
    }

    private void followScrolling() {
        for (var node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                bar.valueProperty().addListener((property, was, is) -> {
                    scrolled = is.doubleValue();
                    requestLayout();
                });
            }
        }
    }

    private void say() {
        var sums = model.sums().get();
        labels.forEach((column, label) -> label.setText(switch (column) {
            case PROJECT -> words.count("portfolio.sum", sums.projects());
            case DEVIATION -> model.telling().signed(sums.deviation(), model.thousands().get());
            case BUDGET, ACTUAL, FORECAST, PHASE, GATE, MARKS, LEADER, UNIT, OWNER, PROGRAMME, PARENT, REPORT,
                    TOLERANCES, CONDITIONS,
                    TYPE, STATUS, MODEL, TAGS ->
                model.telling().money(sums.of(column), model.thousands().get());
        }));
        labels.forEach((column, label) -> label
                .setAccessibleText(words.text("portfolio.sum.told", words.text(column.key()), label.getText())));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        labels.values().forEach(label -> label.setVisible(false));
        var x = -scrolled;
        for (var column : table.getVisibleLeafColumns()) {
            var label = labels.get(Column.valueOf(column.getId()));
            if (label != null) {
                label.setVisible(true);
                layoutInArea(label, x, 0, column.getWidth(), getHeight(), 0, HPos.LEFT,
                        VPos.CENTER);
            }
            x += column.getWidth();
        }
    }
}
