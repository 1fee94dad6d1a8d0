package no.faseport.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import no.faseport.document.Drawing;
import no.faseport.document.Dress;

/// The pictures of a Word document: computed ones are painted as pixels, and each says what it shows.
final class WordPictures {
    private static final double DOTS_AN_INCH = 200;
    private static final double PIXELS_AN_INCH = 96;
    private static final double EMU_A_PIXEL = 9525;
    private static final double TWIPS_A_PIXEL = 15;

    private final FigureInks inks;
    private final PaperFont font = new PaperFont();
    private final Font letters = PaperFont.forPictures();
    private final Map<Drawing, Integer> places = new HashMap<>();
    private final List<byte[]> painted = new ArrayList<>();
    private int shown;

    WordPictures(Dress dress) {
        this.inks = new FigureInks(dress);
    }

    /// The pictures so far as PNG files, in the order of their numbers from 1 on.
    List<byte[]> painted() {
        return List.copyOf(painted);
    }

    /// Shows `drawing` in a run, no wider than `room` twentieths of a point.
    void show(WordXml xml, Drawing drawing, int room) {
        int number = places.computeIfAbsent(drawing, this::paint);
        double scale = Math.min(1, room / (drawing.width() * TWIPS_A_PIXEL));
        show(xml, relation(number), drawing.told(), drawing.width() * scale, drawing.height() * scale);
    }

    /// What the relation to the picture with this number is called.
    static String relation(int number) {
        return "picture" + number;
    }

    /// Shows the picture that `relation` leads to in a run, so many pixels of 96 an inch wide and high.
    void show(WordXml xml, String relation, String told, double width, double height) {
        shown++;
        var id = String.valueOf(shown);
        var wide = String.valueOf(Math.round(width * EMU_A_PIXEL));
        var high = String.valueOf(Math.round(height * EMU_A_PIXEL));
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", wide, "cy", high)
                .empty("wp:docPr", "id", id, "name", relation, "descr", told)
                .open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1").close()
                .open("a:graphic").open("a:graphicData", "uri", WordNames.PICTURE).open("pic:pic")
                .open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", relation, "descr", told)
                .empty("pic:cNvPicPr").close()
                .open("pic:blipFill").empty("a:blip", "r:embed", relation).open("a:stretch").empty("a:fillRect").close()
                .close()
                .open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", wide, "cy", high)
                .close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        for (int i = 0; i < 6; i++) {
            xml.close();
        }
    }

    private int paint(Drawing drawing) {
        double scale = DOTS_AN_INCH / PIXELS_AN_INCH;
        var picture = new BufferedImage(Math.max(1, (int) Math.round(drawing.width() * scale)),
                Math.max(1, (int) Math.round(drawing.height() * scale)), BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            new FigurePainter(new PicturePen(graphics, letters, scale), inks, font).paint(drawing.marks());
        } finally {
            graphics.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory can always be written", e);
        }
        painted.add(out.toByteArray());
        return painted.size();
    }
}
