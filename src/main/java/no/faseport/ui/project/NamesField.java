package no.faseport.ui.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Screen;

/// A field that offers the names there are while somebody writes one: arrows walk through them, Enter or a click takes one.
final class NamesField extends TextField {
    private static final int MOST = 8;
    private static final double LINE = 28;

    private final ListView<String> offered = new ListView<>();
    private final Popup popup = new Popup();
    private List<String> names = List.of();

    /// A field whose names are asked of `source` when the keyboard comes to it.
    NamesField(Consumer<Consumer<List<String>>> source) {
        offered.getStyleClass().add("fp-names");
        offered.setFixedCellSize(LINE);
        offered.setFocusTraversable(false);
        offered.setOnMouseClicked(click -> take());
        popup.getContent().add(offered);
        popup.setAutoHide(true);
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                source.accept(found -> names = found);
            } else {
                popup.hide();
            }
        });
        textProperty().subscribe((before, now) -> {
            if (isFocused()) {
                offer(now);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// True while names are offered of which one is marked, so that Enter takes that.
    boolean isOffering() {
        return popup.isShowing() && offered.getSelectionModel().getSelectedIndex() >= 0;
    }

    /// Those of `names` in which every word of `text` occurs, at most so many as there is room for.
    static List<String> matching(List<String> names, String text) {
        var parts = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(part -> !part.isEmpty()).toList();
        return names.stream().filter(name -> parts.stream().allMatch(name.toLowerCase(Locale.ROOT)::contains))
                .limit(MOST).toList();
    }

    private void offer(String text) {
        var found = matching(names, text);
        if (found.isEmpty() || found.equals(List.of(text.strip()))) {
            popup.hide();
            return;
        }
        offered.getItems().setAll(found);
        offered.getSelectionModel().clearSelection();
        offered.setPrefHeight(found.size() * LINE + 2);
        offered.setPrefWidth(Math.max(getWidth(), 280));
        if (getScene() != null) {
            place(offered.getPrefHeight());
        }
    }

    /// Below the field, or above it where there is no room for `height` pixels on the screen.
    private void place(double height) {
        var field = localToScreen(getLayoutBounds());
        var bottom = Screen.getScreensForRectangle(field.getMinX(), field.getMinY(), 1, 1).stream()
                .mapToDouble(screen -> screen.getVisualBounds().getMaxY()).findFirst().orElse(Double.MAX_VALUE);
        var top = field.getMaxY() + height <= bottom ? field.getMaxY() : field.getMinY() - height;
        if (popup.isShowing()) {
            popup.setX(field.getMinX());
            popup.setY(top);
        } else {
            popup.show(this, field.getMinX(), top);
        }
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    offered.getSelectionModel().selectNext();
                } else {
                    offer(getText());
                }
            }
            case UP -> offered.getSelectionModel().selectPrevious();
            case ENTER -> {
                if (!isOffering()) {
                    popup.hide();
                    return;
                }
                take();
            }
            case ESCAPE -> {
                if (!popup.isShowing()) {
                    return;
                }
                popup.hide();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void take() {
        var chosen = offered.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            setText(chosen);
            end();
        }
        popup.hide();
    }
}
