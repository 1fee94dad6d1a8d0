package no.faseport.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;

/// A municipality's logo: a PNG or JPEG picture that has been read and found whole.
public final class Logo {
    /// The largest file, in bytes.
    public static final int LARGEST = 2_000_000;
    private static final int MOST_PIXELS = 20_000_000;

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
