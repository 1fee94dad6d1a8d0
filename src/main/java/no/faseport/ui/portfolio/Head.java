package no.faseport.ui.portfolio;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The head of the portfolio screen: its name, how many are shown, views, groups, columns, unit of money, new project.
final class Head extends HBox {
    private final Words words;
    private final PortfolioViewModel model;
    private final SavedViews views;
    private final MenuButton saved;
    private final MenuButton groups;
    private final MenuButton columns;

    Head(Words words, PortfolioViewModel model, SavedViews views, Runnable copy, Runnable newProject) {
        this.words = words;
        this.model = model;
        this.views = views;
        this.saved = menu("portfolio.views", Material2AL.BOOKMARK_BORDER);
        this.groups = menu("portfolio.groups", Material2MZ.VIEW_AGENDA);
        this.columns = menu("portfolio.columns", Material2MZ.VIEW_COLUMN);
        var title = new Label(words.text("action.portfolio"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("screen-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, count(), space, saved, groups, columns, thousands(), copy(copy),
                newProject(newProject));
        model.arrangement().addListener((property, was, is) -> show());
        show();
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

    private Button copy(Runnable copy) {
        var button = new Button("", new FontIcon(Material2AL.CONTENT_COPY));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setTooltip(new Tooltip(words.text("portfolio.copy")));
        button.setAccessibleText(words.text("portfolio.copy"));
        button.setOnAction(event -> copy.run());
        return button;
    }

    private Button newProject(Runnable newProject) {
        var button = new Button(words.text("action.newProject"), new FontIcon(Material2AL.ADD));
        button.getStyleClass().addAll("accent", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> newProject.run());
        return button;
    }

    private void show() {
        groups.getItems().setAll(java.util.Arrays.stream(Grouping.values()).map(this::group).toList());
        columns.getItems().setAll(java.util.Arrays.stream(Column.values()).skip(1).map(this::column).toList());
        var items = new ArrayList<MenuItem>();
        items.add(view(words.text("portfolio.view.usual"), Arrangement.USUAL));
        views.all().forEach((name, view) -> items.add(view(name, view)));
        items.add(new SeparatorMenuItem());
        items.add(keep());
        views.all().keySet().forEach(name -> items.add(forget(name)));
        saved.getItems().setAll(items);
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

    private MenuItem view(String name, Arrangement view) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(model.arrangement().get().equals(view));
        item.setOnAction(event -> model.arrangement().set(view));
        return item;
    }

    private MenuItem keep() {
        var field = new TextField();
        field.setPromptText(words.text("portfolio.view.keep"));
        field.setAccessibleText(words.text("portfolio.view.keep"));
        field.setPrefColumnCount(18);
        field.setOnAction(event -> {
            if (!field.getText().isBlank()) {
                views.save(field.getText(), model.arrangement().get());
                saved.hide();
                show();
            }
        });
        return new CustomMenuItem(field, false);
    }

    private MenuItem forget(String name) {
        var item = new MenuItem(words.text("portfolio.view.forget", name), new FontIcon(Material2AL.DELETE));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            views.remove(name);
            show();
        });
        return item;
    }
}
