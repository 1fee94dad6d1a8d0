package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/// Whoever asks for what is wrong with a PDF gets an answer.
class PdfRulesTest {
    @Test
    void aPdfWithoutTagsNamesAndAboutBreaksRulesOfEveryKind() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        var broken = PdfRules.broken(out.toByteArray());
        assertEquals(List.of(true, true, true), List.of(says(broken, "2a"), says(broken, "2b"), says(broken, "ua1")),
                broken.toString());
    }

    private static boolean says(List<String> broken, String flavour) {
        return broken.stream().anyMatch(one -> one.startsWith(flavour));
    }
}
