package no.faseport.ui.portfolio;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Chip;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The line where the table is filtered: words while typing, chips for what asks for attention, and chips one adds.
final class FilterBar extends HBox {
    private static final Duration BETWEEN_KEYS = Duration.millis(60);

    private static final double WIDE = 800;
    private static final Chip MINE = Chip.of(Chip.Whose.MINE);
    private static final List<Chip> QUICK = List.of(Chip.of(Chip.Whose.STARRED), Chip.of(Chip.Watch.LATE),
            Chip.of(Chip.Watch.OVERSPENT), Chip.of(Chip.Watch.BAD));

    private final Words words;
    private final PortfolioViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final FlowPane chips = new FlowPane();
    private final MenuButton more;

    FilterBar(Words words, PortfolioViewModel model) {
        this.words = words;
        this.model = model;
        this.more = new MenuButton(words.text("portfolio.filter.more"), new FontIcon(Material2MZ.TUNE));
        more.getStyleClass().addAll("flat", "small");
        more.getItems().setAll(new Menu());
        more.setOnShowing(event -> more.getItems().setAll(new FilterMenus(words, model).all()));
        chips.getStyleClass().add("chips");
        chips.setPrefWrapLength(WIDE);
        HBox.setHgrow(chips, Priority.ALWAYS);
        getStyleClass().add("filter-bar");
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(field(), chips);
        model.arrangement().addListener((property, was, is) -> show(is));
        model.rows().addListener((property, was, is) -> show(model.arrangement().get()));
        model.onlooker().addListener((property, was, is) -> show(model.arrangement().get()));
        show(model.arrangement().get());
    }

    private CustomTextField field() {
        field.setLeft(new FontIcon(Material2AL.FILTER_LIST));
        field.setPromptText(words.text("portfolio.filter"));
        field.setAccessibleText(words.text("portfolio.filter"));
        field.getStyleClass().add("filter-field");
        var pause = new PauseTransition(BETWEEN_KEYS);
        pause.setOnFinished(event -> model.arrangement().set(model.arrangement().get().withText(field.getText())));
        field.textProperty().addListener((text, was, is) -> pause.playFromStart());
        return field;
    }

    /// Gives the keyboard to the filter.
    void type() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(Arrangement how) {
        if (!field.isFocused() && !field.getText().equals(how.text())) {
            field.setText(how.text());
        }
        var all = new ArrayList<Node>();
        QUICK.forEach(chip -> all.add(quick(chip, how)));
        how.chips().stream().filter(chip -> !QUICK.contains(chip)).forEach(chip -> all.add(added(chip)));
        if (how.chips().contains(MINE)) {
            all.add(new Me(words, model));
        }
        all.add(more);
        if (how.isFiltered()) {
            var clear = new Button(words.text("portfolio.filter.clear"));
            clear.getStyleClass().addAll("flat", "small");
            clear.setOnAction(event -> clear());
            all.add(clear);
        }
        var focused = chips.getChildren().stream().filter(Node::isFocused).findFirst()
                .map(chips.getChildren()::indexOf);
        chips.getChildren().setAll(all);
        focused.filter(at -> at < all.size()).ifPresent(at -> all.get(at).requestFocus());
    }

    private void clear() {
        field.clear();
        model.clearFilter();
    }

    private ToggleButton quick(Chip chip, Arrangement how) {
        var button = new ToggleButton(model.telling().chip(chip) + "  " + model.fitting(chip));
        button.getStyleClass().add("chip");
        button.setSelected(how.chips().contains(chip));
        button.setAccessibleText(words.count("portfolio.chip.told", model.fitting(chip), model.telling().chip(chip)));
        button.setOnAction(event -> model.toggle(chip));
        return button;
    }

    private Button added(Chip chip) {
        var value = model.telling().chip(chip);
        var title = switch (chip.kind()) {
            case WHOSE, WATCH, MARK -> value;
            case PHASE, STATUS, UNIT, PROGRAMME, OWNER, LEADER, TYPE, TAG, MODEL ->
                words.text("portfolio.chip." + chip.kind()) + ": " + value;
        };
        var button = new Button(title, new FontIcon(Material2AL.CLOSE));
        button.getStyleClass().addAll("chip", "added");
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setAccessibleText(words.text("portfolio.chip.remove", title));
        button.setOnAction(event -> model.toggle(chip));
        return button;
    }
}
