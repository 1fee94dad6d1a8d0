package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper becomes a Word document that anybody can open, whatever people have written in it.
class WordFileTest {
    @TempDir
    Path folder;

    private Path written(Language language, Optional<Logo> logo, Block... blocks) throws IOException {
        var file = folder.resolve("paper.docx");
        var paper = new Paper(language, About.of("Fjordvik kommune", "Notat", "6101 Fiber", "24/0112",
                LocalDate.of(2026, 6, 5), "anna"), PageShape.A4, List.of(blocks));
        try (var out = Files.newOutputStream(file)) {
            new WordFile(new Words(language), logo).write(paper, out);
        }
        return file;
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @Test
    void controlCharactersAreLeftOutAndLinesKept() throws IOException {
        var file = written(Language.BOKMAAL, Optional.empty(),
                new Block.Text("Én\u0000 \u0008linje\nog én \uD83D\uDE00 til\uD800 & <b>\u0085"),
                new Block.Facts(List.of(List.of("Ei\u0001er", "A\u001fB"))));
        assertEquals("""
                [Header] \tFjordvik kommune
                [Title] Notat
                [Subtitle] 6101 Fiber
                [Normal] Én linje / og én 😀 til & <b>
                | Eier | AB
                [Footer] 24/0112 · Notat\tSide 1 av 1
                """, WordText.of(file));
    }

    @Test
    void twentyThousandCharactersAreKeptWholeAlsoInATable() throws IOException {
        var long1 = "Ordet er fritt. ".repeat(1250);
        var table = Block.Table.of("Alt", List.of("A", "B"), List.of(1, 1), Set.of(1),
                List.of(List.of(long1, "x".repeat(20_000))));
        var text = WordText.of(written(Language.BOKMAAL, Optional.empty(), new Block.Text(long1), table));
        assertTrue(text.contains("\n[Normal] " + long1 + "\n[Caption] Tabell 1: Alt\n# A | B\n| " + long1 + " | "
                + "x".repeat(20_000) + "\n"));
    }

    @Test
    void theDocumentSaysWhatItIsInEveryLanguage() throws IOException {
        for (var language : Language.values()) {
            try (var document = new XWPFDocument(
                    Files.newInputStream(written(language, Optional.empty(), new Block.Text("Tekst"))))) {
                var core = document.getProperties().getCoreProperties();
                var extended = document.getProperties().getExtendedProperties().getUnderlyingProperties();
                var custom = document.getProperties().getCustomProperties();
                var words = new Words(language);
                assertEquals(
                        List.of("Notat", "6101 Fiber", "anna", "Fjordvik kommune", "24/0112",
                                language.locale().toLanguageTag()),
                        List.of(core.getTitle(), core.getSubject(), core.getCreator(), extended.getCompany(),
                                custom.getProperty(words.text("report.caseNumber")).getLpwstr(),
                                document.getStyles().getDefaultRunStyle() == null
                                        ? ""
                                        : language(document)));
            }
        }
    }

    private static String language(XWPFDocument document) throws IOException {
        var part = document.getPackage().getPartsByName(java.util.regex.Pattern.compile("/word/styles.xml"));
        var xml = new String(part.getFirst().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var at = xml.indexOf("<w:lang w:val=\"") + "<w:lang w:val=\"".length();
        return xml.substring(at, xml.indexOf('"', at));
    }

    @Test
    void theLogoStandsOnTopWhereItIsAPicture() throws IOException {
        for (var format : List.of("png", "jpg")) {
            var logo = Logo.read(picture(format));
            try (var document = new XWPFDocument(
                    Files.newInputStream(written(Language.BOKMAAL, logo, new Block.Text("Tekst"))))) {
                assertEquals(1, document.getHeaderList().getFirst().getAllPictures().size());
            }
        }
        assertEquals(Optional.empty(), Logo.read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), Logo.read(java.util.Arrays.copyOf(picture("png"), 40)).filter(
                logo -> logo.shape() != 2));
        assertEquals(Optional.empty(), Logo.read(picture("gif")));
        assertEquals(Optional.empty(), Logo.read(new byte[Logo.LARGEST + 1]));
    }
}
