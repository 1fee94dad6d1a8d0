package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// A logo is a whole picture that can be seen on paper, or it is none.
class LogoTest {
    private static byte[] picture(String format, int width, int height, int kind) throws IOException {
        var out = new ByteArrayOutputStream();
        var image = new BufferedImage(width, height, kind);
        for (int i = 0; i < width * height; i += 7 + width * height / 10_000) {
            image.getRaster().setSample(i % width, i / width, 0, i % 2);
        }
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] usual(String format) throws IOException {
        return picture(format, 300, 100, BufferedImage.TYPE_INT_RGB);
    }

    /// In the colours of printing works.
    private static byte[] cmyk() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(Raster.createInterleavedRaster(0, 40, 20, 4, null), null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static List<Boolean> whole(byte[]... pictures) {
        return Stream.of(pictures).map(picture -> Logo.read(picture).filter(Logo::isWhole).isPresent()).toList();
    }

    @Test
    void aWholePictureOfEitherKindIsTaken() throws IOException {
        assertEquals(List.of(true, true, true, true),
                whole(usual("png"), usual("jpg"), picture("png", 30, 30, BufferedImage.TYPE_INT_ARGB),
                        picture("png", 4000, 3000, BufferedImage.TYPE_BYTE_BINARY)));
    }

    @Test
    void whatBreaksOffOrIsNoPictureIsNot() throws IOException {
        var png = usual("png");
        var jpg = usual("jpg");
        assertEquals(List.of(false, false, false, false, false, false),
                whole(Arrays.copyOf(png, png.length * 2 / 3), Arrays.copyOf(jpg, jpg.length * 2 / 3), usual("gif"),
                        usual("bmp"), new byte[0], "<svg/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    @Test
    void coloursOfPrintingWorksHaveNoPlaceInArchives() throws IOException {
        assertEquals(List.of(false), whole(cmyk()));
    }

    @Test
    void aHundredMegapixelsAreRefusedBeforeTheyAreRead() throws IOException {
        assertEquals(Optional.empty(), Logo.read(picture("png", 10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY)));
    }

    @Test
    void whatIsTooNarrowIsNotSeen() throws IOException {
        assertEquals(List.of(true, true, false, false),
                Stream.of(picture("png", 200, 10, BufferedImage.TYPE_INT_RGB),
                        picture("png", 10, 200, BufferedImage.TYPE_INT_RGB),
                        picture("png", 1, 20_000, BufferedImage.TYPE_INT_RGB),
                        picture("png", 20_000, 1, BufferedImage.TYPE_INT_RGB))
                        .map(picture -> Logo.read(picture).orElseThrow().isSeen()).toList());
    }
}
