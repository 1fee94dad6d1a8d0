package no.faseport.ui.planpaper;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.usecase.PreviewPlan;
import no.faseport.usecase.WritePlan.Format;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A sheet as it will look, which one it is, and buttons to turn to the others.
final class SheetView {
    private static final double AIR = 32;

    private final Words words;
    private final PlanPaperViewModel model;
    private final ImageView picture = new ImageView();
    private final Label where = new Label();
    private final Label notices = new Label();
    private final Label instead = new Label();

    SheetView(Words words, PlanPaperViewModel model) {
        this.words = words;
        this.model = model;
    }

    Node node() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleText(words.text("planpaper.sheet"));
        var paper = new StackPane(picture, instead);
        paper.setMinSize(0, 0);
        paper.getStyleClass().add("planpaper-sheet");
        picture.fitWidthProperty().bind(Bindings.max(1, paper.widthProperty().subtract(AIR)));
        picture.fitHeightProperty().bind(Bindings.max(1, paper.heightProperty().subtract(AIR)));
        instead.setWrapText(true);
        notices.setWrapText(true);
        notices.setMinHeight(Region.USE_PREF_SIZE);
        notices.getStyleClass().add("planpaper-notice");
        var node = new BorderPane(paper);
        node.setTop(new VBox(turning(), notices));
        model.sheet().subscribe(this::show);
        model.choices().format().subscribe(_ -> show(model.sheet().get()));
        return node;
    }

    private Node turning() {
        var back = turn("planpaper.back", new FontIcon(Material2AL.CHEVRON_LEFT), -1);
        var on = turn("planpaper.on", new FontIcon(Material2AL.CHEVRON_RIGHT), 1);
        where.setId("planpaper-where");
        back.disableProperty().bind(model.page().lessThanOrEqualTo(1));
        on.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.sheet().get().map(sheet -> sheet.page() >= sheet.pages()).orElse(true), model.sheet()));
        var row = new HBox(8, back, where, on);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("planpaper-turning");
        row.visibleProperty().bind(where.textProperty().isNotEmpty());
        return row;
    }

    private Button turn(String key, FontIcon icon, int by) {
        var button = new Button("", icon);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words.text(key));
        button.setOnAction(_ -> model.turn(by));
        return button;
    }

    private void show(Optional<PreviewPlan.Sheet> sheet) {
        picture.setImage(sheet.map(SheetView::image).orElse(null));
        where.setText(sheet.map(one -> words.text("paper.page", (long) one.page(), (long) one.pages())).orElse(""));
        notices.setText(sheet.map(one -> one.notices().stream().map(words::text).collect(Collectors.joining(" ")))
                .orElse(""));
        notices.setManaged(!notices.getText().isEmpty());
        instead.setText(model.isDrawn()
                ? ""
                : words.text(model.choices().format().get() == Format.XLSX
                        ? "planpaper.instead.xlsx"
                        : "planpaper.instead.ics"));
    }

    private static WritableImage image(PreviewPlan.Sheet sheet) {
        var image = new WritableImage(sheet.width(), sheet.height());
        image.getPixelWriter().setPixels(0, 0, sheet.width(), sheet.height(), PixelFormat.getIntArgbInstance(),
                sheet.pixels().duplicate().rewind(), sheet.width());
        return image;
    }
}
