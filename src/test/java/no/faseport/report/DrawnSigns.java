package no.faseport.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The signs that a PDF draws, and where.
public final class DrawnSigns extends PDFTextStripper {
    private final List<Sign> signs = new ArrayList<>();

    private DrawnSigns() {
        setSuppressDuplicateOverlappingText(false);
    }

    /// A sign, with its left edge and how far down the page it stands, in points.
    ///
    /// @param hasOutline false where its font has nothing for it
    public record Sign(String text, double x, double y, boolean hasOutline) {
    }

    /// Those of `pdf`, in the order they are drawn.
    public static List<Sign> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var drawn = new DrawnSigns();
            drawn.getText(document);
            return List.copyOf(drawn.signs);
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        signs.add(new Sign(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj(), hasOutline(text)));
        super.processTextPosition(text);
    }

    private static boolean hasOutline(TextPosition text) {
        try {
            return text.getFont() instanceof PDType0Font font && font.codeToGID(text.getCharacterCodes()[0]) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
