package no.faseport.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The small parts that screens of all kinds are put together of.
public final class Parts {
    private static final double MARGIN = 24;

    private Parts() {
    }

    /// A text of a style class, on as many lines as it takes.
    public static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A text of a style class that is never cut.
    public static Label whole(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// What a list says that has nothing to show.
    public static Label nothing(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "empty-state");
        return label;
    }

    /// Lets the stylesheet `sheet` that stands beside `place` say how `node` looks.
    public static void dress(Parent node, Class<?> place, String sheet) {
        node.getStylesheets().add(Objects.requireNonNull(place.getResource(sheet), sheet).toExternalForm());
    }

    /// The head of a screen: its title, what there is in a line, and `rest` at the end.
    public static HBox head(String title, Label lead, Node... rest) {
        var name = new Label(title);
        name.getStyleClass().add("screen-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        lead.getStyleClass().add("quiet");
        lead.setWrapText(true);
        HBox.setHgrow(lead, Priority.ALWAYS);
        lead.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(name, lead);
        head.getChildren().addAll(rest);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    /// What pushes the rest of a row to its end.
    public static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A field under its name, which takes the room there is and would have `width`.
    public static VBox field(String name, Node field, double width) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
            region.setPrefWidth(width);
        }
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// A field that says in itself what is to be written there.
    public static TextField prompted(String name) {
        var field = new TextField();
        field.setPromptText(name);
        field.setAccessibleText(name);
        return field;
    }

    /// As [#prompted(String)], and it would be `width` wide.
    public static TextField prompted(String name, double width) {
        var field = prompted(name);
        field.setPrefWidth(width);
        return field;
    }

    /// Lets `field` hold at most `longest` characters; what is too long is cut when it is written.
    public static void limit(TextInputControl field, int longest) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            var over = change.getControlNewText().length() - longest;
            if (over > 0) {
                change.setText(change.getText().substring(0, Math.max(0, change.getText().length() - over)));
                var end = change.getControlNewText().length();
                change.selectRange(Math.min(change.getAnchor(), end), Math.min(change.getCaretPosition(), end));
            }
            return change;
        }));
    }

    /// A button called `name` that adds what is written in `fields`, as Enter in any of them does.
    public static Button adder(String name, Runnable add, TextField... fields) {
        var button = new Button(name, new FontIcon(Material2AL.ADD));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> add.run());
        for (var field : fields) {
            field.setOnAction(enter -> add.run());
        }
        return button;
    }

    /// A button that is only an icon, with its name for those who point at it and those who do not see it.
    public static Button icon(String name, Ikon icon, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(press -> act.run());
        return button;
    }

    /// Lets a file be dropped on `node`, and gives the first of several to `take`.
    public static void takeFile(Node node, Consumer<Path> take) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        node.setOnDragDropped(drag -> {
            if (drag.getDragboard().hasFiles()) {
                take.accept(drag.getDragboard().getFiles().getFirst().toPath());
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    /// Lets the columns of `table` share the room there is more than it needs, and lets it be moved sideways where there is less.
    public static void stretch(TableView<?> table) {
        table.widthProperty().subscribe(width -> {
            var needed = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
            table.setColumnResizePolicy(width.doubleValue() > needed + MARGIN
                    ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                    : TableView.UNCONSTRAINED_RESIZE_POLICY);
        });
    }
}
