package no.faseport.ui.report;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import no.faseport.ui.Parts;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The pages as they will look, a bar to turn them and make them larger, how far their writing has come, or why there are none.
final class PreviewPane extends BorderPane {
    private static final Duration PATIENCE = Duration.millis(300);
    private static final List<Integer> SIZES = List.of(50, 75, 100, 150, 200);

    private final Words words;
    private final PreviewViewModel model;
    private final PageView pages;
    private final Runnable again;
    private final VBox instead = new VBox();

    /// The pages of `model`; `again` asks for them once more.
    PreviewPane(Words words, PreviewViewModel model, Runnable again) {
        this.words = words;
        this.model = model;
        this.again = again;
        this.pages = new PageView(words, model);
        instead.getStyleClass().addAll("empty-state", "report-instead");
        instead.setAlignment(Pos.CENTER);
        instead.setMaxHeight(Region.USE_PREF_SIZE);
        instead.setVisible(false);
        getStyleClass().add("report-preview");
        setTop(bar());
        setMinWidth(0);
        var ground = new StackPane(pages, instead);
        ground.setMinSize(0, 0);
        setCenter(ground);
        model.refused().subscribe(this::tell);
    }

    /// The pages.
    PageView pages() {
        return pages;
    }

    private Node bar() {
        var where = new Label();
        where.setId("report-where");
        where.setMinWidth(Region.USE_PREF_SIZE);
        where.textProperty().bind(Bindings.createStringBinding(() -> model.page().get() == 0
                ? ""
                : words.text("reportui.page", (long) model.page().get(), (long) model.sizes().get().size()),
                model.page(), model.sizes()));
        var back = button("reportui.back", Material2AL.CHEVRON_LEFT, () -> pages.turn(-1));
        back.disableProperty().bind(model.page().lessThanOrEqualTo(1));
        var on = button("reportui.on", Material2AL.CHEVRON_RIGHT, () -> pages.turn(1));
        on.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.page().get() >= model.sizes().get().size(), model.page(), model.sizes()));
        var bar = new HBox(back, where, on, Parts.space(), progress(),
                button("reportui.smaller", Material2MZ.REMOVE, () -> pages.step(false)), zoom(),
                button("reportui.larger", Material2AL.ADD, () -> pages.step(true)));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("report-bar");
        bar.setMinWidth(0);
        return bar;
    }

    private Button button(String key, Ikon icon, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private MenuButton zoom() {
        var menu = new MenuButton();
        menu.getStyleClass().addAll("flat", "report-zoom");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(words.text("reportui.zoom"));
        menu.textProperty().bind(model.zoom().map(this::said));
        menu.getItems().addAll(item(new Zoom.Width()), item(new Zoom.Page()));
        SIZES.forEach(percent -> menu.getItems().add(item(new Zoom.Percent(percent))));
        return menu;
    }

    private MenuItem item(Zoom zoom) {
        var item = new MenuItem(said(zoom));
        item.setOnAction(_ -> model.zoom().set(zoom));
        return item;
    }

    private String said(Zoom zoom) {
        return switch (zoom) {
            case Zoom.Width() -> words.text("reportui.zoom.width");
            case Zoom.Page() -> words.text("reportui.zoom.page");
            case Zoom.Percent(int percent) -> words.text("reportui.zoom.percent", (long) percent);
        };
    }

    /// Shown only where the writing takes so long that somebody wonders.
    private Node progress() {
        var bar = new ProgressBar();
        bar.setAccessibleText(words.text("reportui.previewing"));
        bar.getStyleClass().add("report-progress");
        bar.progressProperty().bind(model.fraction());
        var stop = new Button(words.text("reportui.stop"));
        stop.getStyleClass().addAll("flat", "small");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> model.stop());
        var row = new HBox(8, bar, stop);
        row.setAlignment(Pos.CENTER);
        row.setVisible(false);
        row.managedProperty().bind(row.visibleProperty());
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> row.setVisible(model.busy().get()));
        model.busy().subscribe(busy -> {
            if (busy) {
                patience.playFromStart();
            } else {
                patience.stop();
                row.setVisible(false);
            }
        });
        return row;
    }

    private void tell(List<Message> reasons) {
        instead.setVisible(!reasons.isEmpty());
        instead.getChildren().clear();
        if (!reasons.isEmpty()) {
            instead.getChildren().add(new FontIcon(Material2OutlinedAL.DESCRIPTION));
            reasons.forEach(reason -> instead.getChildren().add(line(reason)));
            var retry = new Button(words.text("reportui.again"));
            retry.setOnAction(_ -> again.run());
            instead.getChildren().add(retry);
        }
    }

    private Label line(Message reason) {
        var label = new Label(words.text(reason));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
