package no.faseport.ui.gantt;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import no.faseport.gantt.Grouping;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The roadmap's head: its name and what there is in it, and how it is gathered, filtered and seen.
final class RoadmapHead extends HBox {
    private static final double ROOM_FOR_ALL = 820;

    private final Words words;

    RoadmapHead(RoadmapViewModel model, Words words, Consumer<Node> legend, Runnable print) {
        this.words = words;
        var title = new Label(words.text("action.roadmap"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        var told = new Label();
        told.getStyleClass().add("quiet");
        told.textProperty().bind(model.toldProperty());
        told.setMinWidth(0);
        var gantt = model.gantt();
        getChildren().setAll(title, told, Parts.space(), filter(model), grouping(model), tertials(model),
                button("gantt.today", Material2OutlinedMZ.TODAY, gantt::showToday),
                button("gantt.fit", Material2OutlinedMZ.ZOOM_OUT_MAP, gantt::fit),
                whereThereIsRoom(button("gantt.zoom.out", Material2OutlinedMZ.ZOOM_OUT,
                        () -> gantt.viewport().zoom(gantt.viewport().width() / 2, -2))),
                whereThereIsRoom(button("gantt.zoom.in", Material2OutlinedMZ.ZOOM_IN,
                        () -> gantt.viewport().zoom(gantt.viewport().width() / 2, 2))),
                legend(legend), printing(print));
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getStyleClass().add("screen-head");
    }

    /// Not in a small window, where the wheel and the keys zoom as well.
    private Button whereThereIsRoom(Button button) {
        button.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private CustomTextField filter(RoadmapViewModel model) {
        var field = new CustomTextField();
        field.setId("roadmap-filter");
        field.setLeft(new FontIcon(Material2MZ.SEARCH));
        field.setPromptText(words.text("roadmap.filter"));
        field.setAccessibleText(words.text("roadmap.filter"));
        field.getStyleClass().add("filter-field");
        model.textProperty().bind(field.textProperty());
        return field;
    }

    private ChoiceBox<Grouping> grouping(RoadmapViewModel model) {
        var choice = new ChoiceBox<Grouping>();
        choice.setId("roadmap-grouping");
        choice.setMinWidth(110);
        choice.getItems().setAll(Grouping.values());
        choice.setConverter(new Naming<>(grouping -> words.text(grouping.key())));
        choice.setAccessibleText(words.text("roadmap.grouping"));
        choice.setTooltip(new Tooltip(words.text("roadmap.grouping")));
        choice.valueProperty().bindBidirectional(model.groupingProperty());
        return choice;
    }

    private ToggleButton tertials(RoadmapViewModel model) {
        var toggle = new ToggleButton(words.text("roadmap.tertials"));
        toggle.setId("roadmap-tertials");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setTooltip(new Tooltip(words.text("roadmap.tertials.tip")));
        toggle.setAccessibleText(words.text("roadmap.tertials.tip"));
        toggle.selectedProperty().bindBidirectional(model.tertialsProperty());
        return toggle;
    }

    private Button legend(Consumer<Node> show) {
        var button = button("gantt.legend.tip", Material2OutlinedAL.LEGEND_TOGGLE, () -> {
        });
        button.setId("roadmap-legend");
        button.setOnAction(_ -> show.accept(button));
        return button;
    }

    private Button printing(Runnable print) {
        var button = new Button(words.text("roadmap.print"), new FontIcon(Material2OutlinedMZ.PRINT));
        button.setId("roadmap-print");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.text("roadmap.print.tip")));
        button.setAccessibleText(words.text("roadmap.print.tip"));
        button.setOnAction(_ -> print.run());
        return button;
    }

    private Button button(String key, Ikon icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId("roadmap-" + key.substring("gantt.".length()).replace('.', '-'));
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(words.text(key)));
        button.setAccessibleText(words.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
