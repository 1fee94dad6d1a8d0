package no.faseport.ui.economy;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import no.faseport.economy.Label;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A field for some of many things: a list to tick opens below it and follows what is written, and what is chosen stands under it.
///
/// Down opens the list and goes through it, Enter ticks, Ctrl+Enter ticks all that are shown, Backspace in an empty field takes back
/// the last, Escape closes.
final class SeveralField extends VBox {
    private static final int ROWS = 10;
    private static final int CHIPS = 6;
    private static final double ROW = 28;
    private static final double WIDTH = 420;

    private final Several model;
    private final Words words;
    private final String name;
    private final TextField field = new TextField();
    private final ListView<Label> list = new ListView<>();
    private final Popup popup = new Popup();
    private final FlowPane chips = new FlowPane(6, 6);

    /// A field called `name` for screen readers; nothing chosen means all, which `prompt` says.
    SeveralField(Several model, Words words, String name, String prompt) {
        super(6);
        this.model = model;
        this.words = words;
        this.name = name;
        field.setPromptText(prompt);
        field.setPrefWidth(WIDTH);
        field.setMaxWidth(WIDTH);
        field.textProperty().addListener((property, before, now) -> open());
        field.setOnMouseClicked(event -> open());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("money-matches");
        EconomyLook.dress(list);
        list.setCellFactory(view -> new Tick());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        chips.setPrefWrapLength(560);
        getChildren().addAll(field, chips);
        model.chosen().addListener((property, before, now) -> show(now));
        show(model.chosen().get());
    }

    /// A thing to tick.
    private final class Tick extends ListCell<Label> {
        Tick() {
            setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(model::turn));
        }

        @Override
        protected void updateItem(@Nullable Label one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setText("");
                setGraphic(null);
            } else {
                setText(one.toString());
                setGraphic(new FontIcon(model.has(one)
                        ? Material2OutlinedAL.CHECK_BOX
                        : Material2OutlinedAL.CHECK_BOX_OUTLINE_BLANK));
                setAccessibleText(one + ", " + words.text(model.has(one) ? "export.chosen.yes" : "export.chosen.no"));
            }
        }
    }

    private void open() {
        var found = model.matching(field.getText());
        if (found.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefSize(Math.max(WIDTH, field.getWidth()), Math.min(ROWS, found.size()) * ROW + 2);
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (at != null) {
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent event) {
        if (isTaken(event)) {
            event.consume();
        }
    }

    private boolean isTaken(KeyEvent event) {
        return switch (event.getCode()) {
            case DOWN -> done(() -> step(1), true);
            case UP -> done(() -> step(-1), true);
            case PAGE_DOWN -> done(() -> step(ROWS), true);
            case PAGE_UP -> done(() -> step(-ROWS), true);
            case ENTER -> done(() -> tick(event.isShortcutDown()), popup.isShowing());
            case ESCAPE -> done(popup::hide, popup.isShowing());
            case BACK_SPACE -> done(model::dropLast, field.getText().isEmpty());
            default -> false;
        };
    }

    private static boolean done(Runnable act, boolean holds) {
        if (holds) {
            act.run();
        }
        return holds;
    }

    private void step(int rows) {
        if (!popup.isShowing()) {
            open();
            return;
        }
        var row = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + rows, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - ROWS / 2));
    }

    private void tick(boolean all) {
        if (all) {
            model.turnAll(List.copyOf(list.getItems()));
        } else {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::turn);
        }
        field.selectAll();
    }

    private void show(List<Label> chosen) {
        chips.getChildren().setAll(chosen.stream().limit(CHIPS).map(this::chip).toList());
        if (chosen.size() > CHIPS) {
            chips.getChildren().add(new javafx.scene.control.Label(
                    words.text("export.chosen.more", chosen.size() - CHIPS)));
        }
        if (!chosen.isEmpty()) {
            var none = new Hyperlink(words.text("export.chosen.all"));
            none.setOnAction(event -> model.clear());
            chips.getChildren().add(none);
        }
        chips.setVisible(!chosen.isEmpty());
        chips.setManaged(!chosen.isEmpty());
        list.refresh();
        field.setAccessibleText(name + ", " + (chosen.isEmpty()
                ? field.getPromptText()
                : words.text("export.chosen.count", chosen.size())));
    }

    private Button chip(Label one) {
        var chip = new Button(one.toString(), new FontIcon(Material2OutlinedAL.CLOSE));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "export-chip");
        chip.setTooltip(new Tooltip(words.text("export.chosen.remove", one)));
        chip.setAccessibleText(words.text("export.chosen.remove", one));
        chip.setOnAction(event -> model.turn(one));
        return chip;
    }
}
