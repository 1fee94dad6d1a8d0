package no.faseport.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.common.usermodel.PictureType;

/// A municipality's logo: a PNG or JPEG picture.
public final class Logo {
    /// The largest file, in bytes.
    public static final int LARGEST = 2_000_000;
    /// The most times it may be as wide as high, or as high as wide: on a line of the head nothing would be seen of more.
    public static final int LONGEST = 20;
    private static final int MOST_PIXELS = 20_000_000;
    private static final int LOOKED_AT = 1_000;
    private static final int SCREEN_COLOURS = 3;

    private static final Pattern BROKEN_OFF = Pattern.compile("truncated|premature", Pattern.CASE_INSENSITIVE);

    private final byte[] content;
    private final PictureType type;
    private final double shape;

    private Logo(byte[] content, PictureType type, double shape) {
        this.content = content;
        this.type = type;
        this.shape = shape;
    }

    /// The logo in `content`; nothing where that is no PNG or JPEG, or is too large to print.
    public static Optional<Logo> read(byte[] content) {
        if (content.length > LARGEST) {
            return Optional.empty();
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                var type = type(reader.getFormatName());
                double wide = reader.getWidth(0);
                double high = reader.getHeight(0);
                return type.filter(known -> wide * high <= MOST_PIXELS)
                        .map(known -> new Logo(content.clone(), known, wide / high));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // a picture that cannot be read is no picture, whatever its reader says
        }
    }

    /// True where all of the picture is there, in colours of screens: those of printing works (CMYK) have no place in what archives
    /// keep (ISO 19005-2, 6.2.4.3).
    public boolean isWhole() {
        try (var stream = ImageIO.createImageInputStream(open())) {
            var reader = ImageIO.getImageReaders(stream).next();
            try {
                return isWhole(reader, stream);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false; // a picture that cannot be read is not whole, whatever its reader says
        }
    }

    /// Looks at every line of the picture, but keeps few of them.
    private static boolean isWhole(ImageReader reader, ImageInputStream stream) throws IOException {
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
        reader.setInput(stream);
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LOOKED_AT);
        var few = reader.getDefaultReadParam();
        few.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, few).getColorModel().getNumColorComponents() <= SCREEN_COLOURS
                && warnings.stream().noneMatch(BROKEN_OFF.asPredicate());
    }

    private static Optional<PictureType> type(String format) {
        return switch (format) {
            case "png" -> Optional.of(PictureType.PNG);
            case "JPEG" -> Optional.of(PictureType.JPEG);
            default -> Optional.empty();
        };
    }

    /// How Word calls its kind of file.
    public PictureType type() {
        return type;
    }

    /// The picture's file.
    public byte[] content() {
        return content.clone();
    }

    /// True for PNG, false for JPEG.
    public boolean isPng() {
        return type == PictureType.PNG;
    }

    /// True where something of it is seen on the line of a head.
    public boolean isSeen() {
        return shape <= LONGEST && shape * LONGEST >= 1;
    }

    /// Its width for each unit of height.
    public double shape() {
        return shape;
    }

    /// The picture as an address that holds all of it.
    String asData() {
        return "data:image/" + (isPng() ? "png" : "jpeg") + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
