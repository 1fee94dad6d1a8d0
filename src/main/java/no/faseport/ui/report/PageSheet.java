package no.faseport.ui.report;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import no.faseport.usecase.PagePictures.Picture;
import no.faseport.usecase.PagePictures.Size;

/// A sheet of paper on the screen: white until its picture is painted.
final class PageSheet extends Region {
    private final Size size;
    private final ImageView picture = new ImageView();

    PageSheet(Size size, double scale) {
        this.size = size;
        getStyleClass().add("report-sheet");
        setAccessibleRole(AccessibleRole.TEXT);
        picture.setSmooth(true);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        scale(scale);
    }

    /// Lies with so many pixels a point.
    void scale(double scale) {
        double width = Math.max(1, Math.round(size.width() * scale));
        double height = Math.max(1, Math.round(size.height() * scale));
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    /// True where it is as large as `other`.
    boolean isOf(Size other) {
        return size.equals(other);
    }

    /// How high it lies, in pixels.
    double height() {
        return getPrefHeight();
    }

    /// Shows what is painted of it; nothing where it is out of sight.
    void show(Optional<Picture> painted) {
        picture.setImage(painted.map(PageSheet::image).orElse(null));
    }

    /// The pixels themselves, not a copy of them: a page of paper has millions.
    static WritableImage image(Picture painted) {
        return new WritableImage(new PixelBuffer<>(painted.width(), painted.height(), painted.pixels(),
                PixelFormat.getIntArgbPreInstance()));
    }
}
