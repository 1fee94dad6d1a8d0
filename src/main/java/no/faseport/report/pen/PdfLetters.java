package no.faseport.report.pen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The fonts a PDF is written in, each put into it where something is first written in it.
public final class PdfLetters {
    private final PDDocument document;
    private final Map<ReportFont, PDFont> fonts = new HashMap<>();

    /// The fonts of `document`.
    public PdfLetters(PDDocument document) {
        this.document = document;
    }

    /// `font` as the document knows it.
    PDFont of(ReportFont font) {
        return fonts.computeIfAbsent(font, missing -> {
            try {
                return missing.in(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
