package no.faseport.report.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import no.faseport.document.Drawing;
import no.faseport.document.Dress;
import no.faseport.report.Artwork;
import no.faseport.report.FigureInks;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.PicturePen;
import no.faseport.report.pen.PixelLetters;
import no.faseport.report.pen.PlainText;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// The pictures of a Word document: computed ones are painted as pixels, and each says what it shows.
final class WordPictures {
    private static final double DOTS_AN_INCH = 200;
    private static final double PIXELS_AN_INCH = 96;
    private static final double EMU_A_PIXEL = 9525;
    private static final double TWIPS_A_PIXEL = 15;

    private final Artwork.Painter painter;
    private final PixelLetters letters = new PixelLetters();
    private final Map<Artwork, byte[]> painted = new HashMap<>();
    private final double high;
    private int shown;

    /// Pictures in `dress`, none higher than `high` pixels of 96 an inch, so that each stands on the page of its heading.
    WordPictures(Dress dress, double high) {
        this.high = high;
        this.painter = new Artwork.Painter(new FigureInks(dress), new PaperFont());
    }

    /// Shows `drawing` in a paragraph, no wider than `room` twentieths of a point.
    void show(XWPFParagraph paragraph, Drawing drawing, int room) {
        show(paragraph, new Artwork.Computed(drawing), room);
    }

    /// Shows `drawing` in a paragraph, no wider than `room` twentieths of a point.
    void show(XWPFParagraph paragraph, Artwork drawing, int room) {
        double scale = Math.min(1, Math.min(room / (drawing.width() * TWIPS_A_PIXEL), high / drawing.height()));
        show(paragraph, painted.computeIfAbsent(drawing, this::painted), PictureType.PNG, drawing.told(),
                drawing.width() * scale, drawing.height() * scale);
    }

    /// Shows a picture file in a paragraph, so many pixels of 96 an inch wide and high.
    void show(XWPFParagraph paragraph, byte[] content, PictureType type, String told, double width, double height) {
        var run = paragraph.createRun();
        shown++;
        try {
            run.addPicture(new ByteArrayInputStream(content), type, "picture" + shown + type.getExtension(),
                    (int) Math.round(width * EMU_A_PIXEL), (int) Math.round(height * EMU_A_PIXEL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A picture in memory has a format", e);
        }
        var name = PlainText.line(told);
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(name);
        run.getEmbeddedPictures().getFirst().getCTPicture().getNvPicPr().getCNvPr().setDescr(name);
    }

    private byte[] painted(Artwork drawing) {
        double scale = DOTS_AN_INCH / PIXELS_AN_INCH;
        var picture = new BufferedImage(Math.max(1, (int) Math.round(drawing.width() * scale)),
                Math.max(1, (int) Math.round(drawing.height() * scale)), BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            painter.paint(drawing, part -> new PicturePen(graphics, letters, scale * part));
        } finally {
            graphics.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory can always be written", e);
        }
        return out.toByteArray();
    }
}
