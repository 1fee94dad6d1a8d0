package no.faseport.ui.systems;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeParty;
import no.faseport.economy.charge.ChargeTerms;
import no.faseport.ui.Parts;
import no.faseport.ui.WrittenCell;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// Parties down, keys across: what each has in each, written where it stands or pasted as a block from a spreadsheet.
final class WeightTable extends TableView<ChargeParty> implements WrittenCell.Sheet<ChargeParty> {
    private static final KeyCodeCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    /// What is written in a column besides weights.
    private enum Part {
        NAME
    }

    private final ChargesViewModel model;
    private final Words words;

    WeightTable(ChargesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("weight-table");
        setEditable(true);
        setAccessibleText(words.text("charges.weights"));
        Parts.stretch(this);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(Parts.nothing(words.text("charges.empty")));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent press) {
        var at = getSelectionModel().getSelectedCells();
        if (PASTE.match(press) && !at.isEmpty() && !model.isReadOnly()
                && getColumns().get(at.getFirst().getColumn()).getUserData() instanceof ChargeKey key) {
            model.paste(at.getFirst().getRow(), keys().indexOf(key), Clipboard.getSystemClipboard().getString());
            press.consume();
        }
    }

    private List<ChargeKey> keys() {
        var keys = new ArrayList<ChargeKey>();
        getColumns().forEach(column -> {
            if (column.getUserData() instanceof ChargeKey key) {
                keys.add(key);
            }
        });
        return keys;
    }

    /// Shows the parties and keys of `terms`.
    void show(ChargeTerms terms) {
        var columns = new ArrayList<TableColumn<ChargeParty, String>>();
        var name = SystemsLook.<ChargeParty>column(words.text("charges.party"), 190, ChargeParty::name);
        name.getStyleClass().addAll("first", "worded");
        name.setUserData(Part.NAME);
        name.setCellFactory(any -> new WrittenCell<>(this));
        columns.add(name);
        var kind = SystemsLook.<ChargeParty>column(words.text("charges.party.kind"), 110,
                party -> words.text(party.municipality() ? "charges.party.municipality" : "charges.party.unit"));
        kind.setMaxWidth(kind.getPrefWidth());
        columns.add(kind);
        terms.keys().forEach(key -> columns.add(column(key)));
        columns.add(remover());
        getColumns().setAll(columns);
        getItems().setAll(terms.parties());
    }

    private TableColumn<ChargeParty, String> column(ChargeKey key) {
        var column = SystemsLook.<ChargeParty>figures("", 164, party -> model.weight(party, key));
        column.setUserData(key);
        column.setGraphic(head(key));
        column.setCellFactory(any -> new WrittenCell<>(this));
        return column;
    }

    private Node head(ChargeKey key) {
        var head = new Label(words.text("charges.key.head", key.name(), words.text("charges.kind." + key.kind()),
                model.sum(key)));
        head.getStyleClass().add("key-head");
        head.setTooltip(new Tooltip(head.getText()));
        return head;
    }

    private TableColumn<ChargeParty, String> remover() {
        var column = SystemsLook.<ChargeParty>figures("", 40, ChargeParty::name);
        column.getStyleClass().remove("amount");
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                setGraphic(empty || name == null || model.isReadOnly()
                        ? null
                        : Parts.icon(words.text("charges.party.remove", name), Material2AL.CLOSE,
                                () -> model.remove(getTableRow().getItem())));
            }
        });
        return column;
    }

    @Override
    public boolean takes(ChargeParty line, TableColumn<ChargeParty, ?> column) {
        return !model.isReadOnly() && (column.getUserData() instanceof ChargeKey || column.getUserData() == Part.NAME);
    }

    @Override
    public String name(ChargeParty line, TableColumn<ChargeParty, ?> column) {
        return column.getUserData() instanceof ChargeKey key
                ? words.text("charges.cell", key.name(), line.name())
                : line.name();
    }

    @Override
    public void write(ChargeParty line, TableColumn<ChargeParty, ?> column, String text) {
        if (column.getUserData() instanceof ChargeKey key) {
            model.write(line, key, text);
        } else {
            model.rename(line, text);
        }
    }
}
