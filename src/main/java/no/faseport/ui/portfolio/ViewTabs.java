package no.faseport.ui.portfolio;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The views as tabs, with what can be done to the one chosen, and the shapes the portfolio can be shown in.
final class ViewTabs extends HBox {
    private static final double WIDE = 820;

    private final Words words;
    private final ViewsViewModel views;
    private final PortfolioViewModel model;
    private final FlowPane tabs = new FlowPane();

    ViewTabs(Words words, ViewsViewModel views, PortfolioViewModel model) {
        this.words = words;
        this.views = views;
        this.model = model;
        tabs.getStyleClass().add("view-tabs");
        tabs.setPrefWrapLength(WIDE);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        getStyleClass().add("view-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tabs, layouts());
        views.views().addListener((property, was, is) -> show());
        views.chosen().addListener((property, was, is) -> show());
        views.changed().addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        var all = new ArrayList<Node>();
        for (var view : views.views().get()) {
            all.add(tab(view));
            if (view instanceof View.Own own && view.equals(views.chosen().get())) {
                all.add(own(own));
            }
        }
        all.add(keep());
        if (views.changed().get()) {
            all.add(back());
        }
        var focused = tabs.getChildren().stream().filter(Node::isFocused).findFirst().map(tabs.getChildren()::indexOf);
        tabs.getChildren().setAll(all);
        focused.filter(at -> at < all.size()).ifPresent(at -> all.get(at).requestFocus());
    }

    private ToggleButton tab(View view) {
        var name = views.name(view);
        var isChosen = view.equals(views.chosen().get());
        var tab = new ToggleButton(isChosen && views.changed().get() ? name + " *" : name);
        tab.setMnemonicParsing(false);
        tab.getStyleClass().add("view-tab");
        tab.setSelected(isChosen);
        tab.setAccessibleText(isChosen && views.changed().get() ? words.text("portfolio.view.changed", name) : name);
        tab.setOnAction(event -> views.choose(view));
        return tab;
    }

    private Button back() {
        var back = new Button(words.text("portfolio.view.back"), new FontIcon(Material2MZ.UNDO));
        back.getStyleClass().addAll("flat", "small");
        back.setOnAction(event -> views.choose(views.chosen().get()));
        return back;
    }

    private MenuButton own(View.Own view) {
        var menu = menu(Material2MZ.MORE_HORIZ, words.text("portfolio.view.own", view.name()));
        var save = new MenuItem(words.text("portfolio.view.save"), new FontIcon(Material2MZ.SAVE));
        save.setDisable(!views.changed().get());
        save.setOnAction(event -> views.keep(view.name()));
        var remove = new MenuItem(words.text("portfolio.view.forget", view.name()), new FontIcon(Material2AL.DELETE));
        remove.setMnemonicParsing(false);
        remove.setOnAction(event -> views.remove(view));
        menu.getItems().addAll(save, typed("portfolio.view.rename", menu, name -> views.rename(view, name)), remove);
        return menu;
    }

    private MenuButton keep() {
        var menu = menu(Material2AL.ADD, words.text("portfolio.view.keep"));
        menu.getItems().add(typed("portfolio.view.keep", menu, views::keep));
        return menu;
    }

    private static MenuButton menu(Ikon icon, String told) {
        var menu = new MenuButton("", new FontIcon(icon));
        menu.getStyleClass().addAll("flat", "small", "button-icon", "no-arrow");
        menu.setTooltip(new Tooltip(told));
        menu.setAccessibleText(told);
        return menu;
    }

    private CustomMenuItem typed(String key, MenuButton menu, java.util.function.Consumer<String> done) {
        var field = Parts.prompted(words.text(key));
        field.setPrefColumnCount(18);
        field.setOnAction(event -> {
            menu.hide();
            done.accept(field.getText());
        });
        return new CustomMenuItem(field, false);
    }

    private HBox layouts() {
        var box = new HBox(layout(Layout.TABLE, Material2MZ.VIEW_LIST, "left-pill"),
                layout(Layout.BOARD, Material2MZ.VIEW_WEEK, "center-pill"),
                layout(Layout.CALENDAR, Material2AL.EVENT, "right-pill"));
        box.getStyleClass().add("layouts");
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton layout(Layout layout, Ikon icon, String pill) {
        var button = new ToggleButton(words.text("portfolio.layout." + layout), new FontIcon(icon));
        button.getStyleClass().addAll("small", "switch", pill);
        button.setSelected(model.layout().get() == layout);
        button.setOnAction(event -> {
            model.layout().set(layout);
            button.setSelected(true);
        });
        model.layout().addListener((property, was, is) -> button.setSelected(is == layout));
        return button;
    }
}
