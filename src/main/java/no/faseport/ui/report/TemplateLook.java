package no.faseport.ui.report;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import no.faseport.document.Dress.Typeface;
import no.faseport.ui.Dialogs;
import no.faseport.ui.Dialogs.Kind;
import no.faseport.words.Words;

/// How all reports look: the colour of headings and lines, the letters, and the logo.
final class TemplateLook extends VBox {
    private static final Kind PICTURE = new Kind("logo.kind", "*.png", "*.jpg", "*.jpeg");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final double SAMPLE = 28;

    private final Words words;
    private final TemplateViewModel model;

    TemplateLook(Words words, TemplateViewModel model, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        getStyleClass().add("template-part");
        colour();
        typeface();
        logo(dialogs);
    }

    private void row(String key, Node field, Node... parts) {
        var caption = new Label(words.text(key));
        caption.getStyleClass().add("field-name");
        caption.setLabelFor(field);
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(new VBox(4, caption, line));
    }

    private void colour() {
        var field = new TextField();
        field.setId("template-accent");
        field.setPrefColumnCount(8);
        field.setEditable(!model.isReadOnly());
        var sample = new Rectangle(SAMPLE, SAMPLE);
        sample.getStyleClass().add("template-sample");
        var contrast = new Label();
        contrast.getStyleClass().add("template-contrast");
        field.textProperty().subscribe(text -> {
            var found = TemplateViewModel.contrast(text);
            sample.setFill(found.isPresent() ? Color.web(text.strip()) : Color.TRANSPARENT);
            contrast.setText(found.map(ratio -> words.text("template.contrast", ratio))
                    .orElseGet(() -> words.text("template.accent.form")));
            contrast.pseudoClassStateChanged(WARNING, !TemplateViewModel.isReadable(text));
        });
        model.templates().subscribe(_ -> field.setText(model.accent()));
        field.setOnAction(_ -> model.accent(field.getText()));
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused && !field.getText().strip().equalsIgnoreCase(model.accent())) {
                model.accent(field.getText());
            }
        });
        row("template.accent", field, field, sample, contrast);
    }

    private void typeface() {
        var group = new ToggleGroup();
        var sans = letters(Typeface.SANS, group);
        var serif = letters(Typeface.SERIF, group);
        model.templates().subscribe(now -> {
            sans.setSelected(now.common().dress().typeface() == Typeface.SANS);
            serif.setSelected(now.common().dress().typeface() == Typeface.SERIF);
        });
        row("template.typeface", sans, sans, serif);
    }

    private RadioButton letters(Typeface typeface, ToggleGroup group) {
        var button = new RadioButton(words.text("template.typeface." + typeface));
        button.setId("template-" + typeface.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setDisable(model.isReadOnly());
        button.setOnAction(_ -> model.typeface(typeface));
        return button;
    }

    private void logo(Dialogs dialogs) {
        var state = new Label();
        state.getStyleClass().add("quiet");
        state.textProperty()
                .bind(model.logo().map(is -> words.text(is ? "settings.logo.is" : "settings.logo.none")));
        var choose = button("settings.logo.choose",
                () -> dialogs.open(words, "logo.choose", PICTURE).ifPresent(model::logo));
        var remove = button("settings.logo.remove", model::removeLogo);
        remove.visibleProperty().bind(model.logo());
        row("settings.logo", choose, state, choose, remove);
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(model.isReadOnly());
        button.setOnAction(_ -> act.run());
        return button;
    }
}
