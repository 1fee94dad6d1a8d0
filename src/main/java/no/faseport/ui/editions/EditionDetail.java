package no.faseport.ui.editions;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.CostNames;
import no.faseport.economy.edition.EditionLine;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The edition looked at: what is said of it, which can be corrected, and the lines it changed.
final class EditionDetail extends BorderPane {
    private final Words words;
    private final HeadFields head;
    private final Label when = Parts.text("", "quiet");
    private final TableView<EditionLine> lines = new TableView<>();
    private Optional<CostNames> names = Optional.empty();

    EditionDetail(EditionsViewModel model, Words words) {
        this.words = words;
        this.head = new HeadFields(words);
        getStyleClass().add("edition-detail");
        var save = new Button(words.text("editions.save"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(press -> head.head().ifPresent(model::correct));
        var remove = new Button(words.text("editions.remove"), new FontIcon(Material2AL.DELETE));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(press -> model.remove());
        var last = new HBox(8, save, remove, Parts.space(), when);
        last.setAlignment(Pos.CENTER_LEFT);
        var top = new VBox(8, head, last);
        top.setDisable(model.isReadOnly());
        top.getStyleClass().add("edition-head");
        setTop(top);
        setCenter(lines);
        lines.setAccessibleText(words.text("editions.lines"));
        lines.setPlaceholder(Parts.text(words.text("editions.lines.empty"), "quiet"));
        lines.getColumns().addAll(columns());
        lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    }

    private List<javafx.scene.control.TableColumn<EditionLine, ?>> columns() {
        var project = EditionsLook.<EditionLine>text(words.text("changes.by.project"), 180,
                line -> names.map(all -> all.project(line.key().project()).toString()).orElse(""));
        project.getStyleClass().add("first");
        return List.of(project,
                EditionsLook.text(words.text("changes.account"), 180, line -> line.key().accountString() + " "
                        + names.map(all -> all.account(line.key().accountString().account(), line.key().year()).name())
                                .orElse("")),
                EditionsLook.text(words.text("changes.by.unit"), 60, line -> line.key().accountString().unit()),
                EditionsLook.text(words.text("changes.period.column"), 80,
                        line -> EditionsLook.period(line.key(), words)),
                EditionsLook.text(words.text("changes.financing"), 100,
                        line -> words.text(line.key().financing().key())),
                EditionsLook.amount(words.text("changes.difference"), 92, words, true, EditionLine::amount));
    }

    /// Shows an edition.
    void show(EditionsViewModel.Opened opened) {
        names = Optional.of(opened.names());
        head.show(opened.edition().head());
        when.setText(words.text("editions.recorded", opened.edition().recordedBy(), opened.edition().recordedAt()));
        lines.getItems().setAll(opened.lines());
    }
}
