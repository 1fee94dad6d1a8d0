package no.faseport.ui.planfile;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.planfile.Loss;
import no.faseport.ui.Parts;
import no.faseport.usecase.PlanPreview;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The second step: what the file holds, what of it is lost, and where it is to stand.
final class PlanImportCheck extends BorderPane {
    private final PlanImportViewModel model;
    private final PlanPreview preview;
    private final Words words;
    private final PlanFileLook look;

    PlanImportCheck(PlanImportViewModel model, PlanPreview preview, Words words, PlanFileLook look) {
        this.model = model;
        this.preview = preview;
        this.words = words;
        this.look = look;
        getStyleClass().add("plan-file-check");
        setTop(new VBox(12, verdict(), look.figures(preview.plan())));
        setCenter(new LossTable(preview.losses(), words));
        setBottom(actions());
    }

    private Node verdict() {
        var file = new Label(String.valueOf(preview.file().getFileName()),
                new FontIcon(Material2OutlinedAL.INSERT_DRIVE_FILE));
        file.getStyleClass().add("plan-file-name");
        var line = new HBox(16, file, look.muted(words.text(preview.kind())));
        look.dates(preview.plan().lines()).ifPresent(dates -> line.getChildren().add(new Label(dates)));
        line.getChildren().add(preview.problem().map(why -> look.wrong(words.text(why))).orElseGet(this::losses));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label losses() {
        long lost = preview.losses().stream().filter(loss -> loss.kind() == Loss.Kind.LOST).count();
        return preview.losses().isEmpty()
                ? look.verdict(words.text("planfile.verdict.none"), true)
                : look.verdict(words.text("planfile.verdict.some", lost, preview.losses().size() - lost), false);
    }

    private Node actions() {
        var other = new Button(words.text("planfile.import.other"));
        other.setOnAction(_ -> model.another());
        var apply = new Button(words.text("planfile.import.apply"));
        apply.setId("planfile-apply");
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setDisable(!preview.applicable());
        apply.setOnAction(_ -> model.apply());
        var bar = new HBox(8, where(), Parts.space(), other, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("plan-file-actions");
        return bar;
    }

    private Node where() {
        var choice = new ToggleGroup();
        var below = new RadioButton(words.text("planfile.import.below", preview.existing()));
        below.setToggleGroup(choice);
        below.setSelected(!model.replace().get());
        var instead = new RadioButton(words.text("planfile.import.replace"));
        instead.setId("planfile-replace");
        instead.setToggleGroup(choice);
        instead.setTooltip(new Tooltip(words.text("planfile.import.replace.tip")));
        instead.selectedProperty().bindBidirectional(model.replace());
        var row = new HBox(16, below, instead);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setVisible(preview.existing() > 0);
        return row;
    }
}
