package no.faseport.ui.systems;

import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.words.Words;

/// The keys there are, each with another name to be written, what it counts, and its removal.
final class KeyMenu extends MenuButton {
    private final ChargesViewModel model;
    private final Words words;

    KeyMenu(ChargesViewModel model, Words words) {
        super(words.text("charges.keys"));
        this.model = model;
        this.words = words;
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Shows these keys.
    void show(List<ChargeKey> keys) {
        getItems().setAll(keys.stream().map(this::menu).toList());
        setDisable(keys.isEmpty());
    }

    private Menu menu(ChargeKey key) {
        var name = new TextField(key.name());
        name.setAccessibleText(words.text("charges.key.prompt"));
        name.setOnAction(enter -> {
            hide();
            model.rename(key, name.getText());
        });
        var remove = new MenuItem(words.text("charges.key.remove", key.name()));
        remove.setOnAction(press -> model.remove(key));
        var menu = new Menu(key.name());
        menu.getItems().addAll(new CustomMenuItem(name, false), new SeparatorMenuItem());
        var group = new ToggleGroup();
        for (var kind : ChargeKey.Kind.values()) {
            var item = new RadioMenuItem(words.text("charges.kind." + kind));
            item.setToggleGroup(group);
            item.setSelected(kind == key.kind());
            item.setOnAction(press -> model.count(key, kind));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        return menu;
    }
}
