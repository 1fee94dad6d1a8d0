package no.faseport.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

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
