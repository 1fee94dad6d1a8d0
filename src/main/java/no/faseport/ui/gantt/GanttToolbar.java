package no.faseport.ui.gantt;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.faseport.planning.OutlineEdit;
import no.faseport.ui.Action;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The buttons above a Gantt: add and delete to the left, what is in sight to the right.
final class GanttToolbar {
    private final Words words;
    private final List<Action> more;
    private final Consumer<Node> legend;

    GanttToolbar(Words words, List<Action> more, Consumer<Node> legend) {
        this.words = words;
        this.legend = legend;
        this.more = List.copyOf(more);
    }

    Node node(GanttViewModel model, GanttTable table, FindLine find) {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var add = button("add", new FontIcon(Material2OutlinedAL.ADD),
                () -> model.chosen().add(OutlineEdit.Side.BELOW));
        add.setText(words.text("gantt.add"));
        var changes = List.of(add,
                button("remove", new FontIcon(Material2OutlinedAL.DELETE), model.chosen()::remove),
                button("outdent", new FontIcon(Material2OutlinedAL.FORMAT_INDENT_DECREASE),
                        () -> model.chosen().indent(false)),
                button("indent", new FontIcon(Material2OutlinedAL.FORMAT_INDENT_INCREASE),
                        () -> model.chosen().indent(true)),
                button("chain", new FontIcon(Material2OutlinedAL.LINK), model.chosen()::chain));
        for (var change : changes) {
            backToTable(change, table);
            change.setVisible(model.actions().canChange());
            change.setManaged(model.actions().canChange());
        }
        var details = button("details", new FontIcon(Material2OutlinedAL.INFO),
                () -> model.inspectingProperty().set(!model.inspectingProperty().get()));
        var today = button("today", new FontIcon(Material2OutlinedMZ.TODAY), model::showToday);
        today.setText(words.text("gantt.today"));
        var fit = button("fit", new FontIcon(Material2OutlinedMZ.ZOOM_OUT_MAP), model::fit);
        fit.setText(words.text("gantt.fit"));
        var zoomOut = button("zoom.out", new FontIcon(Material2OutlinedMZ.ZOOM_OUT),
                () -> model.viewport().zoom(model.viewport().width() / 2, -2));
        var zoomIn = button("zoom.in", new FontIcon(Material2OutlinedMZ.ZOOM_IN),
                () -> model.viewport().zoom(model.viewport().width() / 2, 2));
        List.of(today, fit, zoomOut, zoomIn).forEach(one -> backToTable(one, table));
        var signs = button("legend", new FontIcon(Material2OutlinedAL.LEGEND_TOGGLE), () -> {
        });
        signs.setOnAction(_ -> legend.accept(signs));
        var bar = new HBox(find, new ChosenText(model), between, new BrokenMenu(model), columns(table), details, signs,
                today,
                fit, zoomOut, zoomIn,
                menu());
        bar.getChildren().addAll(0, changes);
        bar.getStyleClass().add("gantt-toolbar");
        return bar;
    }

    /// Gives the keyboard back to the lines where a button that is clicked would keep it: people go on where they were.
    private static void backToTable(Button button, GanttTable table) {
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            if (button.isFocused()) {
                table.takeFocus();
            }
        });
    }

    /// Which columns the table shows.
    private MenuButton columns(GanttTable table) {
        var menu = new MenuButton("", new FontIcon(Material2OutlinedMZ.VIEW_COLUMN));
        menu.setId("gantt-columns");
        menu.getStyleClass().addAll("flat", "small", "no-arrow");
        menu.setTooltip(new Tooltip(words.text("gantt.columns.tip")));
        menu.setAccessibleText(words.text("gantt.columns.tip"));
        menu.getItems().setAll(ColumnItems.of(table.node()));
        return menu;
    }

    /// What other screens offer to do with the plan; not there where they offer nothing.
    private MenuButton menu() {
        var menu = new MenuButton("", new FontIcon(Material2OutlinedMZ.MORE_VERT));
        menu.setId("gantt-more");
        menu.getStyleClass().addAll("flat", "small", "no-arrow");
        menu.setTooltip(new Tooltip(words.text("gantt.more")));
        menu.setAccessibleText(words.text("gantt.more"));
        for (var action : more) {
            var item = new MenuItem(action.title(words), new FontIcon(action.icon()));
            item.setId("gantt-" + action.key());
            action.keys().ifPresent(item::setAccelerator);
            item.setOnAction(_ -> action.run().run());
            menu.getItems().add(item);
        }
        menu.setVisible(!more.isEmpty());
        menu.setManaged(!more.isEmpty());
        return menu;
    }

    private Button button(String key, FontIcon icon, Runnable action) {
        var hasTip = !List.of("zoom.in", "zoom.out").contains(key);
        var said = words.text("gantt." + key + (hasTip ? ".tip" : ""));
        var button = new Button("", icon);
        button.setId("gantt-" + key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "small");
        button.setTooltip(new Tooltip(said));
        button.setAccessibleText(said);
        button.setFocusTraversable(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
