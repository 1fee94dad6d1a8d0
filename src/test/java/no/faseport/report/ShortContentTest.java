package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/// What is drawn on a page says the same in fewer signs.
class ShortContentTest {
    private final COSDictionary marks = new COSDictionary();

    ShortContentTest() {
        mark("Line", "Background");
        mark("Head", "Pagination");
        var text = new COSDictionary();
        text.setInt(COSName.MCID, 7);
        marks.setItem(COSName.getPDFName("Text"), text);
    }

    private void mark(String name, String type) {
        var mark = new COSDictionary();
        mark.setName(COSName.TYPE, type);
        marks.setItem(COSName.getPDFName(name), mark);
    }

    private List<String> shortened(String... lines) {
        var content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return new String(new ShortContent(content, marks).said(), StandardCharsets.ISO_8859_1).lines().toList();
    }

    @Test
    void marksAroundNothingAreLeftOutAndThoseInARowBecomeOne() {
        assertEquals(List.of("/Artifact BMC", "0.5 g", "0.7 g", "EMC", "q"),
                shortened("/Artifact /Line BDC", "EMC", "/Artifact /Line BDC", "0.5 g", "EMC", "/Artifact /Line BDC", "EMC",
                        "/Artifact /Line BDC", "0.7 g", "EMC", "q"));
        assertEquals(List.of("/Artifact<</Type/Pagination>>BDC", "0.5 g", "EMC", "/Artifact BMC", "0.7 g", "EMC"),
                shortened("/Artifact /Head BDC", "0.5 g", "EMC", "/Artifact /Line BDC", "0.7 g", "EMC"));
    }

    @Test
    void aTextKeepsItsNumberAndNamesNoFontTwice() {
        assertEquals(List.of("/Span<</MCID 7>>BDC", "BT", "/F1 7.5 Tf", "45.34 .5 Td", "(\u0001a\\(\\r\u00e6) Tj", "ET",
                "EMC", "q", "BT", "-3 0 Td", "ET", "BT", "/F2 7.5 Tf", "0 1 -1 0 3 4 Tm", "ET", "Q"),
                shortened("/Span /Text BDC", "BT", "/F1 7.5 Tf", "1 0 0 1 45.3375 0.495 Tm", "<0161280DE6> Tj", "ET",
                        "EMC", "q", "BT", "/F1 7.5 Tf", "1 0 0 1 -3 0 Tm", "ET", "BT", "/F2 7.5 Tf",
                        "0 1 -1 0 3 4 Tm", "ET", "Q"));
    }

    @Test
    void theLinesOfATablesCellsBecomeOneBox() {
        assertEquals(List.of("/Artifact BMC", "10 1 20 .5 re", "f", "10 0 10 .5 re", "f", "EMC"),
                shortened("/Artifact /Line BDC", "20 1.5 m", "10 1.5 l", "10 1 l", "20 1 l", "h", "f", "EMC",
                        "/Artifact /Line BDC", "30.004 1.5 m", "20 1.5 l", "20 1 l", "30.004 1 l", "h", "f", "EMC",
                        "/Artifact /Line BDC", "20 0.5 m", "10 0.5 l", "10 0 l", "20 0 l", "h", "f", "EMC"));
    }

    @Test
    void whatIsNoBoxIsDrawnAsItWas() {
        assertEquals(List.of("1 2 m", "3 4 l", "S", "1 2 m", "3 4 l", "5 1 l", "h", "f", "1 2 4 -1 re", "W", "n",
                "1 2 m", "3 4 5 6 7 8 c", "h", "f"),
                shortened("1 2 m", "3 4 l", "S", "1 2 m", "3 4 l", "5 1 l", "h", "f", "1 2 m", "5 2 l", "5 1 l", "1 1 l",
                        "1 2 l", "h", "W", "n", "1 2 m", "3 4 5 6 7 8 c", "h", "f"));
    }
}
