package no.faseport.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import no.faseport.document.sheet.Sheet;
import no.faseport.ui.SheetsViewModel.Seen;
import no.faseport.usecase.PagePictures.Picture;

/// The sheet in sight, as large as there is room for: white until it is painted, with what its neighbours show too under a tint.
final class SheetPicture extends Region {
    private static final double AIR = 24;

    private final SheetsViewModel model;
    private final Region paper = new Region();
    private final ImageView picture = new ImageView();
    /// One for each side.
    private final List<Region> tints = Stream.generate(SheetPicture::tint).limit(4).toList();
    private Optional<Seen> seen = Optional.empty();

    SheetPicture(SheetsViewModel model) {
        this.model = model;
        paper.getStyleClass().add("print-paper");
        picture.setSmooth(true);
        getChildren().addAll(paper, picture);
        getChildren().addAll(tints);
        setMinSize(0, 0);
        model.seen().subscribe(this::show);
        widthProperty().subscribe(_ -> room());
        heightProperty().subscribe(_ -> room());
    }

    private void room() {
        double sharp = Optional.ofNullable(getScene()).flatMap(scene -> Optional.ofNullable(scene.getWindow()))
                .map(window -> window.getRenderScaleX()).orElse(1.0);
        model.room(Math.max(0, getWidth() - 2 * AIR) * sharp, Math.max(0, getHeight() - 2 * AIR) * sharp);
    }

    /// A sheet of the same size keeps the picture of the one before until its own is painted.
    private void show(Optional<Seen> now) {
        boolean isAlike = now.isPresent() && now.map(SheetPicture::shape).equals(seen.map(SheetPicture::shape));
        now.flatMap(Seen::picture).ifPresentOrElse(painted -> picture.setImage(image(painted)), () -> {
            if (!isAlike) {
                picture.setImage(null);
            }
        });
        seen = now;
        int shared = now.map(one -> one.shared().size()).orElse(0);
        for (int i = 0; i < tints.size(); i++) {
            tints.get(i).setVisible(i < shared);
        }
        paper.setVisible(now.isPresent());
        requestLayout();
    }

    private static double shape(Seen seen) {
        return seen.sheet().width() / seen.sheet().height();
    }

    private static Region tint() {
        var tint = new Region();
        tint.getStyleClass().add("print-shared");
        tint.setMouseTransparent(true);
        return tint;
    }

    @Override
    protected void layoutChildren() {
        seen.ifPresent(one -> {
            var sheet = one.sheet();
            double scale = Math.max(0, Math.min((getWidth() - 2 * AIR) / sheet.width(),
                    (getHeight() - 2 * AIR) / sheet.height()));
            double wide = snapSizeX(sheet.width() * scale);
            double high = snapSizeY(sheet.height() * scale);
            double left = snapPositionX((getWidth() - wide) / 2);
            double top = snapPositionY((getHeight() - high) / 2);
            paper.resizeRelocate(left, top, wide, high);
            picture.setFitWidth(wide);
            picture.setFitHeight(high);
            picture.relocate(left, top);
            for (int i = 0; i < one.shared().size(); i++) {
                place(tints.get(i), one.shared().get(i), left, top, scale);
            }
        });
    }

    private static void place(Region tint, Sheet.Frame frame, double left, double top, double scale) {
        tint.resizeRelocate(left + frame.left() * scale, top + frame.top() * scale, frame.width() * scale,
                frame.height() * scale);
    }

    private static WritableImage image(Picture painted) {
        var image = new WritableImage(painted.width(), painted.height());
        image.getPixelWriter().setPixels(0, 0, painted.width(), painted.height(), PixelFormat.getIntArgbInstance(),
                painted.pixels().duplicate().rewind(), painted.width());
        return image;
    }
}
