package no.faseport.ui.economy;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The row above a grid of amounts in which its rows are arranged: grouped, filtered, what amounts are told as; and where one seeks.
final class ArrangeBar extends HBox {
    private static final double FILTER = 200;
    private static final double TOLD = 160;
    private static final Set<Dimension> OF_MANY = Set.of(Dimension.PROJECT, Dimension.PROGRAMME);

    private final EconomyViewModel model;
    private final Words words;
    private final TextField filter = new TextField();
    private final MenuButton groups = new MenuButton();
    private final ChoiceBox<Figures.Told> told = new ChoiceBox<>();
    private final Label converted = new Label();

    /// Arranges the rows of `model`; `find` is where one seeks in them.
    ArrangeBar(EconomyViewModel model, Words words, Node find) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("money-bar", "money-arrange");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(groups(), new HBox(fold(true), fold(false)), filter(), figures(), converted, Parts.space(),
                find);
        converted.getStyleClass().add("money-converted");
        converted.setGraphic(new FontIcon(Material2OutlinedAL.LOCK));
        converted.setMinWidth(0);
        model.arrangement().addListener((property, before, now) -> tell());
        model.shown().addListener((property, before, now) -> tell());
        tell();
    }

    private Node groups() {
        groups.setMinWidth(USE_PREF_SIZE);
        for (var dimension : Dimension.values()) {
            if (model.project().isEmpty() || !OF_MANY.contains(dimension)) {
                var item = new CheckMenuItem(words.text(dimension.key()));
                item.setSelected(model.arrangement().get().by().contains(dimension));
                item.setOnAction(event -> model.arrange(now -> now.turned(dimension)));
                groups.getItems().add(item);
            }
        }
        return groups;
    }

    private Button fold(boolean open) {
        return Parts.icon(words.text(open ? "money.fold.open" : "money.fold.close"),
                open ? Material2OutlinedMZ.UNFOLD_MORE : Material2OutlinedMZ.UNFOLD_LESS, () -> model.fold(open));
    }

    private Node filter() {
        filter.setPromptText(words.text("money.filter.prompt"));
        filter.setAccessibleText(words.text("money.filter"));
        filter.setPrefWidth(FILTER);
        filter.textProperty().addListener((property, before, now) -> model.arrange(each -> each.filtered(now)));
        return filter;
    }

    private Node figures() {
        told.getItems().setAll(Figures.Told.values());
        told.setConverter(new Naming<>(one -> words.text(key(one, "money.told."))));
        told.setPrefWidth(TOLD);
        told.setAccessibleText(words.text("money.told"));
        told.setValue(model.arrangement().get().told());
        told.valueProperty().addListener((property, before, now) -> model.arrange(each -> each.as(now)));
        return told;
    }

    private static String key(Figures.Told one, String prefix) {
        return prefix + one.name().toLowerCase(Locale.ROOT);
    }

    private void tell() {
        var arrangement = model.arrangement().get();
        var year = String.valueOf(model.shown().get().first());
        groups.setText(arrangement.by().isEmpty()
                ? words.text("money.by.nothing")
                : words.text("money.by.these", String.join(" \u203a ", arrangement.by().stream()
                        .map(dimension -> words.text(dimension.key())).toList())));
        var converts = arrangement.told() != Figures.Told.STORED;
        converted.setText(converts ? words.text(key(arrangement.told(), "money.shown."), year) : "");
        converted.setVisible(converts);
        converted.setManaged(converts);
    }
}
