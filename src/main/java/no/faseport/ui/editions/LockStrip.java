package no.faseport.ui.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.edition.LockedPeriod;
import no.faseport.economy.edition.Locks;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// Years down and months across: what is locked of one kind of amount; a press, Enter or space turns a lock, arrows move.
final class LockStrip extends VBox {
    private static final int MONTHS = 12;

    private final EditionsViewModel model;
    private final Words words;
    private final GridPane grid = new GridPane();
    private final Label told = Parts.text("", "quiet");
    private final Map<List<Integer>, Button> cells = new HashMap<>();
    private AmountKind kind = AmountKind.ACTUAL;
    private List<Integer> years = List.of();
    private Locks locks = Locks.NONE;

    LockStrip(EditionsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("lock-strip");
        var title = Parts.text(words.text("editions.locks"), "editions-heading");
        var head = new HBox(8, title, Parts.space(), kinds());
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, grid, told);
        grid.getStyleClass().add("lock-grid");
    }

    private Node kinds() {
        return new Alternatives<>(List.of(AmountKind.ACTUAL, AmountKind.BUDGET, AmountKind.FORECAST), kind,
                one -> words.text(one.key()), one -> {
                    kind = one;
                    fill();
                }, "switch");
    }

    /// Shows the locks of these years.
    void show(Locks found, List<Integer> shown) {
        locks = found;
        if (!shown.equals(years)) {
            years = List.copyOf(shown);
            build();
        }
        fill();
    }

    private void build() {
        cells.clear();
        var nodes = new ArrayList<Node>();
        nodes.add(at(new Label(words.text("editions.locks.year")), 1, 0));
        for (int month = 1; month <= MONTHS; month++) {
            nodes.add(at(new Label(words.text("lock.short." + month)), month + 1, 0));
        }
        for (int row = 0; row < years.size(); row++) {
            nodes.add(at(new Label(String.valueOf(years.get(row))), 0, row + 1));
            for (int month = 0; month <= MONTHS; month++) {
                nodes.add(at(cell(row, month), month + 1, row + 1));
            }
        }
        grid.getChildren().setAll(nodes);
    }

    private static Node at(Node node, int column, int row) {
        GridPane.setConstraints(node, column, row);
        GridPane.setHalignment(node, javafx.geometry.HPos.CENTER);
        return node;
    }

    private Button cell(int row, int month) {
        int year = years.get(row);
        var cell = new Button();
        cell.getStyleClass().addAll("lock-cell", month == BudgetKey.WHOLE_YEAR ? "lock-year" : "lock-month");
        cell.setDisable(model.isReadOnly());
        cell.setOnAction(press -> model.turnLock(kind, year, month));
        cell.setOnKeyPressed(key -> {
            var next = switch (key.getCode()) {
                case LEFT -> List.of(row, month - 1);
                case RIGHT -> List.of(row, month + 1);
                case UP -> List.of(row - 1, month);
                case DOWN -> List.of(row + 1, month);
                default -> List.of(row, month);
            };
            if (key.getCode() == KeyCode.ENTER) {
                cell.fire();
                key.consume();
            } else if (cells.containsKey(next) && key.getCode().isArrowKey()) {
                Optional.ofNullable(cells.get(next)).ifPresent(Node::requestFocus);
                key.consume();
            }
        });
        cell.focusedProperty().subscribe(focused -> {
            if (focused) {
                told.setText(cell.getAccessibleText());
            }
        });
        cells.put(List.of(row, month), cell);
        return cell;
    }

    private void fill() {
        cells.forEach((at, cell) -> {
            int year = years.get(at.getFirst());
            int month = at.getLast();
            var lock = locks.lock(kind, year, month);
            cell.setGraphic(lock.isPresent() ? new FontIcon(Material2AL.LOCK) : null);
            cell.getStyleClass().removeAll("locked");
            if (lock.isPresent()) {
                cell.getStyleClass().add("locked");
            }
            var text = text(lock, year, month);
            cell.setAccessibleText(text);
            cell.setTooltip(new Tooltip(text));
            if (cell.isFocused()) {
                told.setText(text);
            }
        });
    }

    private String text(Optional<LockedPeriod> lock, int year, int month) {
        var period = LockedPeriod.period(year, month);
        return lock.map(one -> words.text("editions.locked", period, words.text("lock.kind." + kind), one.lockedBy(),
                one.lockedAt()))
                .orElseGet(() -> words.text("editions.unlocked", period, words.text("lock.kind." + kind)));
    }
}
