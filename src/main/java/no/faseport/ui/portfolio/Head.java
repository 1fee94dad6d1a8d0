package no.faseport.ui.portfolio;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import no.faseport.portfolio.view.Column;
import no.faseport.portfolio.view.Grouping;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The head of the portfolio screen: its name, how many are shown, groups, columns, unit of money, export, new project.
final class Head extends HBox {
    private final Words words;
    private final PortfolioViewModel model;
    private final MenuButton groups;
    private final MenuButton columns;

    /// What the head lets the user do with the whole table.
    record Doing(Runnable copy, Runnable workbook, Runnable csv, Runnable report, Runnable newProject) {
    }

    Head(Words words, PortfolioViewModel model, Doing doing) {
        this.words = words;
        this.model = model;
        this.groups = menu("portfolio.groups", Material2MZ.VIEW_AGENDA);
        this.columns = menu("portfolio.columns", Material2MZ.VIEW_COLUMN);
        var title = new Label(words.text("action.portfolio"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("screen-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, count(), Parts.space(), ofTable(groups), ofTable(columns), ofTable(thousands()),
                export(doing), newProject(doing.newProject()));
        model.arrangement().addListener((property, was, is) -> show());
        show();
    }

    /// Only the table has groups, columns and amounts.
    private <T extends Node> T ofTable(T node) {
        node.visibleProperty().bind(model.layout().isEqualTo(Layout.TABLE));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private Label count() {
        var count = new Label();
        count.getStyleClass().add("quiet");
        count.setMinWidth(0);
        var text = model.sums().flatMap(sums -> model.rows().map(rows -> sums.projects() == rows.size()
                ? words.count("portfolio.projects", rows.size())
                : words.text("portfolio.some", sums.projects(), rows.size())));
        count.textProperty().bind(text);
        return count;
    }

    private MenuButton menu(String key, Ikon icon) {
        var menu = new MenuButton(words.text(key), new FontIcon(icon));
        menu.getStyleClass().addAll("flat", "small");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private ToggleButton thousands() {
        var toggle = new ToggleButton(words.text("portfolio.thousands"));
        toggle.getStyleClass().addAll("small", "switch");
        toggle.setTooltip(new Tooltip(words.text("portfolio.thousands.hint")));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(model.thousands());
        return toggle;
    }

    private MenuButton export(Doing doing) {
        var menu = menu("portfolio.export", Material2AL.GET_APP);
        menu.getItems().setAll(item("portfolio.export.xlsx", Material2AL.GRID_ON, doing.workbook()),
                item("portfolio.export.csv", Material2MZ.TEXT_SNIPPET, doing.csv()),
                item("portfolio.copy", Material2AL.CONTENT_COPY, doing.copy()),
                item("portfolio.report", Material2MZ.PRINT, doing.report()));
        return menu;
    }

    private MenuItem item(String key, Ikon icon, Runnable run) {
        var item = new MenuItem(words.text(key), new FontIcon(icon));
        item.setOnAction(event -> run.run());
        return item;
    }

    private Button newProject(Runnable newProject) {
        var button = new Button(words.text("action.newProject"), new FontIcon(Material2AL.ADD));
        button.getStyleClass().addAll("accent", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> newProject.run());
        return button;
    }

    private void show() {
        groups.getItems().setAll(Arrays.stream(Grouping.values()).map(this::group).toList());
        columns.getItems().setAll(Arrays.stream(Column.values()).skip(1).map(this::column).toList());
    }

    private MenuItem group(Grouping by) {
        var item = new RadioMenuItem(words.text("portfolio.group." + by));
        item.setSelected(model.arrangement().get().grouping() == by);
        item.setOnAction(event -> model.arrangement().set(model.arrangement().get().withGrouping(by)));
        return item;
    }

    private MenuItem column(Column column) {
        var item = new CheckMenuItem(words.text(column.key()));
        item.setSelected(model.arrangement().get().columns().contains(column));
        item.setOnAction(event -> model.showColumn(column, item.isSelected()));
        return item;
    }
}
