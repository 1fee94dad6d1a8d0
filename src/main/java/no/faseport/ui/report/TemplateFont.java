package no.faseport.ui.report;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.ui.Dialogs;
import no.faseport.ui.Dialogs.Kind;
import no.faseport.usecase.SetFont.Letters;
import no.faseport.words.Words;

/// The municipality's own letters: which they are, how they look, and where others are chosen.
final class TemplateFont extends VBox {
    private static final Kind FONT = new Kind("template.font.kind", "*.ttf", "*.otf");

    private final Words words;
    private final TemplateViewModel model;
    private final Label state = quiet();
    private final Label missing = quiet();
    private final ImageView sample = new ImageView();
    private final StackPane paper = new StackPane(sample);
    private final Button bold;
    private final Button remove;

    TemplateFont(Words words, TemplateViewModel model, Dialogs dialogs) {
        super(8);
        this.words = words;
        this.model = model;
        var choose = button("template.font.choose", "template-font-choose",
                () -> dialogs.open(words, "template.font.choose", FONT).ifPresent(model::font));
        bold = button("template.font.chooseBold", "template-font-bold",
                () -> dialogs.open(words, "template.font.chooseBold", FONT).ifPresent(model::boldFont));
        remove = button("template.font.remove", "template-font-remove", model::removeFont);
        sample.setPreserveRatio(true);
        paper.getStyleClass().add("template-paper");
        paper.setMaxWidth(Region.USE_PREF_SIZE);
        paper.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var line = new HBox(8, choose, bold, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(state, paper, missing, line);
        model.letters().subscribe(this::show);
    }

    private static Label quiet() {
        var label = new Label();
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(String key, String id, Runnable act) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(model.isReadOnly());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show(Optional<Letters> letters) {
        state.setText(letters
                .map(own -> words.text(own.hasBold() ? "template.font.withBold" : "template.font.noBold", own.family()))
                .orElseGet(() -> words.text("template.font.none")));
        missing.setText(letters.map(own -> words.text("template.font.missing", own.missing())).orElse(""));
        shown(missing, letters.filter(own -> !own.missing().isEmpty()).isPresent());
        letters.ifPresent(own -> {
            sample.setImage(PageSheet.image(own.sample()));
            sample.setFitWidth(own.sample().width() / 2.0);
            paper.setAccessibleText(words.text("template.font.sample", own.family()));
        });
        shown(paper, letters.isPresent());
        shown(bold, letters.isPresent());
        shown(remove, letters.isPresent());
    }

    private static void shown(Region node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
