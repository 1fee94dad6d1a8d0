package no.faseport.ui.gantt;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import no.faseport.planning.StaffText;

/// A cell in which it is written who works on an activity; those whose names go on as what is written are suggested.
final class StaffCell extends LineCell {
    private final Supplier<List<String>> names;
    private final ContextMenu menu = new ContextMenu();

    StaffCell(CellCursor cursor, Supplier<List<String>> names) {
        super(cursor);
        this.names = names;
        menu.setId("gantt-people");
        graphicProperty().subscribe(node -> {
            if (node instanceof TextField field && field.getProperties().putIfAbsent("people", menu) == null) {
                field.textProperty().subscribe(_ -> suggest(field));
                field.focusedProperty().subscribe(_ -> suggest(field));
            }
        });
    }

    private void suggest(TextField field) {
        var found = field.isFocused() && field.getScene() != null
                ? StaffText.suggestions(field.getText(), names.get())
                : List.<String>of();
        menu.getItems().setAll(found.stream().map(name -> item(field, name)).toList());
        if (found.isEmpty()) {
            menu.hide();
        } else if (!menu.isShowing()) {
            // the menu stands below the field, which has only just come where somebody types to begin
            layout();
            menu.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private static MenuItem item(TextField field, String name) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            var text = field.getText();
            var before = text.substring(0, text.lastIndexOf(';') + 1);
            field.setText(before + (before.isEmpty() ? "" : " ") + name + " 100 %");
            field.positionCaret(field.getText().length());
        });
        return item;
    }

    @Override
    public void cancelEdit() {
        menu.hide();
        super.cancelEdit();
    }

    @Override
    public void commitEdit(String text) {
        menu.hide();
        super.commitEdit(text);
    }
}
