package no.faseport.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.faseport.document.About;
import no.faseport.gantt.Drawn;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.gantt.paper.PlanLayout.Detail;
import no.faseport.gantt.paper.PlanLayout.Roll;
import no.faseport.gantt.paper.PlanLayout.Tiled;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfRules;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/// A plan as a PDF, as an SVG and as pixels.
class PlanPrintTest {
    private static final PaperOrder A4 = PaperOrder.usual(PaperSize.A4);
    private static final Instant NOW = Instant.parse("2026-06-10T07:30:00Z");

    private static final About ABOUT = new About("Fjordvik kommune", "Plan: 1001 Øl & <vann> 😀", "1001 Øl & <vann> 😀",
            "2026/17", "Fremdriftsplan", LocalDate.of(2026, 6, 10), "", "Anna", "");

    private final PlanPrint print = new PlanPrint();

    private PrintedPlan printed(PaperOrder order, Language language) {
        var title = new PaperTitle("Fjordvik kommune", "Plan: 1001 Øl & <vann> 😀", LocalDate.of(2026, 6, 10),
                Optional.of(LocalDate.of(2026, 6, 1)));
        return print.lay(order, title, Drawn.example(), new Words(language));
    }

    private PDDocument pdf(PaperOrder order, Language language) throws IOException {
        return Loader.loadPDF(bytes(order, language));
    }

    private byte[] bytes(PaperOrder order, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(print.pdf(printed(order, language), ABOUT, NOW, out, Progress.UNWATCHED),
                "it is written to the end");
        return out.toByteArray();
    }

    @Test
    void everySheetSaysWhoseItIsWhatItIsAndWhereItLies() throws IOException {
        try (var document = pdf(A4.laid(new Tiled(Detail.WEEKS)), Language.BOKMAAL)) {
            var pages = PlanText.of(document);
            assertEquals(6, pages.size());
            assertTrue(pages.get(4).contains("Side 5 av 6 · rad 2 av 2, kolonne 2 av 3"), pages.get(4));
            for (var page : pages) {
                assertTrue(page.startsWith("Plan: 1001 Øl & <vann> 😀"), page);
                for (var said : List.of("Fjordvik kommune", "Tall per 10.6.2026 · statusdato 1.6.2026", "Aktivitet",
                        "Kritisk: forsinkelse her")) {
                    assertTrue(page.contains(said), () -> said + " on\n" + page);
                }
            }
            assertTrue(pages.get(1).contains("Kravspesifikasjon"), "names are repeated to the right");
            assertTrue(pages.get(3).contains("Sluttrapport og erfaringer 21.12.2026 19.1.2027 20 0 % Prosjektleder"),
                    pages.get(3));
            assertFalse(pages.get(0).contains("Sluttrapport"), "a row stands on one band of sheets only");
        }
    }

    @Test
    void thePdfHasATitleALanguageBookmarksAndItsFonts() throws IOException {
        try (var document = pdf(A4, Language.NYNORSK)) {
            var about = document.getDocumentInformation();
            var catalog = document.getDocumentCatalog();
            assertEquals(List.of("Plan: 1001 Øl & <vann> 😀", "Anna", "nn-NO"),
                    List.of(about.getTitle(), about.getAuthor(), catalog.getLanguage()));
            var bookmarks = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertEquals(List.of("Side 1: Konsept · 27.12.2025–21.2.2027", "Side 2: I drift · 27.12.2025–21.2.2027"),
                    bookmarks);
            var resources = document.getPage(0).getResources();
            var fonts = new TreeSet<String>();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                fonts.add(font.getName().substring(font.getName().indexOf('+') + 1));
            }
            assertEquals(Set.of("LiberationSans", "DejaVuSans"), fonts, "the second for the emoji");
            assertFalse(resources.getXObjectNames().iterator().hasNext(), "nothing is a picture of pixels");
        }
    }

    @Test
    void archivesKeepItAndEverybodyCanReadIt() throws IOException {
        assertEquals(List.of(), PdfRules.broken(bytes(A4.laid(new Tiled(Detail.WEEKS)), Language.BOKMAAL)));
    }

    @Test
    void whoeverListensHearsOneTableAndWhatEachChartShows() throws IOException {
        try (var document = pdf(A4, Language.BOKMAAL)) {
            var whole = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            var parts = whole.getKids().stream().map(PDStructureElement.class::cast).toList();
            assertEquals(List.of("H1", "P", "P", "Table", "Figure", "Figure"),
                    parts.stream().map(PDStructureElement::getStructureType).toList());
            assertEquals(1 + Drawn.example().activities().size(), parts.get(3).getKids().size(),
                    "the head and a line for each activity");
            var told = parts.get(4).getAlternateDescription();
            for (var said : List.of("Tidslinje 27.12.2025–21.2.2027. Konsept: ", ", kritisk.", "(ikke besluttet)")) {
                assertTrue(told.contains(said), () -> said + " in " + told);
            }
        }
    }

    @Test
    void aUserWhoHasChangedTheirMindStopsIt() throws IOException {
        var stopped = new Progress() {
            @Override
            public void at(double fraction) {
                assertEquals(0.0, fraction, 1, "a share of the work");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertFalse(print.pdf(printed(A4, Language.ENGLISH), ABOUT, NOW, new ByteArrayOutputStream(), stopped));
    }

    @Test
    void anSvgIsWellFormedAndItsTextsAreTexts()
            throws IOException, ParserConfigurationException, SAXException {
        var out = new ByteArrayOutputStream();
        print.svg(printed(A4.laid(new Roll()), Language.ENGLISH), out);
        var svg = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray())).getDocumentElement();
        assertEquals(List.of("http://www.w3.org/2000/svg", "svg", "en-GB"),
                List.of(svg.getNamespaceURI(), svg.getLocalName(), svg.getAttribute("lang")));
        var texts = svg.getElementsByTagName("text");
        var said = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
        assertTrue(said.containsAll(List.of("Plan: 1001 Øl & <vann> 😀", "Databehandleravtale og DPIA",
                "Critical: a delay here delays the plan", "Page 1 of 1")), said::toString);
        assertEquals(0, svg.getElementsByTagName("image").getLength());
    }

    @Test
    void aPictureHasThePixelsItsSheetHasInches() throws IOException {
        var roll = printed(A4.laid(new Roll()), Language.BOKMAAL);
        var out = new ByteArrayOutputStream();
        print.png(roll, 144, out);
        var picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(Math.round(roll.frame().width() * roll.frame().scale() * 2), picture.getWidth());
        assertTrue(print.fits(roll, 600) && !print.fits(roll, 5000), "only so many pixels are painted");
    }

    @Test
    void withoutColoursEveryPixelIsGreyAndWithThemNot() {
        assertEquals(0, coloured(A4.inGreys(true)));
        assertTrue(coloured(A4) > 1000, "bars have colours");
    }

    private long coloured(PaperOrder order) {
        var printed = printed(order, Language.BOKMAAL);
        var picture = print.picture(printed, printed.pages().getFirst(), 72);
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(pixels).filter(pixel -> {
            var parts = new TreeSet<>(List.of(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff));
            return parts.last() - parts.first() > 8;
        }).count();
    }
}
