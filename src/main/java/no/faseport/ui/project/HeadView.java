package no.faseport.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.project.Project;
import no.faseport.project.ProjectType;
import no.faseport.project.Unit;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// A project's head: its number, name and status, and with its details who it belongs to and what it is for.
final class HeadView extends VBox {
    private static final double ROOM_FOR_ALL = 960;

    private final ProjectViewModel project;
    private final Words words;
    private final Map<HeadField, InPlaceText> texts = new EnumMap<>(HeadField.class);
    private final Pick<Optional<Unit>> unit;
    private final Pick<ProjectType> type;
    private final HBox status = new HBox();
    private final VBox details;
    private final HBox firstLine;

    HeadView(ProjectViewModel project, Words words) {
        this.project = project;
        this.words = words;
        this.unit = new Pick<>(words, words.text("project.field.UNIT"),
                one -> one.map(Unit::name).orElse(words.text("project.noUnit")), one -> Optional.empty(),
                one -> project.choose(one.map(Unit::id)));
        this.type = new Pick<>(words, words.text("project.field.TYPE"), one -> words.text("project.type." + one),
                one -> Optional.empty(), project::choose);
        this.details = new VBox(text(HeadField.PURPOSE), facts());
        details.getStyleClass().add("fp-details");
        details.managedProperty().bind(details.visibleProperty());
        getStyleClass().add("fp-head");
        this.firstLine = title();
        getChildren().addAll(firstLine, details);
        if (project.isReadOnly()) {
            texts.values().forEach(text -> text.setEditable(false));
            unit.setReadOnly();
            type.setReadOnly();
        }
    }

    /// Puts `more` at the end of the first line.
    void beside(Node more) {
        firstLine.getChildren().add(more);
    }

    private HBox title() {
        var number = text(HeadField.NUMBER);
        number.getStyleClass().add("fp-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var name = text(HeadField.NAME);
        name.getStyleClass().add("fp-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        status.setMinWidth(Region.USE_PREF_SIZE);
        status.setAlignment(Pos.CENTER_RIGHT);
        var row = new HBox(number, name, status);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("fp-title");
        return row;
    }

    private GridPane facts() {
        var grid = new GridPane();
        grid.getStyleClass().add("fp-facts");
        var cells = new ArrayList<Node>();
        for (var field : List.of(HeadField.OWNER, HeadField.LEADER, HeadField.SYSTEM_OWNER, HeadField.CASE_NUMBER)) {
            cells.add(Looks.captioned(words.text(field.key()), text(field)));
        }
        cells.add(Looks.captioned(words.text("project.field.UNIT"), unit));
        cells.add(Looks.captioned(words.text("project.field.TYPE"), type));
        cells.add(Looks.captioned(words.text(HeadField.TAGS.key()), text(HeadField.TAGS)));
        grid.widthProperty().subscribe(width -> arrange(grid, cells, width.doubleValue()));
        return grid;
    }

    /// Puts the facts beside each other, or where the window is narrow in two rows.
    private static void arrange(GridPane grid, List<Node> cells, double width) {
        var columns = width < ROOM_FOR_ALL ? (cells.size() + 1) / 2 : cells.size();
        if (grid.getColumnConstraints().size() == columns) {
            return;
        }
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < cells.size(); i++) {
            grid.add(cells.get(i), i % columns, i / columns);
        }
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
    }

    private InPlaceText text(HeadField field) {
        var name = words.text(field.key());
        var empty = words.text("project.empty");
        var text = field == HeadField.PURPOSE
                ? InPlaceText.lines(words, name, words.text("project.emptyPurpose"), field.longest(),
                        now -> project.write(field, now))
                : InPlaceText.line(words, name, empty, field.longest(), now -> project.write(field, now));
        text.setId("project-" + field);
        texts.put(field, text);
        return text;
    }

    /// Shows or hides who the project belongs to and what it is for.
    void setDetailed(boolean shown) {
        details.setVisible(shown);
    }

    void show(Overview shown) {
        Project now = shown.page().project();
        texts.forEach((field, text) -> text.show(field.of(now)));
        var units = new ArrayList<Optional<Unit>>(List.of(Optional.empty()));
        shown.units().forEach(one -> units.add(Optional.of(one)));
        unit.show(units, shown.page().unit());
        type.show(Arrays.asList(ProjectType.values()), now.type());
        Label label = Sign.of(now.status()).label(words.text("project.status." + now.status()));
        label.getStyleClass().add("fp-status");
        status.getChildren().setAll(label);
    }
}
