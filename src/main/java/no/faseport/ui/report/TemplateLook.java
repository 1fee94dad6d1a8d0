package no.faseport.ui.report;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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

/// How all reports look, or one that does not look as they do: the colour of headings and lines, the letters, and the logo.
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
        own();
        colour();
        typeface();
        font(dialogs);
        logo(dialogs);
    }

    /// What is shown, and everything that follows from it, has changed.
    private void whenever(Runnable show) {
        model.templates().subscribe(_ -> show.run());
        model.report().subscribe(_ -> show.run());
    }

    private boolean isFixed() {
        return model.isReadOnly() || (model.report().get().isPresent() && !model.isDressed());
    }

    private void own() {
        var own = new CheckBox(words.text("template.ownDress"));
        own.setId("template-own-dress");
        own.setDisable(model.isReadOnly());
        own.setOnAction(_ -> model.dress(own.isSelected()));
        whenever(() -> {
            own.setSelected(model.isDressed());
            own.setVisible(model.report().get().isPresent());
            own.setManaged(own.isVisible());
        });
        getChildren().add(own);
    }

    private Node row(String key, Node field, Node... parts) {
        var caption = new Label(words.text(key));
        caption.getStyleClass().add("field-name");
        caption.setLabelFor(field);
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(4, caption, line);
        getChildren().add(row);
        return row;
    }

    private void colour() {
        var field = new TextField();
        field.setId("template-accent");
        field.setPrefColumnCount(8);
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
        whenever(() -> {
            field.setText(model.accent());
            field.setDisable(isFixed());
        });
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
        var own = letters(Typeface.OWN, group);
        Runnable show = () -> {
            sans.setSelected(model.look().dress().typeface() == Typeface.SANS);
            serif.setSelected(model.look().dress().typeface() == Typeface.SERIF);
            sans.setDisable(isFixed());
            serif.setDisable(isFixed());
            own.setSelected(model.look().dress().typeface() == Typeface.OWN);
            own.setDisable(isFixed() || model.letters().get().isEmpty());
        };
        whenever(show);
        model.letters().subscribe(_ -> show.run());
        row("template.typeface", sans, sans, serif, own);
    }

    private void font(Dialogs dialogs) {
        var font = new TemplateFont(words, model, dialogs);
        model.report().subscribe(report -> {
            font.setVisible(report.isEmpty());
            font.setManaged(report.isEmpty());
        });
        getChildren().add(font);
    }

    private RadioButton letters(Typeface typeface, ToggleGroup group) {
        var button = new RadioButton(words.text("template.typeface." + typeface));
        button.setId("template-" + typeface.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
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
        var row = row("settings.logo", choose, state, choose, remove);
        model.report().subscribe(report -> {
            row.setVisible(report.isEmpty());
            row.setManaged(report.isEmpty());
        });
    }

    private Button button(String key, Runnable act) {
        var button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(model.isReadOnly());
        button.setOnAction(_ -> act.run());
        return button;
    }
}
