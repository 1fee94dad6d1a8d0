package no.faseport.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// Buttons in a row, of which one is chosen. Where there is no room for all, the rest stand in a menu at the end; the chosen
/// one always has its place in the row.
final class SwitchRow extends Region {
    private final List<ToggleButton> buttons;
    private final MenuButton rest;
    private final DoubleProperty room = new SimpleDoubleProperty(Double.MAX_VALUE);
    private List<ToggleButton> hidden = List.of();

    /// The row of `buttons`; `name` is what its menu is called.
    SwitchRow(String name, String menu, List<ToggleButton> buttons) {
        this.buttons = List.copyOf(buttons);
        this.rest = new MenuButton(menu);
        rest.setAccessibleText(name + ": " + menu);
        rest.getStyleClass().add("right-pill");
        rest.setVisible(false);
        getStyleClass().add("view-buttons");
        setAccessibleText(name);
        setMinWidth(0);
        getChildren().addAll(buttons);
        getChildren().add(rest);
        buttons.forEach(button -> button.selectedProperty().subscribe(this::requestLayout));
        room.subscribe(this::requestLayout);
    }

    /// How wide it may be.
    DoubleProperty roomProperty() {
        return room;
    }

    private static double width(List<ToggleButton> some) {
        return some.stream().mapToDouble(button -> button.prefWidth(-1)).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(width(buttons), Math.max(0, room.get()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return buttons.stream().mapToDouble(button -> button.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var shown = shown(Math.ceil(getWidth()));
        var left = buttons.stream().filter(button -> !shown.contains(button)).toList();
        double x = 0;
        for (var button : buttons) {
            button.setVisible(shown.contains(button));
            if (button.isVisible()) {
                button.resizeRelocate(x, 0, button.prefWidth(-1), getHeight());
                x += button.getWidth();
            }
        }
        rest.setVisible(!left.isEmpty());
        rest.resizeRelocate(x, 0, rest.prefWidth(-1), getHeight());
        if (!left.equals(hidden)) {
            hidden = left;
            rest.getItems().setAll(left.stream().map(SwitchRow::item).toList());
        }
    }

    private static RadioMenuItem item(ToggleButton button) {
        var item = new RadioMenuItem(button.getText());
        item.setOnAction(choose -> {
            item.setSelected(false);
            button.setSelected(true);
        });
        return item;
    }

    /// As many from the left as there is room for, the chosen one among them.
    private List<ToggleButton> shown(double width) {
        if (width(buttons) <= width) {
            return buttons;
        }
        double most = width - rest.prefWidth(-1);
        return IntStream.iterate(buttons.size() - 1, count -> count > 0, count -> count - 1).mapToObj(this::first)
                .filter(some -> width(some) <= most).findFirst().orElseGet(() -> first(1));
    }

    private List<ToggleButton> first(int count) {
        var first = buttons.subList(0, count);
        var chosen = buttons.stream().filter(ToggleButton::isSelected).filter(button -> !first.contains(button))
                .findFirst();
        return chosen.map(button -> IntStream.range(0, count)
                .mapToObj(at -> at == count - 1 ? button : buttons.get(at)).toList()).orElse(first);
    }
}
