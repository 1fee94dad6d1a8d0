package no.faseport.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import no.faseport.chart.ChartMark;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.Dress;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.Logo;
import no.faseport.report.PdfReportTest;
import no.faseport.report.Stationery;
import no.faseport.spreadsheet.OpenXmlRules;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper becomes a Word document that anybody can open, whatever people have written in it.
class WordFileTest {
    private static final Instant NOON = Instant.parse("2026-06-05T10:00:00Z");

    @TempDir
    Path folder;

    private Path written(Language language, Optional<Logo> logo, Block... blocks) throws IOException {
        var file = folder.resolve("paper.docx");
        var paper = new Paper(language, About.of("Fjordvik kommune", "Notat", "6101 Fiber", "24/0112",
                LocalDate.of(2026, 6, 5), "anna"), PageShape.A4, List.of(blocks));
        try (var out = Files.newOutputStream(file)) {
            assertTrue(
                    new WordFile(new Words(language), new Stationery(Dress.USUAL, logo, Optional.empty())).write(paper,
                            NOON, out, Progress.UNWATCHED));
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
                [FirstHeader] Fjordvik kommune
                [Header] Fjordvik kommune\tNotat · 6101 Fiber
                [Title] Notat
                [Subtitle] 6101 Fiber
                [TitleFacts] Sak 24/0112 · Per 5.6.2026 · Ansvarlig: anna
                [Normal] Én linje / og én 😀 til & <b>
                | Eier | AB
                [Footer] 24/0112 · Notat · per 5.6.2026\tSide 1 av 1
                [Footer] 24/0112 · Notat · per 5.6.2026\tSide 1 av 1
                """, WordText.of(file));
    }

    @Test
    void everyPartHasItsStyleAndStandsInOrder() throws IOException {
        assertEquals("""
                [FirstHeader] Fjordvik kommune
                [Header] Fjordvik kommune\tNotat · 6101 Fiber
                [Title] Notat
                [Subtitle] 6101 Fiber
                [TitleFacts] Sak 24/0112 · Per 5.6.2026 · Ansvarlig: anna
                [TOCHeading] Innhold
                [TOC1] Status\t1
                [TOC2] Prosjekter\t1
                [TOC1] Etterpå\t2
                [Heading1] Status
                | Budsjett12,4 mill.vedtatt | Avvik■ −0,3 mill.merforbruk
                [Heading2] Prosjekter
                [Normal] Én linje / og én 😀 til שלום
                [Caption] Budsjett
                [Caption] Tabell 1: Prosjekter
                # Navn | Status | Kroner
                | Skole
                | Fiber / 6113 | ● G | 1 234
                | Sum |  | 1 234
                | Leder | Prosjektleder
                [Heading1] Etterpå
                [ListBullet] En
                [ListBullet] To
                | Til venstre | Til høyre
                [Guidance] Skriv her
                [Footer] 24/0112 · Notat · per 5.6.2026\tSide 1 av 1
                [Footer] 24/0112 · Notat · per 5.6.2026\tSide 1 av 1
                """, WordText.of(written(Language.BOKMAAL, Optional.empty(),
                PdfReportTest.all().toArray(Block[]::new))));
    }

    @Test
    void everyPartKeepsTheRulesOfItsSchemaAndOfUniversalDesign() throws IOException {
        var whole = written(Language.BOKMAAL, Logo.read(picture("png")), PdfReportTest.all().toArray(Block[]::new));
        assertEquals(Map.of(), OpenXmlRules.broken(whole));
        var file = Files.readAllBytes(whole);
        assertEquals(List.of(), WordRules.broken(file));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertTrue(document.getDocument().xmlText().contains("TOC \\o \"1-2\" \\h \\z"),
                    "the contents are a field that can be computed anew");
        }
    }

    @Test
    void picturesSayWhatTheyShowAndSheetsLieAsTheyShould() throws IOException {
        var drawing = new Drawing("Budsjett 40,\nregnskap <30>", 2000, 40,
                List.of(new ChartMark.Bar(0, 0, 160, 14, "chart-budget")));
        var paper = new Paper(Language.BOKMAAL, About.of("Fjordvik kommune", "Notat", "", "", LocalDate.of(2026, 6, 5),
                "anna"), PageShape.A3_LYING,
                List.of(new Block.Picture("Penger", drawing, Optional.empty()),
                        new Block.Picture("Det samme", drawing, Optional.empty())));
        var out = new ByteArrayOutputStream();
        new WordFile(new Words(Language.BOKMAAL), Stationery.USUAL.inGrey()).write(paper, NOON, out,
                Progress.UNWATCHED);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var shown = document.getParagraphs().get(3).getRuns().getFirst().getEmbeddedPictures().getFirst();
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertEquals(List.of("Budsjett 40, regnskap <30>", 1, "23811", "16838", "landscape", 1099.85),
                    List.of(shown.getDescription(), document.getAllPictures().size(), size.getW().toString(),
                            size.getH().toString(), size.getOrient().toString(),
                            Math.round(shown.getWidth() * 100) / 100.0));
        }
    }

    @Test
    void whoStopsItGetsNothing() throws IOException {
        var stopped = new Progress() {
            @Override
            public void at(double fraction) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        for (var blocks : List.of(PdfReportTest.all(), List.<Block>of(new Block.Text("Tekst")))) {
            var paper = new Paper(Language.BOKMAAL, About.of("", "Notat", "", "", LocalDate.of(2026, 6, 5), ""),
                    PageShape.A4, blocks);
            assertEquals(false, new WordFile(new Words(Language.BOKMAAL), Stationery.USUAL).write(paper,
                    NOON, new ByteArrayOutputStream(), stopped));
        }
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
