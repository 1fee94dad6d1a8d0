package no.faseport.ui.planfile;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.faseport.planfile.Alike;
import no.faseport.planfile.Loss;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What is lost or changed, the same for many lines gathered or line by line, to be searched.
final class LossTable extends BorderPane {
    private final Words words;
    private final List<Loss> losses;
    private final ObservableList<Alike> told = FXCollections.observableArrayList();
    private final FilteredList<Alike> shown = new FilteredList<>(told);

    LossTable(List<Loss> losses, Words words) {
        this.words = words;
        this.losses = losses;
        getStyleClass().add("plan-file-losses");
        setTop(bar(losses.size()));
        setCenter(table());
    }

    private void gather(boolean together) {
        told.setAll(together ? Alike.gathered(losses) : Alike.each(losses));
    }

    private Region bar(int count) {
        var title = new Label(words.text("planfile.losses.title") + "  " + words.number(count));
        title.getStyleClass().add("title-4");
        var search = Parts.prompted(words.text("planfile.import.filter"));
        search.setId("planfile-search");
        search.textProperty().subscribe(this::search);
        search.setVisible(count > 0);
        var gather = new CheckBox(words.text("planfile.losses.gather"));
        gather.setId("planfile-gather");
        gather.setSelected(true);
        gather.selectedProperty().subscribe(this::gather);
        gather.setVisible(told.size() < count);
        gather.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(12, title, Parts.space(), gather, search);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void search(String wanted) {
        var part = wanted.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(
                loss -> part.isEmpty() || (kind(loss) + " " + place(loss) + " " + String.join(" ", loss.places()) + " "
                        + words.text(loss.what())).toLowerCase(Locale.ROOT).contains(part));
    }

    private TableView<Alike> table() {
        var table = new TableView<>(shown);
        table.setId("planfile-losses");
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(words.text("planfile.losses.none")));
        var kind = column("planfile.import.kind", 110, this::kind, table);
        kind.setMaxWidth(140);
        kind.setCellFactory(_ -> new KindCell());
        column("planfile.import.where", 280, this::place, table).setMaxWidth(420);
        var count = column("planfile.import.count", 80, loss -> words.number(loss.count()), table);
        count.setMaxWidth(90);
        count.getStyleClass().add("amount");
        column("planfile.import.what", 600, loss -> words.text(loss.what()), table);
        return table;
    }

    private String kind(Alike loss) {
        return words.text(loss.kind().key());
    }

    private String place(Alike loss) {
        return loss.places().isEmpty() ? words.text("planfile.import.wholePlan") : loss.where(words);
    }

    private TableColumn<Alike, String> column(String key, double width, Function<Alike, String> text,
            TableView<Alike> table) {
        var column = new TableColumn<Alike, String>(words.text(key));
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new TextCell());
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(text.apply(each.getValue())));
        table.getColumns().add(column);
        return column;
    }

    /// A text whose whole is told where there is no room for it.
    private static final class TextCell extends TableCell<Alike, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            setTooltip(empty || text == null ? null : new Tooltip(text));
        }
    }

    private static final class KindCell extends TableCell<Alike, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            var loss = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (loss == null) {
                setText("");
                setGraphic(null);
                return;
            }
            var lost = loss.kind() == Loss.Kind.LOST;
            setText(text);
            var icon = new FontIcon(
                    lost ? Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE : Material2OutlinedAL.AUTORENEW);
            icon.getStyleClass().add(lost ? "plan-file-lost-icon" : "plan-file-changed-icon");
            setGraphic(icon);
        }
    }
}
